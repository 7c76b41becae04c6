package org.unionaid.casefile;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.Objects;
import org.unionaid.code.Code;
import org.unionaid.code.Label;
import org.unionaid.code.Language;
import org.unionaid.code.NationalCodes;

/**
 * What keeps a file from taking a step (不能办理的原因). Immutable and thread-safe. In JSON told apart by {@code "obstacle"}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "obstacle")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Obstacle.OutOfOrder.class, name = "OUT_OF_ORDER"),
    @JsonSubTypes.Type(value = Obstacle.TooEarly.class, name = "TOO_EARLY"),
    @JsonSubTypes.Type(value = Obstacle.EvidenceMissing.class, name = "EVIDENCE_MISSING")
})
public sealed interface Obstacle {

    /**
     * What an officer reads.
     *
     * @return the text, in both languages; nothing personal in it
     */
    Label text();

    /**
     * The step may not follow the state: it goes back, or passes over a step that the place requires.
     *
     * @param from the state the file is in, not null
     * @param to the step to take, not null
     */
    record OutOfOrder(FileState from, FileState to) implements Obstacle {

        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public OutOfOrder {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }

        @Override
        public Label text() {
            return Label.of(
                    "“" + word(from, Language.ZH) + "”之后不能直接“" + word(to, Language.ZH) + "”",
                    "'" + word(to, Language.EN) + "' must not follow '" + word(from, Language.EN) + "'");
        }
    }

    /**
     * A term that the last step began is not over.
     *
     * @param since the state whose term runs, not null
     * @param earliest the first day on which the next step may be taken, not null
     */
    record TooEarly(FileState since, LocalDate earliest) implements Obstacle {

        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public TooEarly {
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(earliest, "earliest");
        }

        @Override
        public Label text() {
            return Label.of(
                    "“" + word(since, Language.ZH) + "”期限未满，最早 " + earliest + " 可办理下一环节",
                    "the term of '" + word(since, Language.EN) + "' is not over; the next step can be taken from "
                            + earliest + " on");
        }
    }

    /**
     * A paper that the place asks for before the step is not on file by the day of the step.
     *
     * @param kind what the paper proves, not null
     */
    record EvidenceMissing(EvidenceKind kind) implements Obstacle {

        /**
         * Checks the part.
         *
         * @throws NullPointerException if it is null
         */
        public EvidenceMissing {
            Objects.requireNonNull(kind, "kind");
        }

        @Override
        public Label text() {
            return Label.of("缺少材料：" + word(kind, Language.ZH), "paper missing: " + word(kind, Language.EN));
        }
    }

    private static String word(Code code, Language language) {
        return NationalCodes.find(code).map(label -> label.in(language)).orElse(code.code());
    }
}

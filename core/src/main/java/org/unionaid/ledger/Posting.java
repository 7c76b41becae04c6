package org.unionaid.ledger;

import com.google.common.collect.ImmutableList;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.unionaid.code.Label;

/**
 * What became of an event that was posted (入账结果): it is in the ledger, or it was refused.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Posting {

    /**
     * The event is in the ledger, now or since an earlier posting of it.
     *
     * @param ledger the ledger with the event; the same as before if it was posted before
     * @param warnings what was allowed only because the event gave a reason
     */
    record Posted(Ledger ledger, ImmutableList<SoftConflict> warnings) implements Posting {

        /** Creates the outcome. */
        public Posted {
            Objects.requireNonNull(ledger, "ledger");
            Objects.requireNonNull(warnings, "warnings");
        }

        @Override
        public <R> R match(Function<Posted, R> posted, Function<Refused, R> refused) {
            return posted.apply(this);
        }
    }

    /**
     * The event may not happen; the ledger is as it was.
     *
     * @param event the event
     * @param code why, for a machine
     * @param text why, for a person, in Chinese and English
     */
    record Refused(LedgerEvent event, RefusalCode code, Label text) implements Posting, Step {

        /** Creates the outcome. */
        public Refused {
            Objects.requireNonNull(event, "event");
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(text, "text");
        }

        @Override
        public <R> R match(Function<Posted, R> posted, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }

    /**
     * Answers by the outcome.
     *
     * @param posted the answer if the event was posted
     * @param refused the answer if it was refused
     * @param <R> the type of the answer
     * @return the answer
     */
    <R> R match(Function<Posted, R> posted, Function<Refused, R> refused);

    /**
     * Whether the event is in the ledger.
     *
     * @return true if it was posted
     */
    default boolean isPosted() {
        return this instanceof Posted;
    }

    /**
     * The ledger with the event, if it was posted.
     *
     * @return the ledger, empty if the event was refused
     */
    default Optional<Ledger> find() {
        return match(posted -> Optional.of(posted.ledger()), refused -> Optional.empty());
    }

    /**
     * The ledger with the event.
     *
     * @return the ledger
     * @throws NoSuchElementException if the event was refused; the message has the code
     */
    default Ledger get() {
        return match(Posted::ledger, refused -> {
            throw new NoSuchElementException("Event '" + refused.event().id() + "' was refused: " + refused.code());
        });
    }
}

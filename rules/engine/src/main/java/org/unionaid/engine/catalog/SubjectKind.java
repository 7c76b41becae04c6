package org.unionaid.engine.catalog;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Objects;
import org.unionaid.code.Label;
import org.unionaid.program.SubjectType;

/**
 * A kind of subject that a program may be for (帮扶对象类型), and the things of the case that its rules may look at.
 *
 * <p>A policy writes the kind's word: {@code for: station}. An integrator's own kind has one root of its own name, of which
 * the integrator's facts are asked: {@code station.restRooms}. Immutable and thread-safe.
 *
 * @param type  the type of the beneficiaries
 * @param title  the kind's name for people
 * @param roots  the element type of each root that rules for this kind may name
 */
public record SubjectKind(SubjectType type, Label title, ImmutableMap<String, String> roots) {
    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public SubjectKind {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(roots, "roots");
    }

    /**
     * A kind of an integrator's own, with one root of its own name.
     *
     * @param type  the type, such as {@code WORK_SITE}, not null
     * @param title  its name for people, not null
     * @return the kind, whose word and only root is the type in camel case, such as {@code workSite}
     */
    public static SubjectKind of(SubjectType type, Label title) {
        return new SubjectKind(type, title, ImmutableMap.of(word(type), word(type)));
    }

    /**
     * The word that a policy writes after {@code for}.
     *
     * @return the type in camel case, such as {@code household} or {@code workSite}
     */
    public String word() {
        return word(type);
    }

    /**
     * A type as a policy writes it.
     *
     * @param type  the type, not null
     * @return the type in camel case
     */
    public static String word(SubjectType type) {
        StringBuilder word = new StringBuilder();
        for (String part : type.code().toLowerCase(Locale.ROOT).split("_", -1)) {
            word.append(
                    word.length() == 0 || part.isEmpty()
                            ? part
                            : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return word.toString();
    }
}

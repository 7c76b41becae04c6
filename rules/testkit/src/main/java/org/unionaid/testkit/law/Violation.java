package org.unionaid.testkit.law;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import org.unionaid.code.Label;
import org.unionaid.code.Language;

/**
 * How a law was broken. Immutable and thread-safe.
 *
 * @param law  the law's name
 * @param description  what the law demands
 * @param text  what was found instead
 * @param details  the decisions in question, explained line by line
 */
public record Violation(String law, Label description, Label text, ImmutableList<String> details) {
    /** Checks the parts. */
    public Violation {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(details, "details");
    }

    /**
     * A violation of a law.
     *
     * @param law  the law, not null
     * @param text  what was found, not null
     * @param details  the decisions in question, not null
     * @return the violation
     */
    public static Violation of(Law<?> law, Label text, Iterable<String> details) {
        return new Violation(law.name(), law.description(), text, ImmutableList.copyOf(details));
    }

    /** The whole report in English; {@link #text} and {@link #description} have the Chinese. */
    @Override
    public String toString() {
        StringBuilder report = new StringBuilder();
        report.append("Law '").append(law).append("' is broken: ").append(text.in(Language.EN));
        report.append("\nThe law: ").append(description.in(Language.EN));
        details.forEach(line -> report.append("\n").append(line));
        return report.toString();
    }
}

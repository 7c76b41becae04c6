package org.unionaid.testkit.law;

import java.util.Optional;
import org.unionaid.code.Label;

/**
 * Something that must hold of every value of a type (定律). Implementations are immutable and thread-safe.
 *
 * @param <T>  what it is about, such as a {@link Trial}
 */
public interface Law<T> {
    /**
     * Its name, stable, such as {@code amount-within-cap}.
     *
     * @return the name
     */
    String name();

    /**
     * What it demands, for people.
     *
     * @return one sentence in Chinese and English
     */
    Label description();

    /**
     * Looks for a violation. An exception of what is looked at is not caught.
     *
     * @param value  what to look at, not null
     * @return the first violation found; empty if the law holds
     */
    Optional<Violation> check(T value);

    /**
     * Demands that the law holds.
     *
     * @param value  what to look at, not null
     * @throws AssertionError if it does not; the message explains the decisions in question
     */
    default void verify(T value) {
        check(value).ifPresent(violation -> {
            throw new AssertionError(violation.toString());
        });
    }
}

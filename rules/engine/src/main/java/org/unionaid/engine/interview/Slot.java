package org.unionaid.engine.interview;

import org.unionaid.engine.subject.AidCase;

/**
 * A place in a case that an answer goes to (填写位置). Immutable and thread-safe.
 *
 * @param form  what an answer looks like
 * @param filling  puts an answer there
 */
public record Slot(AnswerForm form, Filling filling) {
    /** The answer that says there is none. */
    public static final String NONE = "none";

    /** Puts an answer into a case. */
    @FunctionalInterface
    public interface Filling {
        /**
         * The case with an answer.
         *
         * @param aidCase  the case, not null
         * @param answer  what was answered, {@link #NONE} if there is none, not null
         * @return the case that knows it
         * @throws AnswerException if the answer is not of the form asked for
         */
        AidCase fill(AidCase aidCase, String answer);
    }
}

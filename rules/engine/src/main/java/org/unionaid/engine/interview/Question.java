package org.unionaid.engine.interview;

import com.google.common.collect.ImmutableList;
import org.unionaid.code.Label;
import org.unionaid.engine.decision.DecisionKey;

/**
 * A question to a person (问题). Immutable and thread-safe.
 *
 * @param path  the fact asked for, such as {@code member[M-2].incomes}
 * @param text  the question
 * @param form  what an answer looks like
 * @param why  what waits for it
 */
public record Question(String path, Label text, AnswerForm form, ImmutableList<Why> why) {
    /**
     * A decision that waits for the answer.
     *
     * @param key  what is to be decided
     * @param program  the program's title
     * @param requirements  the requirements that wait; empty if only the amount does
     */
    public record Why(DecisionKey key, Label program, ImmutableList<Label> requirements) {}
}

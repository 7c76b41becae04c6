package org.unionaid.testkit.household;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.unionaid.answer.Answer;

/**
 * How much of a case is known: whether generated answers may be unknown. Immutable and thread-safe.
 *
 * <p>What is known comes first in every choice, so that a failing case shrinks to one in which as much as possible is known.
 */
public enum Knowledge {
    /** Every answer is a value or none. */
    COMPLETE(0),
    /** About one answer in twelve is unknown, as in an application that is being filled in. */
    PARTIAL(1),
    /** About every second answer is unknown, as after a first talk. */
    SPARSE(11);

    private static final int KNOWN = 11;

    private final int unknown;

    Knowledge(int unknown) {
        this.unknown = unknown;
    }

    /**
     * Answers to what always has a value, such as a date of birth, or a list that may be empty.
     *
     * @param values  the values, not null
     * @param <T>  the type of the answer
     * @return known or unknown
     */
    public <T> Arbitrary<Answer<T>> answers(Arbitrary<T> values) {
        Arbitrary<Answer<T>> known = values.map(Answer::known);
        if (unknown == 0) {
            return known;
        }
        return Arbitraries.frequencyOf(
                Tuple.of(KNOWN, known), Tuple.of(unknown, Arbitraries.<Answer<T>>just(Answer.unknown())));
    }

    /**
     * Answers to what there may be or not be, such as a disability.
     *
     * @param values  the values, not null
     * @param nones  how many answers are none for one that is a value, at least 1
     * @param <T>  the type of the answer
     * @return none, known or unknown
     */
    public <T> Arbitrary<Answer<T>> answersOrNone(Arbitrary<T> values, int nones) {
        Arbitrary<Answer<T>> settled = Arbitraries.frequencyOf(
                Tuple.of(nones, Arbitraries.<Answer<T>>just(Answer.none())), Tuple.of(1, values.map(Answer::known)));
        if (unknown == 0) {
            return settled;
        }
        return Arbitraries.frequencyOf(
                Tuple.of(KNOWN, settled), Tuple.of(unknown, Arbitraries.<Answer<T>>just(Answer.unknown())));
    }
}

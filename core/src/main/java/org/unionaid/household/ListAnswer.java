package org.unionaid.household;

import static com.google.common.base.Preconditions.checkArgument;

import org.unionaid.answer.Answer;

/** The one form of a list that may be unknown. */
final class ListAnswer {

    private ListAnswer() {}

    /** Checks that "there are none" is said by the empty list, so that it is not said in two ways. */
    static void check(String name, Answer<?> list) {
        checkArgument(!list.isNone(), "'%s' must be a list, the empty one if there are none, or unknown", name);
    }
}

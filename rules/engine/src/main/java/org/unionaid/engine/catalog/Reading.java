package org.unionaid.engine.catalog;

import com.google.common.collect.ImmutableSortedSet;
import org.unionaid.engine.value.Value;

/** What a fact answers: a value (which may be none), or what is missing to tell. */
public sealed interface Reading {
    /**
     * The value; {@link Value#NONE} if the answer is that there is none.
     *
     * @param value  the value
     */
    record Known(Value value) implements Reading {}

    /**
     * The value cannot be told until these are asked.
     *
     * @param facts  at least one
     */
    record Missing(ImmutableSortedSet<MissingFact> facts) implements Reading {}

    /**
     * A known value.
     *
     * @param value  the value, not null
     * @return the reading
     */
    static Reading of(Value value) {
        return new Known(value);
    }

    /**
     * None.
     *
     * @return the reading
     */
    static Reading none() {
        return new Known(Value.NONE);
    }

    /**
     * One missing fact.
     *
     * @param fact  what is missing, not null
     * @return the reading
     */
    static Reading missing(MissingFact fact) {
        return new Missing(ImmutableSortedSet.of(fact));
    }
}

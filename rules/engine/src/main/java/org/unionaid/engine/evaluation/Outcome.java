package org.unionaid.engine.evaluation;

import com.google.common.collect.ImmutableSortedSet;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.value.Value;

/** What an expression came to for one case. A closed family of immutable values. */
public sealed interface Outcome {
    /**
     * A value, which may be none.
     *
     * @param value  the value
     */
    record Known(Value value) implements Outcome {}

    /**
     * Not to be told before something is asked.
     *
     * @param missing  what to ask, at least one
     */
    record Unknown(ImmutableSortedSet<MissingFact> missing) implements Outcome {}

    /**
     * Could not be computed.
     *
     * @param code  why
     * @param where  the place in the policy
     * @param detail  the name of the culprit, such as a fact
     */
    record Failed(FailureCode code, Location where, String detail) implements Outcome {}

    /**
     * Whether this is known to be true.
     *
     * @return true only for a known true
     */
    default boolean isTrue() {
        return this instanceof Known known && known.value().equals(Value.TRUE);
    }

    /**
     * Whether this is known to be false.
     *
     * @return true only for a known false
     */
    default boolean isFalse() {
        return this instanceof Known known && known.value().equals(Value.FALSE);
    }

    /**
     * What is missing.
     *
     * @return the facts to ask; empty unless unknown
     */
    default ImmutableSortedSet<MissingFact> missingFacts() {
        return this instanceof Unknown unknown ? unknown.missing() : ImmutableSortedSet.of();
    }
}

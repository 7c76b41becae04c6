package org.unionaid.engine.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unionaid.engine.policy.Criterion;
import org.unionaid.engine.value.Value;

/**
 * What a criterion came to, with what its parts came to. A closed family that mirrors {@link Criterion}.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Finding {
    /**
     * What the whole came to.
     *
     * @return a truth, unknown or failed
     */
    Outcome outcome();

    /**
     * A single condition.
     *
     * @param condition  the condition
     * @param outcome  what it came to
     * @param left  the left side's value, if it is a comparison whose sides are known
     * @param right  the right side's value, if it is a comparison whose sides are known
     */
    record OfCondition(Criterion.Condition condition, Outcome outcome, Optional<Value> left, Optional<Value> right)
            implements Finding {}

    /**
     * A joined criterion.
     *
     * @param criterion  the criterion
     * @param outcome  what it came to
     * @param parts  what its parts came to, in order
     */
    record OfJoin(Criterion criterion, Outcome outcome, ImmutableList<Finding> parts) implements Finding {}
}

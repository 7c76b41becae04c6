package org.unionaid.engine.decision;

import java.util.Optional;
import org.unionaid.engine.expression.ComparisonOperator;
import org.unionaid.engine.value.Value;

/**
 * What was found, what was demanded, and how far apart they are (实测值与标准线). Immutable and thread-safe.
 *
 * @param value  the value found
 * @param operator  the comparison demanded
 * @param limit  the line
 */
public record Measure(Value value, ComparisonOperator operator, Value limit) {
    /**
     * How far the value is from the line, never negative.
     *
     * @return the distance in the unit of the line; empty where no distance has a meaning, as between codes
     */
    public Optional<Value.Quantity> distance() {
        return value instanceof Value.Quantity v && limit instanceof Value.Quantity l
                ? Optional.of(new Value.Quantity(v.amount().minus(l.amount()).abs(), l.unit()))
                : Optional.empty();
    }

    /**
     * On which side of the line the value is.
     *
     * @return -1 below, 0 on it or where sides have no meaning, 1 above
     */
    public int side() {
        return value instanceof Value.Quantity v && limit instanceof Value.Quantity l
                ? v.amount().compareTo(l.amount())
                : 0;
    }
}

package org.unionaid.engine.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.unionaid.engine.catalog.CodeList;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprWalk;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Value;

/**
 * A name whose value a case may set: a definition, or a fact of whom the case is about.
 *
 * @param name  the name
 * @param type  its type
 * @param exact  whether it may be a fraction of the smallest step, as what is computed may
 */
record Lever(String name, Type type, boolean exact) {
    /** The names in some expressions, in the order written. */
    static ImmutableSet<Lever> in(Iterable<Expr> exprs) {
        ImmutableSet.Builder<Lever> found = ImmutableSet.builder();
        exprs.forEach(expr -> ExprWalk.walk(expr, part -> {
            if (part instanceof Expr.DefinitionOf definition) {
                found.add(new Lever(definition.name(), part.type(), true));
            } else if (part instanceof Expr.FactOf fact && fact.receiver() instanceof Expr.Root root) {
                found.add(new Lever(root.name() + "." + fact.fact().name(), part.type(), false));
            }
        }));
        return found.build();
    }

    /** Whether it can be moved by steps. */
    boolean isMeasured() {
        return type.kind() == Type.Kind.QUANTITY || type.kind() == Type.Kind.DATE;
    }

    /** A value of something measured: so many of its smallest steps, for a date days since 1970. */
    Value of(Fraction amount) {
        return type.kind() == Type.Kind.DATE
                ? new Value.Day(LocalDate.ofEpochDay(amount.longValueExact()))
                : new Value.Quantity(amount, type.unit());
    }

    /** Every value of something that is told rather than measured. */
    ImmutableList<Value> all(Policy policy) {
        ImmutableList.Builder<Value> values = ImmutableList.builder();
        if (type.kind() == Type.Kind.BOOLEAN) {
            values.add(Value.TRUE, Value.FALSE);
        } else if (type.kind() == Type.Kind.CODE) {
            Optional.ofNullable(policy.codeLists().get(type.name())).map(CodeList::labels).stream()
                    .flatMap(labels -> labels.keySet().stream())
                    .forEach(code -> values.add(new Value.Coded(type.name(), code)));
        }
        return type.optional() ? values.add(Value.NONE).build() : values.build();
    }
}

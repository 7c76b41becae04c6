package org.unionaid.engine.missing;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;
import org.unionaid.engine.catalog.Fact;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.issue.Location;

/** What an expression says, wherever it is written: equal for two that differ in nothing but their place. */
final class Shape {
    private static final String SOME = "some";

    private Shape() {}

    static Object of(Expr expr) {
        return shape(expr);
    }

    /** A record as its type and parts, a collection as its items, without places; facts and anything else as they are. */
    private static Object shape(Object object) {
        if (object instanceof Record node && !(object instanceof Fact)) {
            return parts(node);
        }
        if (object instanceof Collection<?> items) {
            return items.stream().map(Shape::shape).collect(ImmutableList.toImmutableList());
        }
        if (object instanceof Optional<?> optional) {
            return optional.<Object>map(value -> ImmutableList.of(SOME, shape(value)))
                    .orElse(ImmutableList.of());
        }
        return object;
    }

    private static Object parts(Record node) {
        ImmutableList.Builder<Object> parts = ImmutableList.builder();
        parts.add(node.getClass());
        for (RecordComponent component : node.getClass().getRecordComponents()) {
            if (component.getType() != Location.class) {
                parts.add(shape(part(node, component)));
            }
        }
        return parts.build();
    }

    private static Object part(Record node, RecordComponent component) {
        try {
            return component.getAccessor().invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Every part of an expression can be read", e);
        }
    }
}

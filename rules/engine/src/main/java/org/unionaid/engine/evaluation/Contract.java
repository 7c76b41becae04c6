package org.unionaid.engine.evaluation;

import org.jspecify.annotations.Nullable;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Value;

/** What a fact promises: a value of its type. */
final class Contract {
    private Contract() {}

    /** Null, which a plug-in may answer against its word, fits no type. */
    static boolean fits(@Nullable Value value, Type type) {
        if (value == null) {
            return false;
        }
        return switch (type.kind()) {
            case QUANTITY ->
                value instanceof Value.Quantity q ? q.unit().equals(type.unit()) : isAllowedNone(value, type);
            case CODE -> value instanceof Value.Coded c ? c.type().equals(type.name()) : isAllowedNone(value, type);
            case BOOLEAN -> value instanceof Value.Truth || isAllowedNone(value, type);
            case DATE -> value instanceof Value.Day || isAllowedNone(value, type);
            case TEXT -> value instanceof Value.Text || isAllowedNone(value, type);
            case PLACE -> value instanceof Value.Place || isAllowedNone(value, type);
            case CODES -> value instanceof Value.Codes c ? c.type().equals(type.name()) : isAllowedNone(value, type);
            case TABLE -> value instanceof Value.Table t ? t.type().equals(type.name()) : isAllowedNone(value, type);
            case WINDOW -> value instanceof Value.Window || isAllowedNone(value, type);
            case ELEMENT ->
                value instanceof Value.Element e ? e.type().equals(type.name()) : isAllowedNone(value, type);
            case LIST ->
                value instanceof Value.Elements list
                        ? list.elements().stream().allMatch(e -> e.type().equals(type.name()))
                        : isAllowedNone(value, type);
            case NOTHING -> value.equals(Value.NONE);
        };
    }

    private static boolean isAllowedNone(Value value, Type type) {
        return type.optional() && value.equals(Value.NONE);
    }
}

package org.unionaid.engine.explanation;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.unionaid.engine.value.Unit;
import org.unionaid.engine.value.Value;

/**
 * Values for machines: {@code {type: money, fen: "124000"}}, {@code {type: number, value: "4/3", unit: fen/month}},
 * {@code {type: code, list, code}}, {@code {type: date, value}}, {@code {type: truth, value}}, {@code {type: none}}; numbers
 * are exact texts, fractions as {@code a/b}. What is not one of these is told by its kind alone.
 */
final class ValueTree {
    private ValueTree() {}

    static ImmutableMap<String, Object> of(Value value) {
        if (value instanceof Value.Quantity quantity) {
            return quantity(quantity);
        }
        if (value instanceof Value.Coded coded) {
            return ImmutableMap.of("type", "code", "list", coded.type(), "code", coded.code());
        }
        if (value instanceof Value.Day day) {
            return ImmutableMap.of("type", "date", "value", day.date().toString());
        }
        if (value instanceof Value.Truth truth) {
            return ImmutableMap.of("type", "truth", "value", truth.value());
        }
        return value.equals(Value.NONE)
                ? ImmutableMap.of("type", "none")
                : ImmutableMap.of("type", value.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    }

    private static ImmutableMap<String, Object> quantity(Value.Quantity quantity) {
        if (quantity.unit().equals(Unit.MONEY) && quantity.amount().isWhole()) {
            return ImmutableMap.of("type", "money", "fen", quantity.amount().toString());
        }
        String amount = quantity.amount().toString();
        return quantity.unit().equals(Unit.NUMBER)
                ? ImmutableMap.of("type", "number", "value", amount)
                : ImmutableMap.of(
                        "type",
                        "number",
                        "value",
                        amount,
                        "unit",
                        quantity.unit().toString().replace("yuan", "fen"));
    }
}

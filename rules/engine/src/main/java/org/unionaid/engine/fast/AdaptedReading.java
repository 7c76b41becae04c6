package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.unionaid.engine.catalog.Fact;
import org.unionaid.engine.catalog.FactContext;
import org.unionaid.engine.catalog.FastReading;
import org.unionaid.engine.catalog.Reading;
import org.unionaid.engine.value.Value;
import org.unionaid.household.Member;

/** A fast reading of a root's fact that has none: its ordinary reader, asked with the element that the evaluator would show it. */
final class AdaptedReading {
    private final Fact fact;
    private final String root;
    private final FactContext context;
    private final ImmutableList<Value> arguments;

    private AdaptedReading(Fact fact, String root, FactContext context, ImmutableList<Value> arguments) {
        this.fact = fact;
        this.root = root;
        this.context = context;
        this.arguments = arguments;
    }

    static FastReading of(Fact fact, String root, boolean ofLong, FactContext context, ImmutableList<Value> arguments) {
        AdaptedReading reading = new AdaptedReading(fact, root, context, arguments);
        return ofLong ? (FastReading.OfLong) reading::number : (FastReading.OfObject) reading::object;
    }

    private @Nullable Value read(Object thing) {
        String path = thing instanceof Member member ? "member[" + member.id().value() + "]" : root;
        Reading reading = fact.reader().read(new Value.Element(root, thing, path), arguments, context);
        return reading instanceof Reading.Known known ? known.value() : null;
    }

    private boolean isNone(Value value) {
        return fact.type().optional() && value.equals(Value.NONE);
    }

    private long number(Object thing) {
        Value value = read(thing);
        if (value == null) {
            return FastReading.OPEN;
        }
        if (isNone(value)) {
            return FastReading.NONE;
        }
        return switch (fact.type().kind()) {
            case BOOLEAN -> value instanceof Value.Truth truth ? (truth.value() ? 1 : 0) : FastReading.OPEN;
            case DATE -> value instanceof Value.Day day ? day.date().toEpochDay() : FastReading.OPEN;
            default -> value instanceof Value.Quantity quantity ? whole(quantity) : FastReading.OPEN;
        };
    }

    private long whole(Value.Quantity quantity) {
        boolean fits = quantity.unit().equals(fact.type().unit())
                && quantity.amount().isWhole()
                && quantity.amount().numerator().bitLength() < Long.SIZE - 1;
        return fits ? quantity.amount().longValueExact() : FastReading.OPEN;
    }

    private @Nullable Object object(Object thing) {
        Value value = read(thing);
        if (value == null) {
            return null;
        }
        if (isNone(value)) {
            return Value.NONE;
        }
        return switch (fact.type().kind()) {
            case CODE ->
                value instanceof Value.Coded coded
                                && coded.type().equals(fact.type().name())
                        ? coded.code()
                        : null;
            case TEXT -> value instanceof Value.Text text ? text.text() : null;
            case ELEMENT ->
                value instanceof Value.Element element
                                && element.type().equals(fact.type().name())
                        ? element.object()
                        : null;
            case LIST ->
                value instanceof Value.Elements elements
                        ? elements.elements().stream()
                                .map(Value.Element::object)
                                .collect(ImmutableList.toImmutableList())
                        : null;
            default -> null;
        };
    }
}

package org.unionaid.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Unit;
import org.unionaid.engine.value.Value;
import org.unionaid.identity.DivisionCode;

/** Random cases for {@link RandomExpressions}: what is known of some of the facts. */
public final class RandomCases {
    private RandomCases() {}

    /** What is known of a case: a value for some of the facts, by name. */
    public static Arbitrary<Map<String, Value>> cases() {
        Arbitrary<Value> number = Arbitraries.longs().between(-3, 3).map(Value::of);
        Arbitrary<Value> truth = Arbitraries.of(Value.TRUE, Value.FALSE);
        Arbitrary<Value> day = Arbitraries.integers()
                .between(0, 9000)
                .map(n -> new Value.Day(LocalDate.of(2000, 1, 1).plusDays(n)));
        Arbitrary<Value> money =
                Arbitraries.longs().between(-500, 900_000).map(fen -> new Value.Quantity(Fraction.of(fen), Unit.MONEY));
        Arbitrary<Value> things = Combinators.combine(number, truth)
                .as((v, ok) -> ImmutableMap.of("v", v, "ok", ok))
                .list()
                .ofMaxSize(3)
                .map(RandomCases::things);
        ImmutableMap<String, Arbitrary<Value>> all = ImmutableMap.<String, Arbitrary<Value>>builder()
                .put("n0", number)
                .put("n1", number)
                .put("n2", number)
                .put("o0", Arbitraries.oneOf(number, Arbitraries.just(Value.NONE)))
                .put("m0", money)
                .put("m1", money)
                .put("t0", truth)
                .put("t1", truth)
                .put("t2", truth)
                .put("d0", day)
                .put("d1", day)
                .put("c0", Arbitraries.of(RandomExpressions.CATEGORIES).map(c -> new Value.Coded("Category", c)))
                .put("x0", Arbitraries.of("a", "b").map(Value.Text::new))
                .put("p0", Arbitraries.of("420100", "420106", "430000").map(p -> new Value.Place(DivisionCode.of(p))))
                .put("things", things)
                .put("in", money)
                .buildOrThrow();
        Arbitrary<Map<String, Value>> cases = Arbitraries.just(Map.of());
        for (Map.Entry<String, Arbitrary<Value>> entry : all.entrySet()) {
            cases = Combinators.combine(cases, entry.getValue())
                    .as((known, value) -> ImmutableMap.<String, Value>builder()
                            .putAll(known)
                            .put(entry.getKey(), value)
                            .buildOrThrow());
        }
        return cases;
    }

    private static Value things(Iterable<ImmutableMap<String, Value>> things) {
        ImmutableList.Builder<Value.Element> elements = ImmutableList.builder();
        int i = 0;
        for (ImmutableMap<String, Value> thing : things) {
            elements.add(new Value.Element("thing", thing, "things[" + i++ + "]"));
        }
        return new Value.Elements(elements.build());
    }
}

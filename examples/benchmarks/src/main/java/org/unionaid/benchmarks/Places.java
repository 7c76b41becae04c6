package org.unionaid.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.fast.CaseReader;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.identity.DivisionCode;
import org.unionaid.money.Money;
import org.unionaid.time.AsOf;

/**
 * The rules of the workload with the local standard as a parameter of 61 places instead of a fact of the household: 600 to 1,200
 * yuan by tens. A household belongs to the place whose standard it has, so that the amounts are those of the workload; nobody
 * looks at the standard of the household itself.
 */
final class Places {
    private static final int COUNT = 61;
    private static final long LEAST = 60_000;
    private static final long STEP = 1_000;

    private final ImmutableList<AidCase> cases;
    private final ImmutableList<Asked> asked;
    private final ImmutableList<DivisionCode> places;
    private final ImmutableMap<DivisionCode, Money> standards;
    private final CompiledPolicy policy;

    Places(ImmutableList<AidCase> cases, ImmutableList<Asked> asked) {
        this.cases = cases;
        this.asked = asked;
        this.places =
                asked.stream().map(each -> MadePolicies.place(number(each))).collect(ImmutableList.toImmutableList());
        this.standards = IntStream.range(0, COUNT)
                .boxed()
                .collect(ImmutableMap.toImmutableMap(MadePolicies::place, i -> Money.ofFen(LEAST + STEP * i)));
        this.policy = CompiledPolicy.of(
                PolicyCompiler.with(Engine.catalog()).compile(PolicySource.of("workload-places.yaml", text())));
    }

    private static int number(Asked asked) {
        return Math.toIntExact((asked.localStandard().fen() - LEAST) / STEP);
    }

    /** The workload's policy with its definition of the standard taken out, and a parameter of the same name put in. */
    private String text() {
        String values = standards.entrySet().stream()
                .map(each -> String.format(
                        Locale.ROOT,
                        "\"%s\": {2024-01-01: \"%d.00\"}",
                        each.getKey().value(),
                        each.getValue().fen() / 100))
                .collect(Collectors.joining(", ", "{", "}"));
        return Engine.text()
                .replace("  L: claim.localStandard\n", "")
                .replace(
                        "definitions:",
                        "parameters:\n  L: {title: 低保标准, unit: yuan, source: made, flag: assumed, values: " + values
                                + "}\ndefinitions:");
    }

    /** The rules by hand, with the standard looked up by place. */
    Variant byHand() {
        return new Variant("by hand, L by place", cases.size(), () -> {
            long sum = 0;
            for (int i = 0; i < asked.size(); i++) {
                Money standard = Objects.requireNonNull(standards.get(places.get(i)));
                sum += Checksum.of(HandWritten.decide(asked.get(i), standard));
            }
            return sum;
        });
    }

    /** By hand, and by the policy with a reader for each place, which one class serves. */
    ImmutableList<Variant> variants() {
        Map<DivisionCode, CaseReader> readers = readers();
        return ImmutableList.of(
                byHand(), new Variant("UnionAid, batch: L a parameter of 61 places", cases.size(), () -> {
                    long sum = 0;
                    for (int i = 0; i < cases.size(); i++) {
                        CaseReader reader = Objects.requireNonNull(readers.get(places.get(i)));
                        reader.read(cases.get(i));
                        sum += Checksum.of(reader);
                    }
                    return sum;
                }));
    }

    private Map<DivisionCode, CaseReader> readers() {
        Map<DivisionCode, CaseReader> readers = new HashMap<>();
        for (DivisionCode place : standards.keySet()) {
            readers.put(place, policy.at(place, AsOf.of(Households.DAY)).fast().reader());
        }
        if (policy.codes().made() != 1) {
            throw new IllegalStateException("the places do not share one class");
        }
        return readers;
    }
}

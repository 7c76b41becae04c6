package org.unionaid.benchmarks;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.unionaid.code.Label;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.catalog.Fact;
import org.unionaid.engine.catalog.Reading;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.facts.Catalog;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Value;
import org.unionaid.household.Household;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.HouseholdId;
import org.unionaid.ledger.History;
import org.unionaid.time.AsOf;

/** The same rules as a policy, with two facts of its own: what was asked, and the local standard. */
final class Engine {
    private final BoundPolicy policy;

    Engine(List<Asked> population) {
        ImmutableMap<HouseholdId, Asked> byId = population.stream()
                .collect(ImmutableMap.toImmutableMap(asked -> asked.household().id(), asked -> asked));
        Catalog catalog = Catalog.standard()
                .with(
                        fact("monthsAsked", Type.NUMBER, byId, asked -> Value.of(asked.months())),
                        fact("localStandard", Type.MONEY, byId, asked -> Value.of(asked.localStandard())));
        policy = CompiledPolicy.of(PolicyCompiler.with(catalog).compile(PolicySource.of("workload.yaml", text())))
                .at(DivisionCode.NATION, AsOf.of(DecisionBenchmark.DAY));
    }

    private interface OfAsked {
        Value read(Asked asked);
    }

    private static Fact fact(String name, Type type, ImmutableMap<HouseholdId, Asked> byId, OfAsked value) {
        return Fact.of("household", name, type, new Label(name, name), (element, arguments, context) -> {
            Household household = (Household) element.object();
            Asked asked = byId.get(household.id());
            if (asked == null) {
                throw new IllegalArgumentException("Household '" + household.id() + "' is not of this population");
            }
            return Reading.of(value.read(asked));
        });
    }

    private static String text() {
        try {
            return Resources.toString(Resources.getResource(Engine.class, "workload.yaml"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Assessment decide(Asked asked) {
        return policy.assess(AidCase.of(asked.household()).withoutFile().withHistory(History.none()));
    }

    /** The checksum of {@link HandWritten.Caps}: each program's cap times its weight. */
    static long checksum(Assessment assessment) {
        long sum = 0;
        long weight = 1;
        for (Decision decision : assessment.decisions().values()) {
            if (decision instanceof Decision.Eligible eligible) {
                sum += weight * eligible.cap().value().fen();
            } else if (!(decision instanceof Decision.Ineligible)) {
                throw new IllegalStateException("every household of the workload can be decided: " + decision);
            }
            weight += 2;
        }
        return sum;
    }
}

package org.unionaid.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.fast.CodeCache;
import org.unionaid.engine.fast.PreparedCases;
import org.unionaid.engine.policy.Overlay;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Value;
import org.unionaid.engine.whatif.ComparisonResult;
import org.unionaid.engine.whatif.PolicyComparison;
import org.unionaid.engine.whatif.PreparedComparison;
import org.unionaid.policies.PolicyLibrary;
import org.unionaid.testkit.aidcase.AidCaseArbitrary;

/** Two policies compared over prepared cases come to what they come to over the cases themselves. */
class PreparedComparisonProperties {
    /** A policy, a reform of it, and cases. */
    record Some(BoundPolicy before, BoundPolicy after, ImmutableList<AidCase> cases) {}

    @Property(tries = 150)
    void with_anyReformAndCases_comesToWhatTheComparisonOfObjectsComesTo(@ForAll("some") Some some) {
        PreparedCases prepared = new PreparedCases(
                CodeCache.standard(),
                some.cases().get(0).subject().type(),
                some.cases(),
                some.before().asOf().date());

        ComparisonResult found = PreparedComparison.of(some.before(), prepared).with(some.after());

        assertThat(found)
                .isEqualTo(some.cases().stream().collect(new PolicyComparison(some.before(), some.after()).all()));
        Statistics.label("changes something")
                .collect(found.cases().winners() + found.cases().losers() > 0);
    }

    @Provide
    Arbitrary<Some> some() {
        return Arbitraries.of(PolicyLibrary.names()).flatMap(name -> {
            BoundPolicy before = Policies.bundled(name);
            AidCaseArbitrary cases = AidCaseArbitrary.of(before);
            return Combinators.combine(
                            Arbitraries.of(40, 50, 100, 120, 200),
                            Arbitraries.oneOf(cases.allKnown(), cases)
                                    .list()
                                    .ofMinSize(1)
                                    .ofMaxSize(6))
                    .as((percent, all) -> new Some(before, reform(before, percent), sameType(all)));
        });
    }

    /** The policy with the numbers among its parameters made larger or smaller. */
    private static BoundPolicy reform(BoundPolicy before, int percent) {
        Overlay overlay = Overlay.none();
        for (Map.Entry<String, ParameterValue> each : before.parameters().entrySet()) {
            if (each.getValue().value() instanceof Value.Quantity quantity) {
                Fraction scaled = quantity.amount().times(Fraction.of(percent)).dividedBy(Fraction.of(100));
                overlay = overlay.parameter(each.getKey(), new Value.Quantity(scaled, quantity.unit()));
            }
        }
        return CompiledPolicy.of(before.policy()).with(overlay).at(before.place(), before.asOf());
    }

    private static ImmutableList<AidCase> sameType(List<AidCase> cases) {
        return cases.stream()
                .filter(each ->
                        each.subject().type().equals(cases.get(0).subject().type()))
                .collect(ImmutableList.toImmutableList());
    }
}

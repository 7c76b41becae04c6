package org.unionaid.cli.guide;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.unionaid.code.Language;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.decision.DecisionKind;
import org.unionaid.engine.explanation.Explainer;
import org.unionaid.engine.fast.CaseReader;
import org.unionaid.engine.fast.CaseTrace;
import org.unionaid.engine.fast.CodeCache;
import org.unionaid.engine.fast.Detail;
import org.unionaid.engine.fast.PreparedCases;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.whatif.ComparisonResult;
import org.unionaid.engine.whatif.PreparedComparison;
import org.unionaid.program.SubjectType;

/** The Java of the guide on what-if over a prepared population and on traces. */
final class WhatIfInJava {
    private WhatIfInJava() {}

    // region prepare
    static PreparedComparison prepare(BoundPolicy now, ImmutableList<AidCase> households) {
        PreparedCases cases = new PreparedCases(
                CodeCache.standard(),
                SubjectType.HOUSEHOLD,
                households,
                now.asOf().date());
        return PreparedComparison.of(now, cases); // reads every household, once
    }

    static String effect(PreparedComparison comparison, BoundPolicy reform) {
        ComparisonResult result = comparison.with(reform); // reads none of them again
        return result.cases().winners() + " win, " + result.cases().losers() + " lose, "
                + result.cases().effect().toGroupedString() + " yuan more; of it by program: "
                + result.byProgram().entrySet().stream()
                        .map(each -> each.getKey().value() + " "
                                + each.getValue().effect().toGroupedString())
                        .toList();
    }
    // endregion

    // region trace
    static ImmutableList<String> whyNothing(BoundPolicy policy, Stream<AidCase> cases) {
        CaseReader reader = policy.fast().reader(Detail.REASONS); // one for each thread
        ImmutableList.Builder<String> all = ImmutableList.builder();
        cases.forEach(aidCase -> {
            reader.read(aidCase);
            for (int row = 0; row < reader.size(); row++) {
                if (reader.kind(row) == DecisionKind.INELIGIBLE) { // reasons are put into words only when asked for
                    CaseTrace trace = reader.trace();
                    all.addAll(
                            new Explainer(policy.policy(), Language.EN).explain(trace.key(row), trace.decision(row)));
                }
            }
        });
        return all.build();
    }

    static ImmutableList<String> everyStep(BoundPolicy policy, AidCase aidCase) {
        CaseTrace trace = policy.fast().trace(aidCase, Detail.TRACE);
        Explainer explainer = new Explainer(policy.policy(), Language.EN);
        return policy.explain(trace).values().stream()
                .flatMap(explanation -> explainer.explain(explanation).stream())
                .collect(ImmutableList.toImmutableList());
    }
    // endregion
}

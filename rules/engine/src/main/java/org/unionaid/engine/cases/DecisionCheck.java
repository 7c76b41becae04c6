package org.unionaid.engine.cases;

import com.google.common.collect.ImmutableSet;
import org.unionaid.code.Label;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.Reason;
import org.unionaid.money.Money;

/** Compares a decision with what a case expects of it. */
final class DecisionCheck {
    private final Differences differences;

    DecisionCheck(Differences differences) {
        this.differences = differences;
    }

    void check(Expectation expected, Decision decision) {
        Expectation.Kind kind = decision.match(
                e -> Expectation.Kind.ELIGIBLE,
                i -> Expectation.Kind.INELIGIBLE,
                u -> Expectation.Kind.UNDETERMINED,
                f -> Expectation.Kind.FAILED);
        if (!expected.decision().map(kind::equals).orElse(true)) {
            differences.otherwise(
                    Label.of("决定", "decision"),
                    expected.decision().orElseThrow().label(),
                    kind.label());
            return;
        }
        if (decision instanceof Decision.Eligible eligible) {
            eligible(expected, eligible);
        }
        if (decision instanceof Decision.Ineligible ineligible) {
            differences.sets(Label.of("理由", "reasons"), expected.because(), codes(ineligible));
        }
        if (decision instanceof Decision.Undetermined undetermined) {
            differences.sets(Label.of("需补充", "missing facts"), expected.missing(), paths(undetermined));
        }
    }

    private void eligible(Expectation expected, Decision.Eligible eligible) {
        differences.amount(Label.of("上限", "cap"), expected.cap(), eligible.cap().value());
        differences.amount(
                Label.of("核定额", "award"),
                expected.award(),
                eligible.award().map(aid -> aid.value()).orElse(Money.ZERO));
        differences.amount(
                Label.of("每月金额", "monthly amount"),
                expected.monthly(),
                eligible.terms().monthly().map(m -> m.perMonth()).orElse(Money.ZERO));
        Details details = expected.details();
        differences.same(
                Label.of("审批", "approval"), details.approval(), eligible.terms().approval());
        differences.days(details, eligible.period());
        if (!details.shares().isEmpty()) {
            differences.add(Label.of("决定没有资金分担，应写在申请中", "a decision has no shares: expect them of a request"));
        }
    }

    /** The codes of the requirements that are not met. */
    static ImmutableSet<String> codes(Decision.Ineligible ineligible) {
        return ineligible.failing().stream().map(Reason::code).collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableSet<String> paths(Decision.Undetermined undetermined) {
        return undetermined.missing().stream().map(MissingFact::path).collect(ImmutableSet.toImmutableSet());
    }
}

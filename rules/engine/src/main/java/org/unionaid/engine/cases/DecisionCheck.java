package org.unionaid.engine.cases;

import com.google.common.collect.ImmutableSet;
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
            differences.add("expected " + expected.decision().orElseThrow() + ", found " + kind);
            return;
        }
        if (decision instanceof Decision.Eligible eligible) {
            eligible(expected, eligible);
        }
        if (decision instanceof Decision.Ineligible ineligible) {
            differences.sets("reasons", expected.because(), codes(ineligible));
        }
        if (decision instanceof Decision.Undetermined undetermined) {
            differences.sets("missing facts", expected.missing(), paths(undetermined));
        }
    }

    private void eligible(Expectation expected, Decision.Eligible eligible) {
        differences.amount("a cap", expected.cap(), eligible.cap().value());
        differences.amount(
                "an award",
                expected.award(),
                eligible.award().map(aid -> aid.value()).orElse(Money.ZERO));
        differences.amount(
                "a monthly amount",
                expected.monthly(),
                eligible.terms().monthly().map(m -> m.perMonth()).orElse(Money.ZERO));
        Details details = expected.details();
        differences.same("approval", details.approval(), eligible.terms().approval());
        differences.days(details, eligible.period());
        if (!details.shares().isEmpty()) {
            differences.add("a decision has no shares: expect them of a request");
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

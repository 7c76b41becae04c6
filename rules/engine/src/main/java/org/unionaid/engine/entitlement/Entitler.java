package org.unionaid.engine.entitlement;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionaid.application.Application;
import org.unionaid.application.Request;
import org.unionaid.code.Label;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.policy.Benefit;
import org.unionaid.engine.policy.GrantWindow;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;
import org.unionaid.entitlement.Adjustment;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.identity.EntitlementId;
import org.unionaid.money.Money;
import org.unionaid.program.Aid;

/** Turns applications into entitlements under one policy. Immutable and thread-safe. */
public final class Entitler {
    private final Policy policy;

    /**
     * An entitler for a policy.
     *
     * @param policy  the policy, not null
     */
    public Entitler(Policy policy) {
        this.policy = policy;
    }

    /**
     * Grants or refuses each request of an application.
     *
     * @param assessment  this policy's assessment of the applicant's case, not null
     * @param application  what is asked, not null
     * @return what is granted and what is refused
     * @throws IllegalArgumentException if the assessment was made under another policy
     */
    public EntitlementResult entitle(Assessment assessment, Application application) {
        if (!assessment.policy().equals(policy.id())) {
            throw new IllegalArgumentException(
                    "Assessment was made under policy '" + assessment.policy().value() + "', expected '"
                            + policy.id().value() + "'");
        }
        List<Entitlement> granted = new ArrayList<>();
        List<RefusedRequest> refused = new ArrayList<>();
        int number = 0;
        for (Request request : application.requests()) {
            number++;
            entitle(assessment, application, request, number, granted, refused);
        }
        return new OneItemOnly(policy).apply(application, granted, refused);
    }

    private void entitle(
            Assessment assessment,
            Application application,
            Request request,
            int number,
            List<Entitlement> granted,
            List<RefusedRequest> refused) {
        Program program = policy.programs().get(request.program());
        Decision decision = assessment.decisions().get(new DecisionKey(request.program(), request.beneficiary()));
        if (program == null || decision == null) {
            refused.add(refuse(request, RefusalCode.NOT_DECIDED, Optional.empty()));
            return;
        }
        if (!(decision instanceof Decision.Eligible eligible)) {
            RefusalCode code = decision.match(
                    e -> RefusalCode.NOT_DECIDED,
                    i -> RefusalCode.INELIGIBLE,
                    u -> RefusalCode.UNDETERMINED,
                    f -> RefusalCode.FAILED);
            refused.add(refuse(request, code, Optional.of(decision)));
            return;
        }
        if (program.window() == GrantWindow.EVENT && request.event().isEmpty()) {
            refused.add(refuse(request, RefusalCode.NO_EVENT, Optional.of(decision)));
            return;
        }
        Optional<Aid> asked = request.proposedAward()
                .<Aid>map(money -> sized(eligible.cap(), money))
                .or(eligible::award);
        if (asked.isEmpty()) {
            refused.add(refuse(request, RefusalCode.NO_AWARD_PROPOSED, Optional.of(decision)));
            return;
        }
        Money over = asked.get().value().minus(eligible.cap().value());
        boolean trim = program.amount()
                .map(amount -> amount.over() == Benefit.Over.TRIM)
                .orElse(false);
        if (over.isPositive() && !trim) {
            refused.add(new RefusedRequest(
                    request, RefusalCode.ABOVE_CAP, aboveCap(asked.get(), eligible, over), Optional.of(decision)));
            return;
        }
        ImmutableList<Adjustment> adjustments = over.isPositive()
                ? ImmutableList.of(
                        Adjustment.of("TRIMMED_TO_CAP", aboveCap(asked.get(), eligible, over), over.negated()))
                : ImmutableList.of();
        granted.add(Entitlement.builder()
                .id(EntitlementId.of(application.id().value() + "-" + number))
                .application(application.id())
                .beneficiary(request.beneficiary())
                .program(program.id())
                .purpose(program.purpose())
                .period(eligible.period())
                .event(request.event())
                .cap(eligible.cap())
                .award(over.isPositive() ? eligible.cap() : asked.get())
                .policy(policy.id())
                .addAllAdjustments(adjustments)
                .build());
    }

    /** Money of the kind that the program gives; things are given as they are, whatever sum was written beside them. */
    private static Aid sized(Aid cap, Money money) {
        if (cap instanceof Aid.Cash) {
            return new Aid.Cash(money);
        }
        return cap instanceof Aid.Voucher voucher ? new Aid.Voucher(voucher.name(), money) : cap;
    }

    private static Label aboveCap(Aid asked, Decision.Eligible eligible, Money over) {
        String award = asked.value().toGroupedString();
        String cap = eligible.cap().value().toGroupedString();
        String by = over.toGroupedString();
        return new Label(
                "核定额 " + award + " 元超过上限 " + cap + " 元，超出 " + by + " 元",
                "the proposed award of " + award + " yuan is " + by + " yuan above the cap of " + cap + " yuan");
    }

    private static RefusedRequest refuse(Request request, RefusalCode code, Optional<Decision> decision) {
        return new RefusedRequest(request, code, code.label(), decision);
    }
}

package org.unionaid.engine.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionaid.application.Application;
import org.unionaid.application.Request;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.entitlement.EntitlementResult;
import org.unionaid.engine.entitlement.RefusedRequest;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.entitlement.Adjustment;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.identity.ApplicationId;
import org.unionaid.program.Beneficiary;

/** Makes one application of a case, and compares what becomes of each request with what is expected. */
final class ApplicationCheck {
    private final PolicyCase policyCase;
    private final BoundPolicy policy;
    private final Asked asked;
    private final String name;

    /**
     * A check.
     *
     * @param policyCase  the case
     * @param policy  the policy on the day of the application
     * @param asked  what is asked
     * @param number  which application of the case it is, from 1
     */
    ApplicationCheck(PolicyCase policyCase, BoundPolicy policy, Asked asked, int number) {
        this.policyCase = policyCase;
        this.policy = policy;
        this.asked = asked;
        this.name = "A-" + number;
    }

    /** What was granted, and how it differs from what was expected. */
    record Outcome(ImmutableList<Entitlement> granted, ImmutableList<String> differences) {}

    Outcome run(AidCase aidCase) {
        Beneficiaries beneficiaries = new Beneficiaries(aidCase, policyCase.member(), asked.received());
        List<Request> requests = new ArrayList<>();
        for (Asked.Item item : asked.requests()) {
            Program program = policy.policy().programs().get(item.program());
            Optional<Beneficiary> beneficiary =
                    Optional.ofNullable(program).flatMap(p -> beneficiaries.find(p, item.member()));
            if (program == null || beneficiary.isEmpty()) {
                return new Outcome(
                        ImmutableList.of(), ImmutableList.of(item.at() + ": nobody of the case can ask for this"));
            }
            requests.add(request(item, program, beneficiary.get(), requests.size() + 1));
        }
        Application application = Application.builder()
                .id(ApplicationId.of(name))
                .place(policy.place())
                .received(asked.received())
                .addAllRequests(requests)
                .build();
        EntitlementResult result =
                policy.entitle(aidCase, policy.assess(aidCase, policyCase.given()), application, policyCase.given());
        Differences differences = new Differences("");
        for (int i = 0; i < requests.size(); i++) {
            Asked.Item item = asked.requests().get(i);
            Differences own = new Differences(item.at() + ": ");
            compare(item.expected(), requests.get(i), result, own);
            differences.addAll(own.all());
        }
        return new Outcome(result.granted(), differences.all());
    }

    private Request request(Asked.Item item, Program program, Beneficiary beneficiary, int number) {
        return Request.builder()
                .program(item.program())
                .beneficiary(beneficiary)
                .proposedAward(item.award())
                .event(item.event()
                        .or(() -> program.isPerEvent() ? Optional.of(name + "-" + number) : Optional.empty()))
                .note(item.reason())
                .build();
    }

    private static void compare(
            Asked.Ruling expected, Request request, EntitlementResult result, Differences differences) {
        Optional<Entitlement> granted = result.granted().stream()
                .filter(each -> each.program().equals(request.program())
                        && each.beneficiary().equals(request.beneficiary())
                        && each.event().equals(request.event()))
                .findFirst();
        Optional<RefusedRequest> refused = result.refused().stream()
                .filter(each -> each.request().equals(request))
                .findFirst();
        if (granted.isPresent()) {
            granted(expected, granted.get(), differences);
        } else {
            refused(expected, refused.orElseThrow(), differences);
        }
    }

    private static void granted(Asked.Ruling expected, Entitlement granted, Differences differences) {
        if (expected.refused().isPresent()) {
            differences.add("expected refused " + expected.refused().get() + ", found "
                    + granted.award().value().toGroupedString() + " granted");
            return;
        }
        differences.amount("a grant", expected.granted(), granted.award().value());
        ImmutableList<String> steps =
                granted.adjustments().stream().map(Adjustment::code).collect(ImmutableList.toImmutableList());
        differences.sets("adjustments", expected.adjusted(), ImmutableSet.copyOf(steps));
        differences.same("approval", expected.details().approval(), granted.approval());
        differences.days(expected.details(), granted.period());
        if (!expected.details().shares().isEmpty()
                && !expected.details().shares().equals(granted.shares())) {
            differences.add("expected shares " + expected.details().shares() + ", found " + granted.shares());
        }
    }

    private static void refused(Asked.Ruling expected, RefusedRequest refused, Differences differences) {
        if (expected.granted().isPresent()) {
            differences.add("expected " + expected.granted().get().toGroupedString() + " granted, found refused "
                    + refused.code() + ": " + refused.text().en());
            return;
        }
        differences.same("refused", expected.refused(), Optional.of(refused.code()));
        if (refused.decision().orElse(null) instanceof Decision.Ineligible ineligible) {
            differences.sets("reasons", expected.because(), DecisionCheck.codes(ineligible));
        }
    }
}

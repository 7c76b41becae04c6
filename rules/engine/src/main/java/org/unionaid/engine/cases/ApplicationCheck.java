package org.unionaid.engine.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionaid.application.Application;
import org.unionaid.application.Request;
import org.unionaid.code.Label;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.entitlement.EntitlementResult;
import org.unionaid.engine.entitlement.Entitler;
import org.unionaid.engine.entitlement.RefusalCode;
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

    /** What was granted and refused, and how it differs from what was expected. */
    record Outcome(EntitlementResult result, ImmutableList<Label> differences) {}

    Outcome run(AidCase aidCase, Entitler.Witness witness) {
        Beneficiaries beneficiaries = new Beneficiaries(aidCase, policyCase.member(), asked.received());
        List<Request> requests = new ArrayList<>();
        for (Asked.Item item : asked.requests()) {
            Program program = policy.policy().programs().get(item.program());
            Optional<Beneficiary> beneficiary =
                    Optional.ofNullable(program).flatMap(p -> beneficiaries.find(p, item.member()));
            if (program == null || beneficiary.isEmpty()) {
                return new Outcome(
                        new EntitlementResult(ImmutableList.of(), ImmutableList.of()),
                        ImmutableList.of(Label.of(
                                item.at() + "：用例中无人可申请此项", item.at() + ": nobody of the case can ask for this")));
            }
            requests.add(request(item, program, beneficiary.get(), requests.size() + 1));
        }
        Application application = Application.builder()
                .id(ApplicationId.of(name))
                .place(policy.place())
                .received(asked.received())
                .addAllRequests(requests)
                .build();
        EntitlementResult result = policy.entitler(policyCase.given())
                .entitle(aidCase, policy.assess(aidCase, policyCase.given()), application, witness);
        Differences differences = new Differences("");
        for (int i = 0; i < requests.size(); i++) {
            Asked.Item item = asked.requests().get(i);
            Differences own = new Differences(item.at() + ": ");
            compare(item.expected(), requests.get(i), result, own);
            differences.addAll(own.all());
        }
        return new Outcome(result, differences.all());
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
            String award = granted.award().value().toGroupedString();
            RefusalCode refusal = expected.refused().get();
            differences.add(Label.of(
                    "应为不予核定 " + refusal + "，实为核定 " + award,
                    "expected refused " + refusal + ", found " + award + " granted"));
            return;
        }
        differences.amount(
                Label.of("核定额", "grant"), expected.granted(), granted.award().value());
        ImmutableList<String> steps =
                granted.adjustments().stream().map(Adjustment::code).collect(ImmutableList.toImmutableList());
        differences.sets(Label.of("调整", "adjustments"), expected.adjusted(), ImmutableSet.copyOf(steps));
        differences.same(Label.of("审批", "approval"), expected.details().approval(), granted.approval());
        differences.days(expected.details(), granted.period());
        if (!expected.details().shares().isEmpty()
                && !expected.details().shares().equals(granted.shares())) {
            differences.otherwise(Label.of("资金分担", "shares"), expected.details().shares(), granted.shares());
        }
    }

    private static void refused(Asked.Ruling expected, RefusedRequest refused, Differences differences) {
        if (expected.granted().isPresent()) {
            String award = expected.granted().get().toGroupedString();
            differences.add(Label.of(
                    "应为核定 " + award + "，实为不予核定：" + refused.text().zh(),
                    "expected " + award + " granted, found refused: "
                            + refused.text().en()));
            return;
        }
        expected.refused()
                .filter(code -> code != refused.code())
                .ifPresent(code -> differences.otherwise(
                        Label.of("不予核定", "refused"),
                        code.label(),
                        refused.code().label()));
        if (refused.decision().orElse(null) instanceof Decision.Ineligible ineligible) {
            differences.sets(Label.of("理由", "reasons"), expected.because(), DecisionCheck.codes(ineligible));
        }
    }
}

package org.unionaid.engine.whatif;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.unionaid.application.Application;
import org.unionaid.application.Request;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.identity.ApplicationId;
import org.unionaid.money.Money;

/**
 * What a case gets if it asks for everything it may have, each up to its cap.
 *
 * @param decisions  by program and beneficiary
 * @param amounts  what is granted, after the policy's rules on how items go together; missing where nothing is
 */
record Grants(ImmutableMap<DecisionKey, Decision> decisions, ImmutableMap<DecisionKey, Money> amounts) {
    static Grants of(BoundPolicy policy, AidCase aidCase) {
        Assessment assessment = policy.assess(aidCase);
        Application.Builder application = Application.builder()
                .id(ApplicationId.of("what-if"))
                .place(policy.place())
                .received(policy.asOf().date());
        boolean asks = false;
        for (Map.Entry<DecisionKey, Decision> entry : assessment.decisions().entrySet()) {
            Program program = policy.policy().programs().get(entry.getKey().program());
            if (program != null && entry.getValue() instanceof Decision.Eligible eligible) {
                application.addRequests(request(program, entry.getKey(), eligible));
                asks = true;
            }
        }
        Map<DecisionKey, Money> amounts = new LinkedHashMap<>();
        if (asks) {
            for (Entitlement granted :
                    policy.entitle(aidCase, assessment, application.build()).granted()) {
                amounts.merge(
                        new DecisionKey(granted.program(), granted.beneficiary()),
                        granted.award().value(),
                        Money::plus);
            }
        }
        return new Grants(assessment.decisions(), ImmutableMap.copyOf(amounts));
    }

    private static Request request(Program program, DecisionKey key, Decision.Eligible eligible) {
        Request.Builder request = Request.builder().program(key.program()).beneficiary(key.beneficiary());
        if (program.amount().isPresent()) {
            request.proposedAward(eligible.award().orElse(eligible.cap()).value());
        }
        if (program.isPerEvent()) {
            request.event("what-if");
        }
        return request.build();
    }

    ImmutableSet<DecisionKey> keys() {
        return decisions.keySet();
    }

    boolean isEligible(DecisionKey key) {
        return decisions.get(key) instanceof Decision.Eligible;
    }

    boolean isOpen(DecisionKey key) {
        Decision decision = decisions.get(key);
        return decision instanceof Decision.Undetermined || decision instanceof Decision.Failed;
    }

    Money amount(DecisionKey key) {
        return amounts.getOrDefault(key, Money.ZERO);
    }
}

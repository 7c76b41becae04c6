package org.unionaid.testkit.law;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import org.unionaid.application.Application;
import org.unionaid.application.Request;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.policy.GrantWindow;
import org.unionaid.engine.policy.Program;
import org.unionaid.identity.ApplicationId;
import org.unionaid.money.Money;

/** Applications for what an assessment allows. */
final class Asking {
    private static final String EVENT = "event-1";

    private Asking() {}

    static Application forOne(PolicyUnderTest policy, DecisionKey key, Optional<Money> proposed) {
        return application(policy, "A-1", ImmutableList.of(request(policy, key, proposed)));
    }

    /** Asks for all that is eligible, each in full; empty if nothing is. */
    static Optional<Application> forAll(PolicyUnderTest policy, Assessment assessment, String id) {
        ImmutableList.Builder<Request> requests = ImmutableList.builder();
        for (Map.Entry<DecisionKey, Decision> entry : assessment.decisions().entrySet()) {
            if (entry.getValue() instanceof Decision.Eligible eligible) {
                requests.add(request(
                        policy, entry.getKey(), Optional.of(eligible.cap().value())));
            }
        }
        ImmutableList<Request> all = requests.build();
        return all.isEmpty() ? Optional.empty() : Optional.of(application(policy, id, all));
    }

    private static Application application(PolicyUnderTest policy, String id, ImmutableList<Request> requests) {
        return Application.builder()
                .id(ApplicationId.of(id))
                .place(policy.place())
                .received(policy.asOf().date())
                .addAllRequests(requests)
                .build();
    }

    private static Request request(PolicyUnderTest policy, DecisionKey key, Optional<Money> proposed) {
        Program program = policy.policy().programs().get(key.program());
        boolean perEvent = program != null && program.window() == GrantWindow.EVENT;
        return Request.builder()
                .program(key.program())
                .beneficiary(key.beneficiary())
                .proposedAward(proposed)
                .event(perEvent ? Optional.of(EVENT) : Optional.empty())
                .build();
    }
}

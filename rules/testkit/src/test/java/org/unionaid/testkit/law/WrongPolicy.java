package org.unionaid.testkit.law;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.unionaid.application.Application;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.entitlement.EntitlementResult;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.identity.DivisionCode;
import org.unionaid.time.AsOf;

/** A policy of the engine with something made wrong: what it sees of a case, what it says of it, or what it grants. */
record WrongPolicy(
        PolicyUnderTest right,
        UnaryOperator<AidCase> sees,
        BiFunction<AidCase, Decision, Decision> says,
        BiFunction<Application, EntitlementResult, EntitlementResult> grants)
        implements PolicyUnderTest {

    static WrongPolicy of(PolicyUnderTest right) {
        return new WrongPolicy(right, c -> c, (c, decision) -> decision, (a, result) -> result);
    }

    WrongPolicy seeing(UnaryOperator<AidCase> wrong) {
        return new WrongPolicy(right, wrong, says, grants);
    }

    WrongPolicy saying(BiFunction<AidCase, Decision, Decision> wrong) {
        return new WrongPolicy(right, sees, wrong, grants);
    }

    WrongPolicy granting(BiFunction<Application, EntitlementResult, EntitlementResult> wrong) {
        return new WrongPolicy(right, sees, says, wrong);
    }

    @Override
    public Policy policy() {
        return right.policy();
    }

    @Override
    public DivisionCode place() {
        return right.place();
    }

    @Override
    public AsOf asOf() {
        return right.asOf();
    }

    @Override
    public Assessment assess(AidCase aidCase) {
        Assessment assessment = right.assess(sees.apply(aidCase));
        Map<DecisionKey, Decision> decisions = new LinkedHashMap<>();
        assessment.decisions().forEach((key, decision) -> decisions.put(key, says.apply(aidCase, decision)));
        return new Assessment(
                assessment.policy(),
                assessment.policyHash(),
                assessment.place(),
                assessment.asOf(),
                ImmutableMap.copyOf(decisions));
    }

    @Override
    public EntitlementResult entitle(AidCase aidCase, Assessment assessment, Application application) {
        return grants.apply(application, right.entitle(aidCase, assessment, application));
    }
}

package org.unionaid.testkit.law;

import org.unionaid.application.Application;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.entitlement.EntitlementResult;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.identity.DivisionCode;
import org.unionaid.time.AsOf;

/** A policy bound by the engine. */
record EnginePolicy(BoundPolicy bound) implements PolicyUnderTest {
    @Override
    public Policy policy() {
        return bound.policy();
    }

    @Override
    public DivisionCode place() {
        return bound.place();
    }

    @Override
    public AsOf asOf() {
        return bound.asOf();
    }

    @Override
    public Assessment assess(AidCase aidCase) {
        return bound.assess(aidCase);
    }

    @Override
    public EntitlementResult entitle(AidCase aidCase, Assessment assessment, Application application) {
        return bound.entitle(aidCase, assessment, application);
    }
}

package org.unionaid.testkit.law;

import com.google.common.collect.ImmutableList;
import org.unionaid.application.Application;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.entitlement.EntitlementResult;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.identity.DivisionCode;
import org.unionaid.time.AsOf;

/**
 * A policy at a place and a day, as the laws look at it: a function from cases to decisions, and one from applications to
 * entitlements.
 *
 * <p>Implement it to hold something else than the engine to the same laws, such as a service that calls it, or a faster reader
 * of the same policy. An implementation should be immutable and thread-safe; {@link Laws#assessIsPure} finds out.
 */
public interface PolicyUnderTest {
    /**
     * The policy as data.
     *
     * @return the policy
     */
    Policy policy();

    /**
     * The place it is bound to.
     *
     * @return the place
     */
    DivisionCode place();

    /**
     * The day it is bound to.
     *
     * @return the day
     */
    AsOf asOf();

    /**
     * Decides every program for a case.
     *
     * @param aidCase  the case, not null
     * @return the decisions
     */
    Assessment assess(AidCase aidCase);

    /**
     * Decides every program for many cases. One by one unless an implementation has a way of its own for many at once.
     *
     * @param cases  the cases, not null
     * @return the decisions of each, in the order of the cases
     */
    default ImmutableList<Assessment> assessAll(ImmutableList<AidCase> cases) {
        return cases.stream().map(this::assess).collect(ImmutableList.toImmutableList());
    }

    /**
     * Grants what an application asks.
     *
     * @param aidCase  the applicant's case, not null
     * @param assessment  what {@link #assess} said of that case, not null
     * @param application  what is asked, not null
     * @return what is granted and what is refused
     */
    EntitlementResult entitle(AidCase aidCase, Assessment assessment, Application application);

    /**
     * A policy bound by the engine.
     *
     * @param policy  the bound policy, not null
     * @return the same, for laws
     */
    static PolicyUnderTest of(BoundPolicy policy) {
        return new EnginePolicy(policy);
    }
}

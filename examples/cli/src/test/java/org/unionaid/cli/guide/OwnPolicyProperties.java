package org.unionaid.cli.guide;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.ProgramId;
import org.unionaid.testkit.aidcase.AidCaseArbitrary;
import org.unionaid.testkit.change.PolicyLaws;
import org.unionaid.testkit.change.PolicyTrial;
import org.unionaid.testkit.law.CasesTrial;
import org.unionaid.testkit.law.Laws;
import org.unionaid.testkit.law.RefinementTrial;
import org.unionaid.testkit.law.Trial;
import org.unionaid.testkit.refinement.RefinementArbitrary;
import org.unionaid.time.AsOf;

/** The properties of the chapter on testing a policy, held against the guide's own example. */
class OwnPolicyProperties {
    // region policy
    private static final CompiledPolicy RULES = LivingAidInJava.compiled();
    private static final DivisionCode PLACE = DivisionCode.of("420106");
    private static final AsOf DAY = AsOf.of(2024, 7, 1);
    private static final BoundPolicy POLICY = RULES.at(PLACE, DAY);

    @Provide
    Arbitrary<AidCase> cases() {
        return AidCaseArbitrary.of(POLICY); // around its day, with awards of its programs; some facts unknown
    }
    // endregion

    // region cases
    @Property(tries = 50)
    void keepsTheLawsOfEveryPolicy(@ForAll("cases") AidCase aidCase) {
        Laws.ofEveryPolicy().forEach(law -> law.verify(Trial.of(POLICY, aidCase)));
    }
    // endregion

    // region income
    @Property(tries = 50)
    void whoEarnsMoreGetsNoMore(@ForAll("cases") AidCase aidCase) {
        Laws.monotoneInIncome(ImmutableList.of(ProgramId.of("living-aid"))).verify(Trial.of(POLICY, aidCase));
    }
    // endregion

    // region unknowns
    @Provide
    Arbitrary<RefinementTrial> hidden() {
        return RefinementArbitrary.of(AidCaseArbitrary.of(POLICY)).map(each -> RefinementTrial.of(POLICY, each));
    }

    @Property(tries = 50)
    void whatIsUnknownIsHandledRightly(@ForAll("hidden") RefinementTrial trial) {
        Laws.ofEveryRefinement().forEach(law -> law.verify(trial));
    }
    // endregion

    // region policies
    @Property(tries = 50)
    void theRulesThemselvesKeepTheirLaws(@ForAll("cases") AidCase aidCase) {
        PolicyLaws.ofEveryPolicy().forEach(law -> law.verify(PolicyTrial.of(RULES, PLACE, DAY, aidCase)));
    }
    // endregion

    // region many
    @Provide
    Arbitrary<CasesTrial> several() {
        return cases().list().ofMinSize(2).ofMaxSize(5).map(all -> CasesTrial.of(POLICY, all));
    }

    @Property(tries = 20)
    void nobodyMattersToAnybodyElse(@ForAll("several") CasesTrial trial) {
        Laws.manyAsOneByOne().verify(trial);
    }
    // endregion
}

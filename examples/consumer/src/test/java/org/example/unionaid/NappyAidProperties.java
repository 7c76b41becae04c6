package org.example.unionaid;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.identity.DivisionCode;
import org.unionaid.testkit.AidDomain;
import org.unionaid.testkit.law.Laws;
import org.unionaid.testkit.law.PolicyUnderTest;
import org.unionaid.testkit.law.Trial;
import org.unionaid.time.AsOf;

/** Laws that {@link NappyAid} keeps. */
class NappyAidProperties {
    private static final PolicyUnderTest POLICY =
            PolicyUnderTest.of(NappyAid.policy().at(DivisionCode.of("430381"), AsOf.of(2019, 7, 1)));

    @Property(tries = 200)
    @Domain(AidDomain.class)
    void keepsTheLawsOfEveryPolicy(@ForAll AidCase aidCase) {
        Laws.ofEveryPolicy().forEach(law -> law.verify(new Trial(POLICY, aidCase)));
    }

    @Property(tries = 200)
    @Domain(AidDomain.class)
    void whoEarnsMoreGetsNoMore(@ForAll AidCase aidCase) {
        Laws.monotoneInIncome().verify(new Trial(POLICY, aidCase));
    }
}

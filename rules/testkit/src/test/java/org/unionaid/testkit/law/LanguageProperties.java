package org.unionaid.testkit.law;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.testkit.aidcase.AidCaseArbitrary;
import org.unionaid.testkit.refinement.RefinementArbitrary;

/** A policy that uses every construct of the language in which one unknown can hide another keeps the laws about unknowns. */
class LanguageProperties {
    private static final String OF_MEMBER = "  gives: cash\n  cap: {is: 100 yuan, over: trim}\n";

    private static final BoundPolicy POLICY = Policies.of(
            Policies.cash(
                    "substitute",
                    "household.financialAssets.orValue(household.income(last 12 months)) < 60000 yuan",
                    "100 yuan"),
            Policies.cash(
                    "outer-in-exists",
                    "household.members.exists(m, m.honours.exists(h, h.title == CITY_MODEL_WORKER && m.ableToWork))",
                    "100 yuan"),
            Policies.cash(
                    "outer-in-all",
                    "household.homes.all(h, h.area.orValue(0) < 9000 || household.financialAssets.orValue(0 yuan) < 5000 yuan)",
                    "100 yuan"),
            Policies.cash(
                    "outer-in-sum",
                    "household.members.sum(m, m.incomes.sum(i, i.amount(last 6 months) + m.schoolFee.orValue(0 yuan))) < 20000 yuan",
                    "100 yuan"),
            Policies.cash(
                    "filter", "household.members.filter(m, m.age.orValue(0) < 18 && m.ill).size() >= 1", "100 yuan"),
            Policies.cash(
                    "conditional",
                    "(household.vehicles.size() > 0 ? household.income(last 6 months) : household.rigid(last 6 months)) < 9000 yuan",
                    "100 yuan"),
            Policies.cash(
                    "least-and-most",
                    "min(household.income(last 12 months), household.rigid(last 12 months)) < max(household.financialAssets.orValue(0 yuan), 2000 yuan)",
                    "min(5000 yuan, household.rigid(last 12 months) + 1 yuan)"),
            Policies.cash("category", "file.category in [DEEP, RELATIVE] || !file.active", "200 yuan"),
            Policies.cash("causes", "file.hasCause(OWN_ILLNESS) || file.hasCause(DISASTER)", "200 yuan"),
            Policies.cash(
                    "homes",
                    "household.homes.filter(h, h.use.orValue(DWELLING) != BUSINESS && h.area.orValue(0) < 9000).size() >= 1",
                    "200 yuan"),
            Policies.cash(
                    "outer-life",
                    "household.members.exists(m, m.setting.orValue(URBAN) == RURAL && m.insured(EMPLOYEE_MEDICAL) || m.socialisedPension.orValue(false))",
                    "100 yuan"),
            Policies.program(
                    "member-work",
                    "member",
                    "member.labourRelation.orValue(SERVICE) in [CONTRACT, FACTUAL] && member.employedSince.orValue(today) + 6 months <= today",
                    OF_MEMBER),
            Policies.program("member-school", "member", "member.studyYear(9).orValue(0) == 1", OF_MEMBER),
            Policies.program(
                    "member-enrolled",
                    "member",
                    "enrolment.covered(\"MUTUAL_AID\") || enrolment.coveredUntil(\"MUTUAL_AID\").orValue(today) + 30 days > today && member.insured(RESIDENT_MEDICAL)",
                    OF_MEMBER),
            Policies.program(
                    "member-codes",
                    "member",
                    "member.stage.orValue(SENIOR) in [SENIOR, PRIMARY] && (member.schoolKind.orValue(PUBLIC) == PUBLIC || member.migrant)",
                    OF_MEMBER),
            Policies.program(
                    "member-truths",
                    "member",
                    "(member.seriouslyIll || member.disabilityLevel.orValue(9) <= 2) && !(member.unionMember && member.ableToWork)",
                    OF_MEMBER));

    @Property
    void fillingAnUnknownNeverFlips(@ForAll("refinements") RefinementTrial trial) {
        Laws.fillingAnUnknownNeverFlips().verify(trial);
    }

    @Property
    void missingFactsSufficient(@ForAll("refinements") RefinementTrial trial) {
        Laws.missingFactsSufficient().verify(trial);
    }

    @Provide
    Arbitrary<RefinementTrial> refinements() {
        return RefinementArbitrary.of(AidCaseArbitrary.of(POLICY))
                .hidingAtMost(40)
                .map(refinement -> RefinementTrial.of(POLICY, refinement));
    }
}

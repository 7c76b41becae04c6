package org.unionaid.testkit.policy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Expressions that are true or false, over what a generated policy defines. */
final class Conditions {
    private Conditions() {}

    static Arbitrary<String> ofHouseholds() {
        Arbitrary<String> heads = compared(Arbitraries.of("perHead"), Arbitraries.of("L", "2 * L", "3 / 2 * L"));
        Arbitrary<String> money = compared(
                Arbitraries.of(
                        "spent",
                        "assets",
                        "household.income(last 12 months)",
                        "household.income(last 6 months) - spent"),
                Arbitraries.of("M", "2 * M", "12 months * L", "1000.00 yuan", "share * M", "max(spent, M)"));
        Arbitrary<String> truths = Arbitraries.of(
                "file.active",
                "file.category in [DEEP, RELATIVE]",
                "file.hasCause(OWN_ILLNESS) || file.hasCause(FAMILY_ILLNESS)",
                "category == DEEP || category == RELATIVE && file.active",
                "household.size >= 3",
                "household.vehicles.size() == 0",
                "household.homes.all(h, h.area.orValue(0) < 9000)",
                "household.businesses.exists(b, b.role == CONTROLLER)",
                "household.members.exists(m, m.seriouslyIll)",
                "household.members.exists(m, m.stage.orValue(PRIMARY) == SENIOR && m.schoolKind.orValue(PUBLIC) == PUBLIC)",
                "household.members.filter(m, m.age.orValue(0) < age).size() * 2 >= household.size",
                "household.members.sum(m, m.incomes.filter(x, x.kind == WAGE).sum(x, x.amount(last 12 months))) <= 24 months * L",
                "history.sum(LIVING, calendarYear) <= M");
        return Arbitraries.frequencyOf(Tuple.of(2, heads), Tuple.of(2, money), Tuple.of(3, truths));
    }

    static Arbitrary<String> ofMembers() {
        Arbitrary<String> money = compared(
                Arbitraries.of("member.own", "member.income(last 12 months)", "member.schoolFee.orValue(0 yuan)"),
                Arbitraries.of("M", "6 months * L", "500.00 yuan", "stageAid[member.stage.orValue(PRIMARY)]"));
        Arbitrary<String> ages = compared(Arbitraries.of("member.age.orValue(30)"), Arbitraries.of("age", "18", "60"));
        Arbitrary<String> truths = Arbitraries.of(
                "member.unionMember",
                "member.migrant",
                "member.ableToWork || member.disabilityLevel.orValue(4) <= 2",
                "member.stage.orValue(PRIMARY) in [PRIMARY, JUNIOR, SENIOR]",
                "member.relationship in [SELF, SPOUSE]",
                "member.setting.orValue(URBAN) == RURAL",
                "member.insured(EMPLOYEE_MEDICAL)",
                "enrolment.covered(\"MUTUAL_AID\")",
                "member.labourRelation.orValue(SERVICE) in [CONTRACT, FACTUAL]",
                "history.ownCount(STUDY, calendarYear) == 0");
        return Arbitraries.frequencyOf(
                Tuple.of(2, money), Tuple.of(2, ages), Tuple.of(3, truths), Tuple.of(3, ofHouseholds()));
    }

    private static Arbitrary<String> compared(Arbitrary<String> values, Arbitrary<String> lines) {
        return Combinators.combine(values, Arbitraries.of("<", "<=", ">", ">="), lines)
                .as((value, operator, line) -> value + " " + operator + " " + line);
    }
}

package org.unionaid.testkit.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.unionaid.answer.Answer;
import org.unionaid.household.EmploymentStatus;
import org.unionaid.household.Household;
import org.unionaid.household.Income;
import org.unionaid.household.IncomeKind;
import org.unionaid.household.Member;
import org.unionaid.household.Relationship;
import org.unionaid.household.SchoolStage;
import org.unionaid.household.Schooling;
import org.unionaid.identity.HouseholdId;
import org.unionaid.money.Money;
import org.unionaid.testkit.AidDomain;
import org.unionaid.time.AsOf;

/** Test {@link HouseholdArbitrary}: what it promises, and that it reaches what policies turn on. */
@Domain(AidDomain.class)
class HouseholdArbitraryProperties {
    private static final LocalDate DAY = LocalDate.of(2019, 7, 1);

    @Property
    void standard_hasOneSelfFirstWhoBelongs(@ForAll Household household) {
        assertThat(household.members().get(0).relationship()).isEqualTo(Relationship.SELF);
        assertThat(household.members().get(0).belongsAt(DAY)).isTrue();
        assertThat(household.members())
                .filteredOn(m -> m.relationship().equals(Relationship.SELF))
                .hasSize(1);
        assertThat(household.members())
                .filteredOn(m -> m.relationship().equals(Relationship.SPOUSE))
                .hasSizeLessThan(2);
        assertThat(household.members()).hasSizeBetween(1, 6);
    }

    @Property
    void standard_agesFitRelationships(@ForAll("known") Household household) {
        int self = age(household.members().get(0));
        for (Member member : household.members()) {
            if (member.relationship().equals(Relationship.CHILD)) {
                assertThat(age(member)).isBetween(0, self - 19);
            }
            if (member.relationship().equals(Relationship.PARENT)) {
                assertThat(age(member)).isGreaterThanOrEqualTo(self + 20);
            }
        }
        assertThat(self).isBetween(20, 60);
    }

    @Property
    void standard_schoolFitsAge(@ForAll("known") Household household) {
        for (Member member : household.members()) {
            for (Schooling schooling : member.schoolings().get()) {
                assertThat(schooling.period().contains(DAY)).isTrue();
                if (schooling.stage().equals(SchoolStage.PRIMARY)) {
                    assertThat(age(member)).isBetween(6, 11);
                }
            }
        }
    }

    @Property
    void standard_noWorkOrWageBeforeSixteen(@ForAll("known") Household household) {
        for (Member member : household.members()) {
            if (age(member) < 16) {
                assertThat(member.employments().get()).isEmpty();
                assertThat(member.incomes().get())
                        .noneMatch(income -> income.kind().equals(IncomeKind.WAGE));
            }
            if (age(member) >= 60) {
                assertThat(member.employments().get())
                        .allMatch(each -> each.status().equals(EmploymentStatus.RETIRED));
            }
        }
    }

    @Property
    void standard_residentIdAgreesWithBirthDate(@ForAll("known") Household household) {
        for (Member member : household.members()) {
            member.residentId()
                    .find()
                    .ifPresent(id -> assertThat(id.birthDate())
                            .isEqualTo(member.birthDate().get()));
        }
    }

    @Property
    void allKnown_leavesNothingOpen(@ForAll("known") Household household) {
        assertThat(answers(household)).noneMatch(Answer::isUnknown);
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void standard_reachesWhatPoliciesTurnOn(@ForAll Household household) {
        long members = household.members().size();
        Statistics.label("members").collect(members).coverage(coverage -> {
            for (long size = 1; size <= 6; size++) {
                coverage.check(size).count(count -> count > 0);
            }
        });
        covered("some fact unknown", answers(household).stream().anyMatch(Answer::isUnknown), 30);
        covered("a child at school", any(household, HouseholdArbitraryProperties::isChildAtSchool), 5);
        covered(
                "seriously ill",
                any(household, m -> has(m.illnesses(), i -> i.serious().find().orElse(false))),
                3);
        covered("disabled", any(household, m -> m.disability().isKnown()), 5);
        covered("model worker", any(household, m -> has(m.honours(), honour -> true)), 3);
        covered(
                "migrant",
                any(household, m -> has(m.employments(), e -> e.migrant().find().orElse(false))),
                5);
        covered(
                "left or came",
                any(household, m -> !m.belongs().isOpenStart() || !m.belongs().isOpenEnd()),
                5);
        covered(
                "an income unknown",
                any(household, m -> has(m.incomes(), i -> i.amount().isUnknown())),
                5);
        covered("an odd fen", any(household, m -> has(m.incomes(), HouseholdArbitraryProperties::isOdd)), 2);
    }

    @Property
    void withMembers_keepsToTheNumbers(@ForAll("pairsAndTriples") Household household) {
        assertThat(household.members()).hasSizeBetween(2, 3);
        assertThat(household.id()).isEqualTo(HouseholdId.of("H-7"));
        assertThat(household.members()).allMatch(member -> member.id().value().startsWith("H-7.M-"));
    }

    @Property
    void withIncomes_keepsToKindsAndLimit(@ForAll("smallWages") Household household) {
        for (Member member : household.members()) {
            for (Income income : member.incomes().find().orElse(ImmutableList.of())) {
                assertThat(income.kind()).isIn(IncomeKind.WAGE, IncomeKind.PENSION);
                assertThat(income.amount().find().orElse(Money.ZERO)).isLessThanOrEqualTo(Money.cny("500.00"));
            }
        }
    }

    @Example
    void withMembers_badNumbers_throws() {
        assertThatThrownBy(() -> HouseholdArbitrary.standard().withMembers(0, 3))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HouseholdArbitrary.standard().withMembers(3, 2))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void at_anotherDay_movesTheDates() {
        AsOf day = AsOf.of(2014, 3, 1);
        Household household = HouseholdArbitrary.standard()
                .at(day)
                .allKnown()
                .withMembers(1, 1)
                .sample();
        assertThat(household.members().get(0).ageAt(day.date()).get()).isBetween(20, 60);
    }

    @Provide
    Arbitrary<Household> known() {
        return HouseholdArbitrary.standard().allKnown();
    }

    @Provide
    Arbitrary<Household> pairsAndTriples() {
        return HouseholdArbitrary.standard().withMembers(2, 3).withId(HouseholdId.of("H-7"));
    }

    @Provide
    Arbitrary<Household> smallWages() {
        return HouseholdArbitrary.standard().withIncomeKinds(IncomeKind.WAGE).withIncomesUpTo(Money.cny("500.00"));
    }

    private static int age(Member member) {
        return member.ageAt(DAY).get();
    }

    private static boolean isChildAtSchool(Member member) {
        return member.relationship().equals(Relationship.CHILD) && has(member.schoolings(), schooling -> true);
    }

    private static boolean isOdd(Income income) {
        return income.amount().find().map(money -> money.fen() % 100 != 0).orElse(false);
    }

    private static boolean any(Household household, Predicate<Member> predicate) {
        return household.members().stream().anyMatch(predicate);
    }

    private static <T> boolean has(Answer<ImmutableList<T>> list, Predicate<T> predicate) {
        return list.find().map(all -> all.stream().anyMatch(predicate)).orElse(false);
    }

    private static void covered(String label, boolean holds, double percent) {
        Statistics.label(label)
                .collect(holds)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= percent));
    }

    private static List<Answer<?>> answers(Household household) {
        List<Answer<?>> answers = new ArrayList<>(
                List.of(household.homes(), household.vehicles(), household.financialAssets(), household.businesses()));
        household.homes().find().ifPresent(all -> all.forEach(home -> answers.add(home.areaSquareDecimetres())));
        for (Member member : household.members()) {
            answers.addAll(List.of(
                    member.birthDate(),
                    member.employments(),
                    member.schoolings(),
                    member.illnesses(),
                    member.disability(),
                    member.incomes(),
                    member.expenses(),
                    member.honours(),
                    member.ableToWork(),
                    member.unionMember()));
            member.incomes().find().ifPresent(all -> all.forEach(income -> answers.add(income.amount())));
            member.expenses().find().ifPresent(all -> all.forEach(expense -> answers.add(expense.amount())));
            member.illnesses().find().ifPresent(all -> all.forEach(illness -> answers.add(illness.serious())));
            member.employments().find().ifPresent(all -> all.forEach(each -> answers.add(each.migrant())));
            member.schoolings().find().ifPresent(all -> all.forEach(each -> answers.add(each.kind())));
        }
        return answers;
    }
}

package org.unionaid.testkit.household;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.unionaid.answer.Answer;
import org.unionaid.household.Disability;
import org.unionaid.household.EmploymentStatus;
import org.unionaid.household.ExpenseHead;
import org.unionaid.household.HonourTitle;
import org.unionaid.household.InsuranceKind;
import org.unionaid.household.LabourRelation;
import org.unionaid.household.SchoolKind;
import org.unionaid.household.Setting;
import org.unionaid.identity.EmployerId;

/** Draws persons. Every choice begins with its plainest case, to which a failing one shrinks. */
final class People {
    private static final int NUMBERS = 100;

    private final Settings settings;
    private final Knowledge knowledge;

    People(Settings settings) {
        this.settings = settings;
        this.knowledge = settings.knowledge();
    }

    Arbitrary<Person> persons(Arbitrary<Role> roles) {
        return Combinators.combine(
                        roles,
                        Arbitraries.integers().between(0, Role.SPAN).shrinkTowards(Role.SPAN / 2),
                        knowledge.answers(Arbitraries.integers().between(0, 364)),
                        stays(),
                        knowledge.answers(work()),
                        knowledge.answers(schools()),
                        money(),
                        Combinators.combine(health(), standing(), settled()).as(Person.Life::new))
                .as(Person::new);
    }

    private static Arbitrary<Person.Stay> stays() {
        return Arbitraries.frequency(
                Tuple.of(14, Person.Stay.ALWAYS), Tuple.of(1, Person.Stay.CAME), Tuple.of(1, Person.Stay.LEFT));
    }

    private Arbitrary<Work.Draw> work() {
        Arbitrary<EmploymentStatus> statuses = Arbitraries.of(
                EmploymentStatus.EMPLOYED,
                EmploymentStatus.EMPLOYED,
                EmploymentStatus.SUSPENDED,
                EmploymentStatus.FLEXIBLE,
                EmploymentStatus.LAID_OFF,
                EmploymentStatus.UNEMPLOYED);
        Arbitrary<LabourRelation> relations = Arbitraries.of(
                LabourRelation.CONTRACT,
                LabourRelation.CONTRACT,
                LabourRelation.FACTUAL,
                LabourRelation.DISPATCH,
                LabourRelation.SERVICE);
        Arbitrary<EmployerId> employers = Arbitraries.of("E-1", "E-2").map(EmployerId::of);
        return Combinators.combine(
                        statuses,
                        knowledge.answersOrNone(employers, 1),
                        knowledge.answersOrNone(relations, 1),
                        knowledge.answers(rarely(3)),
                        knowledge.answers(Arbitraries.of(true, false)),
                        Arbitraries.integers().between(0, 48))
                .as(Work.Draw::new);
    }

    private Arbitrary<Schools.Draw> schools() {
        Arbitrary<SchoolKind> kinds = Arbitraries.frequency(
                Tuple.of(12, SchoolKind.PUBLIC),
                Tuple.of(2, SchoolKind.PRIVATE),
                Tuple.of(1, SchoolKind.HIGH_FEE_PRIVATE),
                Tuple.of(1, SchoolKind.ABROAD));
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        rarely(3),
                        knowledge.answers(kinds),
                        knowledge.answers(Arbitraries.frequency(Tuple.of(6, 1), Tuple.of(1, 2))),
                        knowledge.answersOrNone(Amounts.upTo(settings.feesUpTo(), 100), 1))
                .as(Schools.Draw::new);
    }

    private Arbitrary<Person.Money> money() {
        Arbitrary<Earnings.Draw> incomes = Combinators.combine(
                        Arbitraries.of(settings.incomeKinds()),
                        knowledge.answers(Amounts.upTo(settings.incomesUpTo(), 10)),
                        Arbitraries.integers().between(0, 30).shrinkTowards(24),
                        monthsLong())
                .as(Earnings.Draw::new);
        Arbitrary<ExpenseHead> heads = Arbitraries.of(
                ExpenseHead.ILLNESS,
                ExpenseHead.ILLNESS,
                ExpenseHead.DISABILITY,
                ExpenseHead.SCHOOLING,
                ExpenseHead.HOUSING,
                ExpenseHead.EMPLOYMENT,
                ExpenseHead.OTHER);
        Arbitrary<Earnings.Cost> expenses = Combinators.combine(
                        heads,
                        knowledge.answers(Amounts.upTo(settings.expensesUpTo(), 100)),
                        Arbitraries.integers().between(0, 14),
                        Arbitraries.frequency(Tuple.of(3, 1), Tuple.of(1, 0), Tuple.of(1, 6)))
                .as(Earnings.Cost::new);
        return Combinators.combine(lists(incomes, 3), lists(expenses, 2)).as(Person.Money::new);
    }

    /** Zero, which means that it goes on, is the usual case. */
    private static Arbitrary<Integer> monthsLong() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(1, 24)));
    }

    private Arbitrary<Health> health() {
        Arbitrary<Health.Draw> illnesses = Combinators.combine(
                        knowledge.answers(Arbitraries.of(false, true)),
                        Arbitraries.integers().between(0, 36),
                        Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(1, 6)))
                .as(Health.Draw::new);
        return Combinators.combine(
                        knowledge.answers(mostlyEmpty(illnesses)),
                        knowledge.answersOrNone(
                                Arbitraries.integers().between(1, 4).map(Disability::ofLevel), 7),
                        knowledge.answers(Arbitraries.frequency(Tuple.of(6, true), Tuple.of(1, false))))
                .as(Health::new);
    }

    private Arbitrary<Standing> standing() {
        Arbitrary<HonourTitle> titles = Arbitraries.of(
                HonourTitle.ADVANCED_WORKER,
                HonourTitle.CITY_MODEL_WORKER,
                HonourTitle.PROVINCIAL_MODEL_WORKER,
                HonourTitle.NATIONAL_MODEL_WORKER);
        return Combinators.combine(
                        knowledge.answersOrNone(Arbitraries.integers().between(0, NUMBERS - 1), 2),
                        knowledge.answers(mostlyEmpty(titles)),
                        knowledge.answersOrNone(Arbitraries.of(true, false), 1))
                .as(Standing::new);
    }

    private Arbitrary<Settled> settled() {
        Arbitrary<Answer<Setting>> settings = knowledge.answers(Arbitraries.of(Setting.URBAN, Setting.RURAL));
        Arbitrary<Settled.Places> places = Combinators.combine(
                        settings,
                        settings,
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(0)),
                                Tuple.of(2, Arbitraries.integers().between(1, 60))))
                .as(Settled.Places::new);
        Arbitrary<Settled.Cover> covers = Combinators.combine(
                        Arbitraries.of(
                                InsuranceKind.EMPLOYEE_MEDICAL,
                                InsuranceKind.EMPLOYEE_MEDICAL,
                                InsuranceKind.RESIDENT_MEDICAL,
                                InsuranceKind.CRITICAL_ILLNESS,
                                InsuranceKind.PENSION,
                                InsuranceKind.UNEMPLOYMENT,
                                InsuranceKind.WORK_INJURY),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.frequency(Tuple.of(5, 0), Tuple.of(1, 24)))
                .as(Settled.Cover::new);
        return Combinators.combine(knowledge.answers(places), lists(covers, 2)).as(Settled::new);
    }

    private <T> Arbitrary<Answer<ImmutableList<T>>> lists(Arbitrary<T> items, int most) {
        return knowledge.answers(items.list().ofMaxSize(most).map(ImmutableList::copyOf));
    }

    private static <T> Arbitrary<ImmutableList<T>> mostlyEmpty(Arbitrary<T> items) {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(ImmutableList.of())), Tuple.of(1, items.map(ImmutableList::of)));
    }

    private static Arbitrary<Boolean> rarely(int nos) {
        return Arbitraries.frequency(Tuple.of(nos, false), Tuple.of(1, true));
    }
}

package org.unionaid.testkit.refinement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.unionaid.answer.Answer;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.household.Employment;
import org.unionaid.household.Expense;
import org.unionaid.household.Illness;
import org.unionaid.household.Income;
import org.unionaid.household.Member;
import org.unionaid.household.Residence;
import org.unionaid.household.Schooling;
import org.unionaid.identity.PersonId;
import org.unionaid.time.DateRange;

/** The facts of one member. */
final class MemberPaths {
    private static final Items.In<Member, Income, ?> INCOME =
            new Items.In<>(Member::incomes, Member::withIncomes, Income::amount, Income::withAmount);
    private static final Items.In<Member, Expense, ?> EXPENSE =
            new Items.In<>(Member::expenses, Member::withExpenses, Expense::amount, Expense::withAmount);
    private static final Items.In<Member, Employment, ?> MIGRANT =
            new Items.In<>(Member::employments, Member::withEmployments, Employment::migrant, Employment::withMigrant);
    private static final Items.In<Member, Employment, ?> RELATION = new Items.In<>(
            Member::employments, Member::withEmployments, Employment::relation, Employment::withRelation);
    private static final Items.In<Member, Employment, ?> PENSION = new Items.In<>(
            Member::employments,
            Member::withEmployments,
            Employment::socialisedPension,
            Employment::withSocialisedPension);
    private static final Items.In<Member, Employment, ?> SINCE = new Items.In<>(
            Member::employments,
            Member::withEmployments,
            employment -> firstDay(employment.period()),
            (employment, day) -> employment.withPeriod(from(day, employment.period())));
    private static final Items.In<Member, Schooling, ?> AT_SCHOOL_SINCE = new Items.In<>(
            Member::schoolings,
            Member::withSchoolings,
            schooling -> firstDay(schooling.period()),
            (schooling, day) -> schooling.withPeriod(from(day, schooling.period())));
    private static final Items.In<Member, Residence, ?> SETTING =
            new Items.In<>(Member::residences, Member::withResidences, Residence::setting, Residence::withSetting);
    private static final Items.In<Member, Schooling, ?> FIRST_YEAR =
            new Items.In<>(Member::schoolings, Member::withSchoolings, Schooling::firstYear, Schooling::withFirstYear);
    private static final Items.In<Member, Schooling, ?> SCHOOL_KIND =
            new Items.In<>(Member::schoolings, Member::withSchoolings, Schooling::kind, Schooling::withKind);
    private static final Items.In<Member, Schooling, ?> SCHOOL_FEE =
            new Items.In<>(Member::schoolings, Member::withSchoolings, Schooling::annualFee, Schooling::withAnnualFee);
    private static final Items.In<Member, Illness, ?> SERIOUS =
            new Items.In<>(Member::illnesses, Member::withIllnesses, Illness::serious, Illness::withSerious);

    private final PersonId id;
    private final String path;

    private MemberPaths(PersonId id) {
        this.id = id;
        this.path = "member[" + id.value() + "]";
    }

    static ImmutableList<CaseFact> of(Member member) {
        return new MemberPaths(member.id()).all(member);
    }

    private ImmutableList<CaseFact> all(Member member) {
        ImmutableList.Builder<CaseFact> facts = ImmutableList.builder();
        facts.add(birthDate());
        facts.add(fact("employments", Member::employments, Member::withEmployments));
        together("employments.migrant", size(member.employments()), MIGRANT).ifPresent(facts::add);
        together("employments.relation", size(member.employments()), RELATION).ifPresent(facts::add);
        together("employments.socialisedPension", size(member.employments()), PENSION)
                .ifPresent(facts::add);
        together("employments.period", size(member.employments()), SINCE).ifPresent(facts::add);
        facts.add(fact("schoolings", Member::schoolings, Member::withSchoolings));
        together("schoolings.kind", size(member.schoolings()), SCHOOL_KIND).ifPresent(facts::add);
        together("schoolings.annualFee", size(member.schoolings()), SCHOOL_FEE).ifPresent(facts::add);
        together("schoolings.period", size(member.schoolings()), AT_SCHOOL_SINCE)
                .ifPresent(facts::add);
        together("schoolings.firstYear", size(member.schoolings()), FIRST_YEAR).ifPresent(facts::add);
        facts.add(fact("residences", Member::residences, Member::withResidences));
        together("residences.setting", size(member.residences()), SETTING).ifPresent(facts::add);
        facts.add(fact("insurances", Member::insurances, Member::withInsurances));
        facts.add(fact("illnesses", Member::illnesses, Member::withIllnesses));
        together("illnesses.serious", size(member.illnesses()), SERIOUS).ifPresent(facts::add);
        facts.add(fact("disability", Member::disability, Member::withDisability));
        facts.add(fact("incomes", Member::incomes, Member::withIncomes));
        facts.addAll(each("incomes", "amount", size(member.incomes()), INCOME));
        facts.add(fact("expenses", Member::expenses, Member::withExpenses));
        facts.addAll(each("expenses", "amount", size(member.expenses()), EXPENSE));
        facts.add(fact("honours", Member::honours, Member::withHonours));
        facts.add(fact("ableToWork", Member::ableToWork, Member::withAbleToWork));
        facts.add(fact("unionMember", Member::unionMember, Member::withUnionMember));
        facts.add(CaseFact.of(path + ".enrolments", AidCase::enrolments, AidCase::withEnrolments));
        return facts.build();
    }

    /** The date of birth is known as long as the resident number is, which holds it: they are hidden together. */
    private CaseFact birthDate() {
        CaseFact number = fact("residentId", Member::residentId, Member::withResidentId);
        CaseFact date = fact("birthDate", Member::birthDate, Member::withBirthDate);
        return CaseFact.together(date.path(), ImmutableList.of(date, number));
    }

    /** What began on a day that nobody knows has no first day. */
    private static Answer<LocalDate> firstDay(DateRange period) {
        return period.isOpenStart() ? Answer.unknown() : Answer.known(period.start());
    }

    private static DateRange from(Answer<LocalDate> day, DateRange period) {
        return DateRange.of(day.find().orElse(LocalDate.MIN), period.endExclusive());
    }

    private static int size(Answer<? extends ImmutableList<?>> list) {
        return list.find().map(ImmutableList::size).orElse(0);
    }

    private <A> CaseFact fact(
            String name, Function<Member, Answer<A>> getter, BiFunction<Member, Answer<A>, Member> setter) {
        return ofMember(path + "." + name, getter, setter);
    }

    private <I, A> CaseFact item(String itemPath, int index, Items.In<Member, I, A> in) {
        return ofMember(itemPath, member -> in.get(member, index), (member, answer) -> in.set(member, index, answer));
    }

    /** A case without such a member leaves it unknown, and has no place to answer it in. */
    private <A> CaseFact ofMember(
            String factPath, Function<Member, Answer<A>> getter, BiFunction<Member, Answer<A>, Member> setter) {
        return CaseFact.of(
                factPath,
                c -> find(c).map(getter).orElseGet(Answer::unknown),
                (c, answer) -> find(c).map(member -> with(c, setter.apply(member, answer)))
                        .orElse(c));
    }

    private ImmutableList<CaseFact> each(String list, String name, int size, Items.In<Member, ?, ?> in) {
        ImmutableList.Builder<CaseFact> facts = ImmutableList.builder();
        for (int i = 0; i < size; i++) {
            facts.add(item(path + "." + list + "[" + i + "]." + name, i, in));
        }
        return facts.build();
    }

    /** One question about all items of a list; there is none to ask while the list has no items. */
    private Optional<CaseFact> together(String name, int size, Items.In<Member, ?, ?> in) {
        ImmutableList<CaseFact> items = each(name, name, size, in);
        return items.isEmpty() ? Optional.empty() : Optional.of(CaseFact.together(path + "." + name, items));
    }

    private Optional<Member> find(AidCase aidCase) {
        return HouseholdPaths.household(aidCase).members().stream()
                .filter(member -> member.id().equals(id))
                .findFirst();
    }

    private static AidCase with(AidCase aidCase, Member member) {
        return HouseholdPaths.with(aidCase, HouseholdPaths.household(aidCase).replaceMember(member));
    }
}

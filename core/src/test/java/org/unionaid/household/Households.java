package org.unionaid.household;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.unionaid.answer.Answer;
import org.unionaid.identity.BankCard;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.EmployerId;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PersonId;
import org.unionaid.identity.PhoneNumber;
import org.unionaid.identity.ResidentId;
import org.unionaid.identity.ResidentIds;
import org.unionaid.money.Money;
import org.unionaid.time.DateRange;
import org.unionaid.time.MonthRange;

/** Arbitrary parts of households, of the years 2015 to 2030. */
public final class Households {

    /** Names and illnesses that occur nowhere else, so that a text can be searched for them. */
    static final List<String> SECRETS = List.of("赵甲乙", "钱丙丁", "慢性肾衰竭", "Vorname Nachname");

    private static final LocalDate EPOCH = LocalDate.of(2015, 1, 1);

    private Households() {}

    public static <T> Arbitrary<Answer<T>> answers(Arbitrary<T> values) {
        return Arbitraries.frequencyOf(
                Tuple.of(4, values.map(Answer::known)),
                Tuple.of(1, Arbitraries.create(Answer::<T>none)),
                Tuple.of(1, Arbitraries.create(Answer::<T>unknown)));
    }

    public static <T> Arbitrary<Answer<ImmutableList<T>>> listAnswers(Arbitrary<T> items) {
        return Arbitraries.frequencyOf(
                Tuple.of(4, items.list().ofMaxSize(3).map(ImmutableList::copyOf).map(Answer::known)),
                Tuple.of(1, Arbitraries.create(Answer::<ImmutableList<T>>unknown)));
    }

    public static Arbitrary<Money> money() {
        return Arbitraries.longs().between(0, 100_000_000_00L).map(Money::ofFen);
    }

    public static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 15 * 365).map(EPOCH::plusDays);
    }

    public static Arbitrary<DateRange> periods() {
        return Arbitraries.oneOf(
                dates().map(DateRange::startingOn),
                Combinators.combine(dates(), Arbitraries.integers().between(1, 2000))
                        .as((from, days) -> DateRange.of(from, from.plusDays(days))),
                Arbitraries.just(DateRange.always()));
    }

    public static Arbitrary<YearMonth> months() {
        return dates().map(YearMonth::from);
    }

    public static Arbitrary<MonthRange> monthRanges() {
        return Combinators.combine(
                        months(), Arbitraries.integers().between(0, 40).injectNull(0.2))
                .as((from, more) ->
                        new MonthRange(from, Optional.ofNullable(more).map(from::plusMonths)));
    }

    public static Arbitrary<Income> incomes() {
        return Combinators.combine(
                        Arbitraries.of(IncomeKind.WAGE, IncomeKind.PENSION, IncomeKind.of("LOCAL_1")),
                        answers(money()),
                        monthRanges())
                .as(Income::of);
    }

    public static Arbitrary<Expense> expenses() {
        return Combinators.combine(
                        Arbitraries.of(ExpenseHead.ILLNESS, ExpenseHead.HOUSING), answers(money()), monthRanges())
                .as(Expense::of);
    }

    public static Arbitrary<Employment> employments() {
        return Combinators.combine(
                        Arbitraries.of(EmploymentStatus.EMPLOYED, EmploymentStatus.LAID_OFF),
                        answers(Arbitraries.of("E-1", "E-2").map(EmployerId::of)),
                        answers(Arbitraries.of(true, false)),
                        periods())
                .as((status, employer, migrant, period) -> Employment.builder()
                        .status(status)
                        .employer(employer)
                        .migrant(migrant)
                        .period(period)
                        .build());
    }

    public static Arbitrary<Schooling> schoolings() {
        return Combinators.combine(
                        Arbitraries.of(SchoolStage.PRIMARY, SchoolStage.UNDERGRADUATE),
                        answers(Arbitraries.of(SchoolKind.PUBLIC, SchoolKind.ABROAD)),
                        answers(money()),
                        periods())
                .as((stage, kind, fee, period) -> Schooling.builder()
                        .stage(stage)
                        .kind(kind)
                        .annualFee(fee)
                        .period(period)
                        .build());
    }

    public static Arbitrary<Illness> illnesses() {
        return Combinators.combine(Arbitraries.of(SECRETS), answers(Arbitraries.of(true, false)), periods())
                .as((name, serious, period) -> Illness.builder()
                        .name(name)
                        .serious(serious)
                        .period(period)
                        .build());
    }

    /** Another number for another member, and the same day of birth in all. */
    private static ResidentId number(PersonId id) {
        return ResidentId.parse(ResidentIds.numbered(
                "110105", "19491231", Math.floorMod(id.value().hashCode(), 1000)));
    }

    public static Arbitrary<Residence> residences() {
        return Combinators.combine(
                        Arbitraries.of(ResidenceKind.REGISTERED, ResidenceKind.LIVED_IN),
                        answers(Arbitraries.of("420106", "421181").map(DivisionCode::of)),
                        answers(Arbitraries.of(Setting.URBAN, Setting.RURAL)),
                        periods())
                .as((kind, place, setting, period) -> Residence.builder()
                        .kind(kind)
                        .place(place)
                        .setting(setting)
                        .period(period)
                        .build());
    }

    /** A member; the id is given, since ids are distinct in a household. */
    public static Arbitrary<Member> members(PersonId id, Relationship relationship) {
        return Builders.withBuilder(() -> Member.builder().id(id).relationship(relationship))
                .use(periods())
                .in(Member.Builder::belongs)
                .use(answers(Arbitraries.of(SECRETS)))
                .in(Member.Builder::name)
                .use(answers(Arbitraries.just(number(id))))
                .in(Member.Builder::residentId)
                .use(answers(dates()))
                .in(Member.Builder::birthDate)
                .use(listAnswers(employments()))
                .in(Member.Builder::employments)
                .use(listAnswers(schoolings()))
                .in(Member.Builder::schoolings)
                .use(answers(Arbitraries.just(PhoneNumber.parse("13800138000"))))
                .in(Member.Builder::phone)
                .use(answers(Arbitraries.just(BankCard.parse("4111111111111111"))))
                .in(Member.Builder::bankCard)
                .use(listAnswers(residences()))
                .in(Member.Builder::residences)
                .use(listAnswers(periods().map(period -> Insurance.of(InsuranceKind.PENSION, period))))
                .in(Member.Builder::insurances)
                .use(listAnswers(illnesses()))
                .in(Member.Builder::illnesses)
                .use(answers(Arbitraries.integers().between(1, 4).map(Disability::ofLevel)))
                .in(Member.Builder::disability)
                .use(listAnswers(incomes()))
                .in(Member.Builder::incomes)
                .use(listAnswers(expenses()))
                .in(Member.Builder::expenses)
                .use(listAnswers(dates().map(day -> Honour.of(HonourTitle.CITY_MODEL_WORKER, day))))
                .in(Member.Builder::honours)
                .use(answers(Arbitraries.of(true, false)))
                .in(Member.Builder::ableToWork)
                .use(answers(Arbitraries.of(true, false)))
                .in(Member.Builder::unionMember)
                .build(Member.Builder::build)
                .withoutEdgeCases();
    }

    /** One to five members, of whom the first is SELF. */
    public static Arbitrary<ImmutableList<Member>> memberLists() {
        return Arbitraries.integers()
                .between(1, 5)
                .flatMap(size -> Combinators.combine(IntStream.rangeClosed(1, size)
                                .mapToObj(Households::member)
                                .toList())
                        .as(ImmutableList::copyOf))
                .withoutEdgeCases();
    }

    private static Arbitrary<Member> member(int number) {
        return members(PersonId.of("M-" + number), number == 1 ? Relationship.SELF : Relationship.CHILD);
    }

    public static Arbitrary<Household> households() {
        return Combinators.combine(
                        memberLists(),
                        listAnswers(answers(Arbitraries.integers().between(1, 30_000))
                                .map(area -> Home.builder()
                                        .areaSquareDecimetres(area)
                                        .build())),
                        listAnswers(Arbitraries.of(VehicleUse.ORDINARY, VehicleUse.DISABILITY)
                                .map(Vehicle::of)),
                        answers(money()),
                        listAnswers(Arbitraries.just(BusinessRegistration.of(BusinessRole.FAMILY_SHOP))))
                .as((members, homes, vehicles, assets, businesses) -> Household.builder()
                        .id(HouseholdId.of("H-1"))
                        .addAllMembers(members)
                        .homes(homes)
                        .vehicles(vehicles)
                        .financialAssets(assets)
                        .businesses(businesses)
                        .build())
                .withoutEdgeCases();
    }
}

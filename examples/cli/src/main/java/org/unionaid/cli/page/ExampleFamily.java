package org.unionaid.cli.page;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import org.unionaid.answer.Answer;
import org.unionaid.casefile.Category;
import org.unionaid.casefile.Cause;
import org.unionaid.casefile.FileCategory;
import org.unionaid.casefile.FileCause;
import org.unionaid.casefile.FileLevel;
import org.unionaid.casefile.FileState;
import org.unionaid.casefile.FileStep;
import org.unionaid.casefile.HardshipFile;
import org.unionaid.code.Label;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.household.Employment;
import org.unionaid.household.EmploymentStatus;
import org.unionaid.household.Expense;
import org.unionaid.household.ExpenseHead;
import org.unionaid.household.Home;
import org.unionaid.household.HomeUse;
import org.unionaid.household.Household;
import org.unionaid.household.Illness;
import org.unionaid.household.Insurance;
import org.unionaid.household.InsuranceKind;
import org.unionaid.household.LabourRelation;
import org.unionaid.household.Member;
import org.unionaid.household.Relationship;
import org.unionaid.household.Residence;
import org.unionaid.household.ResidenceKind;
import org.unionaid.household.SchoolKind;
import org.unionaid.household.SchoolStage;
import org.unionaid.household.Schooling;
import org.unionaid.household.Setting;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.FileId;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PersonId;
import org.unionaid.ledger.History;
import org.unionaid.money.Money;
import org.unionaid.time.DateRange;
import org.unionaid.time.MonthRange;

/**
 * The household that a picture is drawn for unless another is given: an invented family of three of which everything is known
 * but the income.
 */
final class ExampleFamily {
    /** Who they are, for the picture to say. */
    static final Label WORDS = Label.of(
            "三口之家：在职职工（工会会员，45岁）；配偶患重病，不能工作，每月自付医疗费 1,000 元；子女在公办大学读本科，每月教育支出 500 元。"
                    + "住一套 80 平方米住房，存款 20,000 元，无车、无工商登记。已建档（国家级，深度困难，家人患病），此前未享受帮扶。",
            "a family of three: a worker of 45, in work and a union member; a spouse seriously ill and unable to work, with 1,000"
                    + " yuan a month of treatment out of pocket; a child at a public university, with 500 yuan a month of cost. One"
                    + " home of 80 square metres, savings of 20,000 yuan, no vehicle, no business. On file (national level, deep"
                    + " hardship, illness in the family), nothing granted before.");

    private static final PersonId WORKER = PersonId.of("M-1");
    private static final HouseholdId FAMILY = HouseholdId.of("H-1");

    private final DivisionCode place;
    private final DateRange years;
    private final MonthRange months;
    private final LocalDate today;

    ExampleFamily(DivisionCode place, LocalDate today) {
        LocalDate first = LocalDate.of(today.getYear() - 6, 1, 1);
        this.place = place;
        this.years = DateRange.startingOn(first);
        this.months = MonthRange.from(YearMonth.from(first));
        this.today = today;
    }

    AidCase asCase() {
        Household household = Household.builder()
                .id(FAMILY)
                .addMembers(worker(), spouse(), child())
                .homes(Home.builder()
                        .areaSquareDecimetres(Answer.known(8000))
                        .use(Answer.known(HomeUse.DWELLING))
                        .place(Answer.known(place))
                        .build())
                .vehicles(Answer.known(ImmutableList.of()))
                .financialAssets(Money.cny("20000.00"))
                .businesses(Answer.known(ImmutableList.of()))
                .build();
        return AidCase.of(household)
                .withFile(file())
                .withHistory(History.none())
                .withEnrolments(Answer.known(ImmutableList.of()));
    }

    private HardshipFile file() {
        LocalDate filed = today.minusMonths(6);
        return HardshipFile.builder()
                .id(FileId.of("D-1"))
                .household(FAMILY)
                .holder(WORKER)
                .place(place)
                .level(FileLevel.NATIONAL)
                .categories(FileCategory.of(Category.DEEP, DateRange.startingOn(filed)))
                .causes(new FileCause(Cause.FAMILY_ILLNESS, true, DateRange.startingOn(filed)))
                .addSteps(FileStep.of(FileState.FILED, filed))
                .evidence(Answer.known(ImmutableList.of()))
                .build();
    }

    private Member worker() {
        return member(WORKER, Relationship.SELF, 45)
                .unionMember(true)
                .ableToWork(true)
                .employments(Employment.builder()
                        .status(EmploymentStatus.EMPLOYED)
                        .relation(Answer.known(LabourRelation.CONTRACT))
                        .workplace(Answer.known(place))
                        .socialisedPension(Answer.known(false))
                        .migrant(Answer.known(false))
                        .period(years)
                        .build())
                .illnesses(Answer.known(ImmutableList.of()))
                .schoolings(Answer.known(ImmutableList.of()))
                .expenses(Answer.known(ImmutableList.of()))
                .build();
    }

    private Member spouse() {
        return member(PersonId.of("M-2"), Relationship.SPOUSE, 44)
                .unionMember(false)
                .ableToWork(false)
                .employments(Answer.known(ImmutableList.of()))
                .illnesses(Illness.builder()
                        .name("illness")
                        .serious(Answer.known(true))
                        .longTermCare(Answer.known(false))
                        .period(years)
                        .build())
                .schoolings(Answer.known(ImmutableList.of()))
                .expenses(Expense.of(ExpenseHead.ILLNESS, Answer.known(Money.cny("1000.00")), months))
                .build();
    }

    private Member child() {
        return member(PersonId.of("M-3"), Relationship.CHILD, 19)
                .unionMember(false)
                .ableToWork(true)
                .employments(Answer.known(ImmutableList.of()))
                .illnesses(Answer.known(ImmutableList.of()))
                .schoolings(Schooling.builder()
                        .stage(SchoolStage.UNDERGRADUATE)
                        .kind(Answer.known(SchoolKind.PUBLIC))
                        .firstYear(Answer.known(1))
                        .annualFee(Answer.known(Money.cny("5000.00")))
                        .period(DateRange.startingOn(today.minusMonths(1).withDayOfMonth(1)))
                        .build())
                .expenses(Expense.of(ExpenseHead.SCHOOLING, Answer.known(Money.cny("500.00")), months))
                .build();
    }

    private Member.Builder member(PersonId id, Relationship relationship, int age) {
        return Member.builder()
                .id(id)
                .relationship(relationship)
                .birthDate(today.minusYears(age).minusMonths(3))
                .disability(Answer.none())
                .residences(
                        Residence.of(ResidenceKind.REGISTERED, place, Setting.URBAN, years),
                        Residence.of(ResidenceKind.LIVED_IN, place, Setting.URBAN, years))
                .insurances(Insurance.of(InsuranceKind.EMPLOYEE_MEDICAL, years))
                .honours(Answer.known(ImmutableList.of()));
    }
}

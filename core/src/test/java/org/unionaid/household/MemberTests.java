package org.unionaid.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionaid.answer.Answer;
import org.unionaid.identity.EmployerId;
import org.unionaid.identity.PersonId;
import org.unionaid.identity.ResidentId;
import org.unionaid.money.Money;
import org.unionaid.time.DateRange;

/** Test {@link Member}. */
class MemberTests {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);
    private static final DateRange YEAR = DateRange.ofYear(2024);

    private static Member.Builder member() {
        return Member.builder().id(PersonId.of("M-1")).relationship(Relationship.SELF);
    }

    @Test
    void builder_onlyRequired_leavesTheRestUnknownAndBelongingAlways() {
        Member member = member().build();

        assertThat(member.belongs()).isEqualTo(DateRange.always());
        assertThat(Stream.of(
                        member.name(),
                        member.residentId(),
                        member.birthDate(),
                        member.employments(),
                        member.schoolings(),
                        member.illnesses(),
                        member.disability(),
                        member.incomes(),
                        member.expenses(),
                        member.honours(),
                        member.ableToWork(),
                        member.unionMember()))
                .allMatch(Answer::isUnknown);
    }

    @Test
    void builder_plainValues_areKnown() {
        Honour honour = Honour.of(HonourTitle.ADVANCED_WORKER, DAY);

        Member member = member().name("甲")
                .birthDate(DAY)
                .disability(Disability.ofLevel(3))
                .incomes()
                .honours(honour)
                .ableToWork(true)
                .expenses(Expense.once(ExpenseHead.ILLNESS, Money.cny("30000.00"), YearMonth.of(2019, 12)))
                .unionMember(false)
                .build();

        assertThat(member.name()).isEqualTo(Answer.known("甲"));
        assertThat(member.birthDate()).isEqualTo(Answer.known(DAY));
        assertThat(member.disability()).isEqualTo(Answer.known(Disability.ofLevel(3)));
        assertThat(member.incomes().get()).isEmpty();
        assertThat(member.honours().get()).containsExactly(honour);
        assertThat(member.expenses().get()).extracting(Expense::head).containsExactly(ExpenseHead.ILLNESS);
        assertThat(member.ableToWork()).isEqualTo(Answer.known(true));
        assertThat(member.unionMember()).isEqualTo(Answer.known(false));
    }

    static Stream<Arguments> listsSaidAsNone() {
        return Stream.of(
                list("employments", builder -> builder.employments(Answer.none())),
                list("schoolings", builder -> builder.schoolings(Answer.none())),
                list("illnesses", builder -> builder.illnesses(Answer.none())),
                list("incomes", builder -> builder.incomes(Answer.none())),
                list("expenses", builder -> builder.expenses(Answer.none())),
                list("honours", builder -> builder.honours(Answer.none())));
    }

    private static Arguments list(String name, UnaryOperator<Member.Builder> none) {
        return Arguments.of(name, none);
    }

    @ParameterizedTest
    @MethodSource("listsSaidAsNone")
    void builder_listIsNone_isRefused(String name, UnaryOperator<Member.Builder> none) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> none.apply(member()).build())
                .withMessageContaining("'" + name + "'");
    }

    @Test
    void builder_blankName_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> member().name(" ").build());
    }

    @Test
    void belongsAt_daysOfThePeriod_areWithin() {
        Member member = member().belongs(YEAR).build();

        assertThat(member.belongsAt(LocalDate.of(2024, 1, 1))).isTrue();
        assertThat(member.belongsAt(LocalDate.of(2024, 12, 31))).isTrue();
        assertThat(member.belongsAt(LocalDate.of(2025, 1, 1))).isFalse();
        assertThat(member.belongsAt(LocalDate.of(2023, 12, 31))).isFalse();
    }

    @Test
    void bornOn_birthDateUnknown_isReadFromTheIdentityNumber() {
        ResidentId number = ResidentId.parse("11010519491231002X");

        assertThat(member().residentId(number).build().bornOn()).isEqualTo(Answer.known(LocalDate.of(1949, 12, 31)));
        assertThat(member().residentId(number).birthDate(DAY).build().bornOn()).isEqualTo(Answer.known(DAY));
        assertThat(member().residentId(number).birthDate(Answer.none()).build().bornOn())
                .isEqualTo(Answer.none());
        assertThat(member().residentId(Answer.none()).build().bornOn()).isEqualTo(Answer.unknown());
        assertThat(member().build().bornOn()).isEqualTo(Answer.unknown());
    }

    @ParameterizedTest
    @CsvSource({
        "2006-07-01, 17",
        "2006-06-30, 18",
        "2006-06-29, 18",
        "2024-06-30, 0",
    })
    void ageAt_birthday_isTheDayTheAgeRises(LocalDate born, int age) {
        assertThat(member().birthDate(born).build().ageAt(DAY)).isEqualTo(Answer.known(age));
    }

    @Test
    void ageAt_bornLater_isNone() {
        assertThat(member().birthDate(DAY.plusDays(1)).build().ageAt(DAY)).isEqualTo(Answer.none());
    }

    @Test
    void ageAt_bornOnLeapDay_risesOnTheFirstOfMarch() {
        Member member = member().birthDate(LocalDate.of(2004, 2, 29)).build();

        assertThat(member.ageAt(LocalDate.of(2022, 2, 28))).isEqualTo(Answer.known(17));
        assertThat(member.ageAt(LocalDate.of(2022, 3, 1))).isEqualTo(Answer.known(18));
    }

    @Test
    void listsAt_day_holdThoseOfTheDay() {
        Employment now = Employment.with(EmploymentStatus.EMPLOYED, EmployerId.of("E-1"), YEAR);
        Schooling now2 = Schooling.of(SchoolStage.VOCATIONAL, YEAR);
        Illness now3 = Illness.of("流感", false, YEAR);
        DateRange past = DateRange.ofYear(2023);
        Member member = member().employments(Employment.of(EmploymentStatus.UNEMPLOYED, past), now)
                .schoolings(Schooling.of(SchoolStage.JUNIOR, past), now2)
                .illnesses(Illness.of("骨折", false, past), now3)
                .build();

        assertThat(member.employmentsAt(DAY).get()).containsExactly(now);
        assertThat(member.schoolingsAt(DAY).get()).containsExactly(now2);
        assertThat(member.illnessesAt(DAY).get()).containsExactly(now3);
        assertThat(member.illnessesAt(LocalDate.of(2025, 1, 1)).get()).isEmpty();
        assertThat(member().build().employmentsAt(DAY)).isEqualTo(Answer.unknown());
    }

    @Test
    void toString_personalParts_areLeftOut() {
        Member member = member().name("某甲")
                .residentId(ResidentId.parse("11010519491231002X"))
                .birthDate(LocalDate.of(1949, 12, 31))
                .illnesses(Illness.of("慢性肾衰竭", true, YEAR))
                .disability(Disability.ofLevel(2))
                .build();

        assertThat(member).hasToString("Member{id=M-1, relationship=SELF, belongs=..}");
        assertThat(member.illnesses().get()).hasToString("[Illness{period=2024-01-01..2024-12-31}]");
        assertThat(member.disability().get()).hasToString("Disability{}");
    }
}

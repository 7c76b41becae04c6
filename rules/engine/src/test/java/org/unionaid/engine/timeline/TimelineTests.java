package org.unionaid.engine.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.unionaid.engine.Households.earning;

import com.google.common.collect.Iterables;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionaid.answer.Answer;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.Households;
import org.unionaid.engine.PolicyText;
import org.unionaid.engine.book.PolicyBook;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.decision.Reason;
import org.unionaid.engine.issue.Issue;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.household.Household;
import org.unionaid.household.Member;
import org.unionaid.household.Relationship;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PersonId;
import org.unionaid.identity.ProgramId;
import org.unionaid.identity.ResidentId;
import org.unionaid.ledger.History;
import org.unionaid.money.Money;
import org.unionaid.program.Beneficiary;
import org.unionaid.time.DateRange;

/** Test {@link Timeline} and {@link TimelineDifference}. */
class TimelineTests {
    private static final DivisionCode PLACE = DivisionCode.of("420100");
    private static final DecisionKey KEY =
            new DecisionKey(ProgramId.of("living-aid"), Beneficiary.household(HouseholdId.of("H-1")));
    private static final DateRange YEAR = DateRange.ofYear(2024);
    private static final String NET = "net: household.income(last 12 months) / 12 months\n";

    private static PolicyBook book(String definitions, String when, String values) {
        String text = PolicyText.of(definitions, PolicyText.cash("living-aid", when, "12 months * L"))
                .replace("{2024-01-01: \"620.00\"}", values);
        return PolicyBook.of(CompiledPolicy.compile(PolicySource.of("t.yaml", text)));
    }

    private static AidCase earns(String wage) {
        Household household = Households.of(earning("M-1", wage));
        return AidCase.of(household).withHistory(History.none());
    }

    private static Timeline timeline(PolicyBook book, AidCase aidCase, DateRange period) {
        return Timeline.of(book, PLACE, aidCase, period);
    }

    @Test
    void of_parameterThatRises_changesOnThatDayOnly() {
        PolicyBook book = book(NET, "net < L", "{2024-01-01: \"620.00\", 2024-07-15: \"640.00\"}");
        Timeline timeline = timeline(book, earns("630.00"), YEAR);

        assertThat(Iterables.getOnlyElement(timeline.positions().values())
                        .asMapOfRanges()
                        .keySet())
                .containsExactly(
                        Range.closedOpen(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 7, 15)),
                        Range.closedOpen(LocalDate.of(2024, 7, 15), LocalDate.of(2025, 1, 1)));
        Position before = timeline.find(KEY, LocalDate.of(2024, 7, 14)).orElseThrow();
        Position after = timeline.find(KEY, LocalDate.of(2024, 7, 15)).orElseThrow();
        assertThat(before.amount()).isEqualTo(Answer.known(Money.ZERO));
        assertThat(before.reasons()).extracting(Reason::code).containsExactly("line");
        assertThat(after.amount()).isEqualTo(Answer.known(Money.cny("7680.00")));
    }

    @Test
    void of_birthdayKnownFromTheIdentityNumber_changesOnThatDay() {
        PolicyBook book = book("", "household.members.exists(m, m.age.orValue(0) >= 60)", "{2024-01-01: \"620.00\"}");
        Member born = Member.builder()
                .id(PersonId.of("M-1"))
                .relationship(Relationship.SELF)
                .residentId(ResidentId.parse("110105196405210015"))
                .build();
        Timeline timeline = timeline(book, AidCase.of(Households.of(born)).withHistory(History.none()), YEAR);

        assertThat(timeline.find(KEY, LocalDate.of(2024, 5, 20)).orElseThrow().decision())
                .isInstanceOf(Decision.Ineligible.class);
        assertThat(timeline.find(KEY, LocalDate.of(2024, 5, 21)).orElseThrow().decision())
                .isInstanceOf(Decision.Eligible.class);
    }

    @Test
    void of_policyThatLooksAtTheDay_isAskedEveryDay() {
        PolicyBook book =
                book("", "today < date(\"2024-03-11\") && L > 1.00 yuan / 1 months", "{2024-01-01: \"620.00\"}");
        Timeline timeline = timeline(book, earns("1.00"), YEAR);

        assertThat(timeline.positions().get(KEY).get(LocalDate.of(2024, 3, 10)).decision())
                .isInstanceOf(Decision.Eligible.class);
        assertThat(timeline.positions().get(KEY).get(LocalDate.of(2024, 3, 11)).decision())
                .isInstanceOf(Decision.Ineligible.class);
    }

    @Test
    void of_daysBeforeThePolicy_areUnusableAndSayWhy() {
        PolicyBook book = book(NET, "net < L", "{2024-01-01: \"620.00\"}");
        Timeline timeline =
                timeline(book, earns("1.00"), DateRange.of(LocalDate.of(2023, 12, 1), LocalDate.of(2024, 2, 1)));

        assertThat(timeline.unusable().get(LocalDate.of(2023, 12, 31)))
                .extracting(Issue::code)
                .contains(IssueCode.NOT_VALID);
        assertThat(timeline.unusable().get(LocalDate.of(2024, 1, 1))).isNull();
        assertThat(timeline.find(KEY, LocalDate.of(2023, 12, 31))).isEmpty();
    }

    @Test
    void of_openPeriod_isWrongUse() {
        PolicyBook book = book(NET, "net < L", "{2024-01-01: \"620.00\"}");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> timeline(book, earns("1.00"), DateRange.startingOn(LocalDate.of(2024, 1, 1))));
    }

    @Test
    void between_lateFact_isADeltaWithItsReason() {
        PolicyBook book = book(NET, "net < L", "{2024-01-01: \"620.00\"}");
        Timeline old = timeline(book, earns("100.00"), YEAR);
        Timeline now = timeline(book, earns("800.00"), YEAR);
        TimelineDifference difference = TimelineDifference.between(old, now);

        assertThat(difference.open()).isEmpty();
        assertThat(difference.deltas()).singleElement().satisfies(delta -> {
            assertThat(delta.days()).isEqualTo(YEAR);
            assertThat(delta.amount()).isEqualTo(Money.cny("-7440.00"));
            assertThat(delta.because()).extracting(Reason::code).containsExactly("line");
        });
        assertThat(difference.total(KEY, List.of(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 8, 1))))
                .isEqualTo(Money.cny("-14880.00"));
        assertThat(TimelineDifference.between(old, old).deltas()).isEmpty();
    }

    @Test
    void between_unknownOnOneSide_isOpenAndNoMoney() {
        PolicyBook book = book(NET, "net < L", "{2024-01-01: \"620.00\"}");
        Timeline old = timeline(book, earns("100.00"), YEAR);
        Timeline now = timeline(
                book, AidCase.of(Households.of(Households.unasked("M-1"))).withHistory(History.none()), YEAR);
        TimelineDifference difference = TimelineDifference.between(old, now);

        assertThat(difference.deltas()).isEmpty();
        assertThat(difference.open()).containsExactly(new TimelineDifference.Open(KEY, YEAR));
    }

    @Test
    void between_twoPeriods_isWrongUse() {
        PolicyBook book = book(NET, "net < L", "{2024-01-01: \"620.00\"}");
        Timeline old = timeline(book, earns("100.00"), YEAR);
        Timeline other = timeline(book, earns("100.00"), DateRange.ofYear(2025));

        assertThatIllegalArgumentException().isThrownBy(() -> TimelineDifference.between(old, other));
    }
}

package org.unionaid.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.unionaid.ledger.Samples.YEAR;
import static org.unionaid.ledger.Samples.entitlement;
import static org.unionaid.ledger.Samples.event;
import static org.unionaid.ledger.Samples.settled;
import static org.unionaid.ledger.Samples.yuan;

import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionaid.casefile.Category;
import org.unionaid.disbursement.Disbursement;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.identity.DisbursementId;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.EmployerId;
import org.unionaid.identity.FundId;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PersonId;
import org.unionaid.identity.ProgramId;
import org.unionaid.identity.RosterId;
import org.unionaid.ledger.Ledger;
import org.unionaid.ledger.LedgerEvent;
import org.unionaid.ledger.LedgerEvent.Corrected;
import org.unionaid.ledger.LedgerEvent.Returned;
import org.unionaid.ledger.LedgerEvent.Reversed;
import org.unionaid.ledger.LedgerEvent.Settled;
import org.unionaid.ledger.Samples;
import org.unionaid.money.CurrencyMismatchException;
import org.unionaid.money.Money;
import org.unionaid.program.Aid;
import org.unionaid.program.Beneficiary;
import org.unionaid.program.GoodsLine;
import org.unionaid.time.DateRange;

/** Test {@link Statistics}, {@link StatisticsRow}, {@link Dimension} and {@link Tally}. */
class StatisticsTests {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 15);
    private static final LocalDate MAY = LocalDate.of(2024, 5, 15);
    private static final DateRange IN_MARCH = DateRange.parse("2024-03-01..2024-03-31");
    private static final DateRange IN_MAY = DateRange.parse("2024-05-01..2024-05-31");
    private static final Beneficiary HOUSEHOLD = Beneficiary.household(HouseholdId.of("H-1"));
    private static final Beneficiary MEMBER = Beneficiary.member(PersonId.of("P-1"));
    private static final Beneficiary EMPLOYER = Beneficiary.employer(EmployerId.of("C-1"));
    private static final Beneficiary ROSTER = Beneficiary.roster(RosterId.of("R-1"));

    // -----------------------------------------------------------------------------------------------------------------
    // Heads and times

    @Test
    void total_householdPayment_isOneHouseholdTimeAndNoPersonTime() {
        StatisticsRow row = total(paid("1", HOUSEHOLD, "500.00"));

        assertThat(heads(row)).containsExactly(1L, 1L, 0L, 0L, 0L, 0L);
        assertThat(row.money()).isEqualTo(yuan("500.00"));
    }

    @Test
    void total_householdPaymentNamingMembers_countsThemToo() {
        Disbursement named = paid("1", HOUSEHOLD, "500.00").withPersons(PersonId.of("P-1"), PersonId.of("P-2"));

        assertThat(heads(total(named))).containsExactly(1L, 1L, 2L, 2L, 0L, 0L);
    }

    @Test
    void total_memberPayment_isOnePersonTime() {
        Disbursement member = paid("1", MEMBER, "500.00");

        assertThat(heads(total(member))).containsExactly(0L, 0L, 1L, 1L, 0L, 0L);
        assertThat(heads(total(member.withPersons(PersonId.of("P-1"))))).containsExactly(0L, 0L, 1L, 1L, 0L, 0L);
    }

    @Test
    void total_employerPayment_isOneEmployerTime() {
        assertThat(heads(total(paid("1", EMPLOYER, "500.00")))).containsExactly(0L, 0L, 0L, 0L, 1L, 1L);
    }

    @Test
    void total_rosterDelivery_isAPersonTimeForEachPersonNamed() {
        Disbursement named =
                paid("1", ROSTER, "500.00").withPersons(PersonId.of("P-1"), PersonId.of("P-2"), PersonId.of("P-3"));

        assertThat(heads(total(named))).containsExactly(0L, 0L, 3L, 3L, 0L, 0L);
        assertThat(heads(total(paid("1", ROSTER, "500.00")))).containsExactly(0L, 0L, 0L, 0L, 0L, 0L);
    }

    @Test
    void total_onePersonThreePayments_isOnePersonAndThreePersonTimes() {
        StatisticsRow row =
                total(paid("1", MEMBER, "100.00"), paid("2", MEMBER, "200.00"), paid("3", MEMBER, "300.00"));

        assertThat(heads(row)).containsExactly(0L, 0L, 1L, 3L, 0L, 0L);
        assertThat(row.moneyPerPerson(RoundingMode.HALF_UP)).contains(yuan("600.00"));
        assertThat(row.moneyPerPersonTime(RoundingMode.HALF_UP)).contains(yuan("200.00"));
        assertThat(row.moneyPerHousehold(RoundingMode.HALF_UP)).isEmpty();
    }

    @Test
    void total_plannedOrIssuedOnly_isNothing() {
        Disbursement planned = paid("1", HOUSEHOLD, "500.00");
        Ledger ledger = Samples.after(
                PaidLedgers.able(List.of(planned)), settled(planned, MARCH).subList(0, 3));

        assertThat(heads(Statistics.of(ledger, DateRange.always()).total())).containsOnly(0L);
        assertThat(Statistics.of(ledger, DateRange.always()).by(Dimension.PROGRAM))
                .isEmpty();
    }

    // -----------------------------------------------------------------------------------------------------------------
    // Windows

    @Test
    void of_window_goesByTheDayOfSettlementAndIncludesBothEnds() {
        Ledger ledger = ledger(paid("1", HOUSEHOLD, "500.00"));

        assertThat(Statistics.of(ledger, DateRange.ofClosed(MARCH, MARCH))
                        .total()
                        .householdTimes())
                .isEqualTo(1);
        assertThat(Statistics.of(ledger, DateRange.ofClosed(MARCH.plusDays(1), MAY))
                        .total()
                        .householdTimes())
                .isZero();
        assertThat(Statistics.of(ledger, DateRange.ofClosed(MARCH.minusDays(3), MARCH.minusDays(1)))
                        .total()
                        .householdTimes())
                .isZero();
    }

    @Test
    void of_return_lowersTheMoneyOfItsOwnWindowAndNeverTheTimes() {
        Ledger ledger = ledger(paid("1", HOUSEHOLD, "500.00"), new Returned(event("R"), MAY, id("1"), yuan("500.00")));

        assertThat(money(ledger, IN_MARCH)).isEqualTo(yuan("500.00"));
        assertThat(money(ledger, IN_MAY)).isEqualTo(yuan("-500.00"));
        assertThat(money(ledger, YEAR)).isEqualTo(yuan("0.00"));
        assertThat(Statistics.of(ledger, YEAR).total().householdTimes()).isEqualTo(1);
        assertThat(heads(Statistics.of(ledger, IN_MAY).total())).containsOnly(0L);
    }

    @Test
    void of_reversalInTheSameWindow_meansItNeverHappened() {
        Ledger ledger = ledger(paid("1", HOUSEHOLD, "500.00"), new Reversed(event("R"), MAY, id("1")));

        assertThat(heads(Statistics.of(ledger, YEAR).total())).containsOnly(0L);
        assertThat(money(ledger, YEAR)).isEqualTo(yuan("0.00"));
    }

    @Test
    void of_reversalInALaterWindow_leavesTheEarlierAsItWasTold() {
        Ledger ledger = ledger(paid("1", HOUSEHOLD, "500.00"), new Reversed(event("R"), MAY, id("1")));

        assertThat(Statistics.of(ledger, IN_MARCH).total().householdTimes()).isEqualTo(1);
        assertThat(money(ledger, IN_MARCH)).isEqualTo(yuan("500.00"));
        assertThat(heads(Statistics.of(ledger, IN_MAY).total())).containsOnly(0L);
        assertThat(money(ledger, IN_MAY)).isEqualTo(yuan("-500.00"));
    }

    @Test
    void of_correctionAfterPayment_countsOnItsOwnDay() {
        Ledger ledger = ledger(
                paid("1", HOUSEHOLD, "500.00"),
                new Corrected(event("C"), MAY, id("1"), yuan("200.00"), "graded severe"));

        assertThat(money(ledger, IN_MARCH)).isEqualTo(yuan("500.00"));
        assertThat(money(ledger, IN_MAY)).isEqualTo(yuan("200.00"));
        assertThat(Statistics.of(ledger, IN_MAY).total().householdTimes()).isZero();
    }

    @Test
    void of_paidInParts_countsOnceOnTheFirstDayAndMoneyOnEach() {
        Disbursement inParts = paid("1", HOUSEHOLD, "500.00");
        List<LedgerEvent> events = new ArrayList<>(settled(inParts, MARCH).subList(0, 3));
        events.add(new Settled(event("S-2"), MAY, inParts.id(), yuan("300.00")));
        events.add(new Settled(event("S-1"), MARCH, inParts.id(), yuan("200.00")));
        Ledger ledger = Samples.after(PaidLedgers.able(List.of(inParts)), events);

        assertThat(Statistics.of(ledger, IN_MARCH).total().householdTimes()).isEqualTo(1);
        assertThat(money(ledger, IN_MARCH)).isEqualTo(yuan("200.00"));
        assertThat(Statistics.of(ledger, IN_MAY).total().householdTimes()).isZero();
        assertThat(money(ledger, IN_MAY)).isEqualTo(yuan("300.00"));
        assertThat(Statistics.of(ledger, YEAR).window()).isEqualTo(YEAR);
    }

    // -----------------------------------------------------------------------------------------------------------------
    // In kind

    @Test
    void total_goods_areCountedApartFromMoney() {
        StatisticsRow row = total(
                paid("1", HOUSEHOLD, "2000.00"),
                given("2", HOUSEHOLD, Aid.goods(rice(2), GoodsLine.of("oil", 1, "bottle", yuan("45.00")))),
                given("3", HOUSEHOLD, Aid.goods(rice(3), GoodsLine.of("rice", 10, "kg", yuan("6.00")))));

        assertThat(row.money()).isEqualTo(yuan("2000.00"));
        assertThat(row.goodsValue()).isEqualTo(yuan("405.00"));
        assertThat(row.goods())
                .containsExactly(
                        new Tally("oil", "bottle", 1), new Tally("rice", "bag", 5), new Tally("rice", "kg", 10));
        assertThat(row.householdTimes()).isEqualTo(3);
    }

    @Test
    void total_voucherServiceCover_areCountedByName() {
        StatisticsRow row = total(
                given("1", MEMBER, new Aid.Voucher("grain card", yuan("300"))),
                given("2", MEMBER, new Aid.Voucher("grain card", yuan("200"))),
                given("3", MEMBER, new Aid.Service("check-up", 2, yuan("150"))),
                given("4", MEMBER, new Aid.Cover("mutual aid", 3, yuan("50"))));

        assertThat(row.vouchers()).containsExactly(new Tally("grain card", "张", 2));
        assertThat(row.voucherValue()).isEqualTo(yuan("500"));
        assertThat(row.services()).containsExactly(new Tally("check-up", "次", 2));
        assertThat(row.serviceValue()).isEqualTo(yuan("300"));
        assertThat(row.covers()).containsExactly(new Tally("mutual aid", "份", 3));
        assertThat(row.premiums()).isEqualTo(yuan("150"));
        assertThat(row.money()).isEqualTo(Money.ZERO);
        assertThat(row.goodsValue()).isEqualTo(Money.ZERO);
    }

    @Test
    void of_goodsReversedLater_areTakenBackInTheWindowOfTheReversal() {
        Ledger ledger = ledger(given("1", HOUSEHOLD, Aid.goods(rice(2))), new Reversed(event("R"), MAY, id("1")));

        assertThat(Statistics.of(ledger, IN_MARCH).total().goods()).containsExactly(new Tally("rice", "bag", 2));
        assertThat(Statistics.of(ledger, IN_MAY).total().goods()).containsExactly(new Tally("rice", "bag", -2));
        assertThat(Statistics.of(ledger, IN_MAY).total().goodsValue()).isEqualTo(yuan("-120.00"));
        assertThat(Statistics.of(ledger, YEAR).total().goods()).isEmpty();
    }

    // -----------------------------------------------------------------------------------------------------------------
    // Rows

    @Test
    void by_householdInTwoPrograms_isOneInEachRowAndOneInTheTotal() {
        Disbursement living = paid("1", HOUSEHOLD, "500.00");
        Disbursement study = paid("2", HOUSEHOLD, "1000.00").withProgram(ProgramId.of("study-aid"));
        Statistics statistics = Statistics.of(ledger(living, study), YEAR);

        assertThat(statistics.by(Dimension.PROGRAM))
                .extracting(row -> row.group().get(Dimension.PROGRAM), StatisticsRow::households, StatisticsRow::money)
                .containsExactly(tuple("living-aid", 1L, yuan("500.00")), tuple("study-aid", 1L, yuan("1000.00")));
        assertThat(statistics.total().households()).isEqualTo(1);
        assertThat(statistics.total().householdTimes()).isEqualTo(2);
        assertThat(statistics.total().group()).isEmpty();
    }

    @Test
    void by_eachDimension_takesItsValue() {
        Disbursement paid = paid("1", HOUSEHOLD, "500.00").withCategory(Category.DEEP);
        Statistics statistics = Statistics.of(ledger(paid), YEAR);

        for (Dimension dimension : Dimension.values()) {
            String expected = switch (dimension) {
                case PROGRAM -> "living-aid";
                case PURPOSE -> "LIVING";
                case FUND -> "F-1";
                case PLACE -> "420106";
                case PROVINCE -> "420000";
                case CITY -> "420100";
                case CATEGORY -> "DEEP";
            };
            assertThat(statistics.by(dimension))
                    .extracting(StatisticsRow::group)
                    .containsExactly(ImmutableMap.of(dimension, expected));
            assertThat(dimension.label().zh()).matches("\\p{IsHan}+");
            assertThat(dimension.label().en()).isNotBlank();
        }
    }

    @Test
    void by_valueThatIsNotThere_isARowOfItsOwn() {
        Statistics statistics = Statistics.of(
                ledger(
                        paid("1", HOUSEHOLD, "500.00")
                                .withCategory(Category.DEEP)
                                .withPlace(DivisionCode.of("420000")),
                        given("2", HOUSEHOLD, Aid.goods(rice(1)))),
                YEAR);

        assertThat(statistics.by(Dimension.FUND, Dimension.CATEGORY))
                .extracting(StatisticsRow::group)
                .containsExactly(ImmutableMap.of(), ImmutableMap.of(Dimension.FUND, "F-1", Dimension.CATEGORY, "DEEP"));
        assertThat(statistics.by(Dimension.CITY))
                .extracting(StatisticsRow::group)
                .containsExactly(ImmutableMap.of(), ImmutableMap.of(Dimension.CITY, "420100"));
    }

    @Test
    void by_sameDimensionTwice_throws() {
        Statistics statistics = Statistics.of(Ledger.empty(), YEAR);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> statistics.by(Dimension.FUND, Dimension.FUND))
                .withMessageContaining("FUND");
    }

    @Test
    void total_severalCurrencies_throwsAndRowsByFundDoNot() {
        FundId dollars = FundId.of("F-USD");
        Disbursement abroad =
                given("2", HOUSEHOLD, Aid.cash(Money.parse("USD 5.00"))).withFund(dollars);
        Statistics statistics = Statistics.of(ledger(paid("1", HOUSEHOLD, "500.00"), abroad), YEAR);

        assertThatExceptionOfType(CurrencyMismatchException.class).isThrownBy(statistics::total);
        assertThat(statistics.by(Dimension.FUND))
                .extracting(StatisticsRow::money)
                .containsExactly(yuan("500.00"), Money.parse("USD 5.00"));
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** Cash for somebody, under an entitlement of its own so that nothing repeats. */
    private static Disbursement paid(String id, Beneficiary beneficiary, String amount) {
        return given(id, beneficiary, Aid.cash(yuan(amount))).withFund(Samples.FUND);
    }

    private static Disbursement given(String id, Beneficiary beneficiary, Aid aid) {
        Entitlement entitlement =
                entitlement("E-" + id).withBeneficiary(beneficiary).withEvent("event-" + id);
        return Samples.disbursement("D-" + id, entitlement, aid).withFund(Optional.empty());
    }

    private static GoodsLine rice(long bags) {
        return GoodsLine.of("rice", bags, "bag", yuan("60.00"));
    }

    private static DisbursementId id(String id) {
        return DisbursementId.of("D-" + id);
    }

    private static StatisticsRow total(Disbursement... disbursements) {
        return Statistics.of(ledger(disbursements), YEAR).total();
    }

    private static Money money(Ledger ledger, DateRange window) {
        return Statistics.of(ledger, window).total().money();
    }

    private static List<Long> heads(StatisticsRow row) {
        return List.of(
                row.households(),
                row.householdTimes(),
                row.persons(),
                row.personTimes(),
                row.employers(),
                row.employerTimes());
    }

    private static Ledger ledger(Disbursement... disbursements) {
        return PaidLedgers.settled(List.of(disbursements), MARCH);
    }

    private static Ledger ledger(Disbursement disbursement, LedgerEvent after) {
        return Samples.after(PaidLedgers.settled(List.of(disbursement), MARCH), List.of(after));
    }
}

package org.unionaid.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.unionaid.ledger.Samples.yuan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.unionaid.casefile.Category;
import org.unionaid.disbursement.Disbursement;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.funding.Quota;
import org.unionaid.identity.FundId;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PersonId;
import org.unionaid.identity.ProgramId;
import org.unionaid.identity.RosterId;
import org.unionaid.ledger.Ledger;
import org.unionaid.ledger.Samples;
import org.unionaid.money.Money;
import org.unionaid.program.Aid;
import org.unionaid.program.Beneficiary;
import org.unionaid.program.GoodsLine;
import org.unionaid.time.DateRange;

/** Published figures of statistics-cases.json, paid out one by one and counted again; their sources stand there. */
class StatisticsCasesTests {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 15);

    /** What the single payments of a case came to, in the order they were made. */
    private final List<Disbursement> disbursements = new ArrayList<>();

    @Test
    void cangzhou_studentsBelowTheirCap_leaveARemainderOfNoRoundSum() throws IOException {
        JsonNode facts = facts("stat-cangzhou-1");
        int deep = facts.get("deep_students").asInt();
        int relative = facts.get("relative_students").asInt();
        Money cap = yuan("726.00").times(10);
        pay(cap.times(deep), deep, student -> student.withCategory(Category.DEEP));
        pay(money(facts, "total").minus(cap.times(deep)), relative, student -> student.withCategory(Category.RELATIVE));
        Statistics statistics = statistics();

        assertThat(statistics.by(Dimension.CATEGORY))
                .extracting(StatisticsRow::persons, StatisticsRow::money)
                .containsExactly(tuple(27L, yuan("196020.00")), tuple(19L, yuan("25932.00")));
        assertThat(statistics.total().persons()).isEqualTo(46);
        assertThat(statistics.total().money()).isEqualTo(yuan("221952.00"));
        assertThat(yuan("25932.00").fen() % yuan("1000.00").fen()).isNotZero();
    }

    @Test
    void jiangmen_studentsAndHouseholds_addUpToTheHeadlineUnrounded() throws IOException {
        JsonNode parts = facts("stat-jiangmen22-1").get("parts_wan");
        pay(wan(parts.get(0)), 397, student -> student.withProgram(ProgramId.of("study-aid")));
        pay(yuan("1500.00").times(287), 287, payment -> toHousehold(payment, "mid-autumn"));
        pay(wan(parts.get(2)), 103, payment -> toHousehold(payment, "medical-aid"));
        Statistics statistics = statistics();

        assertThat(statistics.by(Dimension.PROGRAM))
                .extracting(StatisticsRow::households, StatisticsRow::persons, StatisticsRow::money)
                .containsExactly(
                        tuple(103L, 0L, yuan("303900.00")),
                        tuple(287L, 0L, yuan("430500.00")),
                        tuple(0L, 397L, yuan("1097000.00")));
        assertThat(statistics.total().money()).isEqualTo(yuan("1831400.00"));
    }

    @Test
    void chengbu_averages_perPersonAndPerPersonTimeDiffer() throws IOException {
        JsonNode facts = facts("stat-chengbu-1");
        int persons = facts.get("persons").asInt();
        pay(
                money(facts, "paid"),
                facts.get("person_times").asInt(),
                payment -> payment.withBeneficiary(
                        Beneficiary.member(PersonId.of("P-" + disbursements.size() % persons))));
        StatisticsRow total = statistics().total();

        assertThat(total.persons()).isEqualTo(102);
        assertThat(total.personTimes()).isEqualTo(112);
        assertThat(total.moneyPerPersonTime(RoundingMode.HALF_UP)).contains(yuan("2205.36"));
        assertThat(total.moneyPerPerson(RoundingMode.HALF_UP)).contains(yuan("2421.57"));
    }

    @Test
    void xiangxiang_sixtyThousandForOneHundredAndTwenty_isFiveHundredEach() throws IOException {
        JsonNode facts = facts("stat-xiangxiang-1");
        pay(money(facts, "total"), facts.get("persons").asInt(), payment -> payment);

        assertThat(statistics().total().moneyPerPerson(RoundingMode.UNNECESSARY))
                .contains(yuan("500.00"));
    }

    @Test
    void heyuan_partsOfOtherWindows_sumToMoreThanTheHeadline() throws IOException {
        JsonNode parts = facts("stat-heyuan-1").get("parts_wan");
        pay(wan(parts.get(0)), 34_702, payment -> payment.withProgram(ProgramId.of("visit")));
        give(wan(parts.get(1)), payment -> payment.withProgram(ProgramId.of("summer-relief")));
        pay(wan(parts.get(2)), 1_086, payment -> payment.withProgram(ProgramId.of("model-worker")));
        pay(wan(parts.get(3)), 7_116, payment -> payment.withProgram(ProgramId.of("study-aid")));
        Statistics statistics = statistics();

        List<StatisticsRow> rows = statistics.by(Dimension.PROGRAM);

        assertThat(rows)
                .extracting(StatisticsRow::money, StatisticsRow::goodsValue, StatisticsRow::personTimes)
                .containsExactly(
                        tuple(yuan("13340600.00"), Money.ZERO, 1_086L),
                        tuple(yuan("8581100.00"), Money.ZERO, 7_116L),
                        tuple(Money.ZERO, yuan("900000.00"), 0L),
                        tuple(yuan("27741500.00"), Money.ZERO, 34_702L));
        assertThat(rows.get(3).moneyPerPersonTime(RoundingMode.HALF_UP)).contains(yuan("799.42"));
        assertThat(rows.get(1).moneyPerPerson(RoundingMode.HALF_UP)).contains(yuan("1205.89"));
        assertThat(statistics.total().money().plus(statistics.total().goodsValue()))
                .isEqualTo(yuan("50563200.00"))
                .isGreaterThan(yuan("30581100.00"));
    }

    @Test
    void shandong_visits_reachMoreHouseholdsThanAreOnFile() throws IOException {
        JsonNode parts = facts("stat-shandong-1").get("parts_wan_households");
        int filed = 850; // all counts in hundreds
        for (JsonNode part : parts) {
            int households = new BigDecimal(part.asText()).movePointRight(2).intValueExact();
            pay(
                    yuan("2000.00").times(households),
                    households,
                    payment -> toHousehold(payment, "visit")
                            .withCategory(
                                    disbursements.size() < filed ? Optional.of(Category.DEEP) : Optional.empty()));
        }
        Statistics statistics = statistics();

        assertThat(statistics.total().households()).isEqualTo(1_104);
        assertThat(statistics.by(Dimension.CATEGORY))
                .extracting(StatisticsRow::households)
                .containsExactly(254L, 850L);
    }

    @Test
    void nation_listedFunds_fallShortOfTheHeadline() throws IOException {
        JsonNode funds = facts("stat-national-1").get("funds_yi");
        for (JsonNode fund : funds) {
            FundId id = FundId.of("F-" + fund.asText());
            pay(wan(fund).times(10_000), 1, payment -> payment.withFund(id));
        }
        Statistics statistics = statistics();

        assertThat(statistics.by(Dimension.FUND)).hasSize(4);
        assertThat(statistics.total().money()).isEqualTo(yuan("18090000000.00"));
        assertThat(yuan("18500000000.00").minus(statistics.total().money())).isEqualTo(yuan("410000000.00"));
    }

    @Test
    void fenyi_threeBatches_addUpToThePublishedTotal() throws IOException {
        for (JsonNode line : facts("batch-fenyi-1").get("lines")) {
            int persons = line.get(0).asInt();
            pay(yuan(line.get(1).asText()).times(persons), persons, payment -> payment);
        }
        Statistics statistics = statistics();

        assertThat(statistics.total().persons()).isEqualTo(267);
        assertThat(statistics.total().money()).isEqualTo(yuan("515000.00"));
    }

    @Test
    void shouxian_fiftyOneTransfers_addUpToThePublishedTotal() throws IOException {
        JsonNode facts = facts("batch-shouxian-1");
        int persons = facts.get("persons").asInt();
        pay(money(facts, "each").times(persons), persons, payment -> payment);
        Statistics statistics = statistics();

        assertThat(statistics.total().personTimes()).isEqualTo(51);
        assertThat(statistics.total().money()).isEqualTo(yuan("102000.00"));
    }

    @Test
    void binzhou_publishedTotal_isNotTheStatedThousandEach() throws IOException {
        JsonNode facts = facts("stat-binzhou-1");
        pay(money(facts, "total"), facts.get("persons").asInt(), payment -> payment);

        assertThat(statistics().total().moneyPerPerson(RoundingMode.HALF_UP))
                .contains(yuan("1131.43"))
                .isNotEqualTo(Optional.of(yuan("1000.00")));
    }

    @Test
    void hisense_thousandAppliancesGiven_leaveNoneForTheNext() throws IOException {
        JsonNode facts = facts("kind-hisense");
        Quota quota = new Quota(
                "appliances", DateRange.ofYear(2024), facts.get("quota").asLong());
        for (int i = 0; i < facts.get("granted").asInt(); i++) {
            give(Aid.goods(GoodsLine.of("appliance", 1, "台", Money.ZERO)), payment -> toHousehold(payment, "goods"));
        }
        long given = statistics().total().goods().get(0).quantity();

        assertThat(given).isEqualTo(1000);
        assertThat(quota.admits(given - 1, 1)).isTrue();
        assertThat(quota.admits(given, facts.get("next_request").asLong())).isFalse();
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** Splits money into payments, each to a person of its own unless changed. */
    private void pay(Money total, int payments, UnaryOperator<Disbursement> change) {
        for (Money amount : total.split(payments)) {
            give(Aid.cash(amount), payment -> change.apply(payment.withFund(Samples.FUND)));
        }
    }

    /** Goods of a value, to a roster that names nobody. */
    private void give(Money goodsValue, UnaryOperator<Disbursement> change) {
        give(
                Aid.goods(GoodsLine.of("drinks", 1, "batch", goodsValue)),
                payment -> change.apply(payment.withBeneficiary(Beneficiary.roster(RosterId.of("R-1")))));
    }

    private void give(Aid aid, UnaryOperator<Disbursement> change) {
        String id = Integer.toString(disbursements.size());
        Entitlement entitlement = Samples.entitlement("E-" + id)
                .withBeneficiary(Beneficiary.member(PersonId.of("P-" + id)))
                .withEvent("event-" + id)
                .withFund(Optional.empty());
        disbursements.add(change.apply(Samples.disbursement("D-" + id, entitlement, aid)));
    }

    private Disbursement toHousehold(Disbursement payment, String program) {
        return payment.withBeneficiary(Beneficiary.household(HouseholdId.of("H-" + disbursements.size())))
                .withProgram(ProgramId.of(program));
    }

    private Statistics statistics() {
        Ledger ledger = PaidLedgers.settled(disbursements, DAY);
        return Statistics.of(ledger, DateRange.ofYear(2024));
    }

    private static Money money(JsonNode facts, String key) {
        return Money.cny(facts.get(key).asText());
    }

    /** An amount printed in units of 10,000 yuan. */
    private static Money wan(JsonNode printed) {
        return Money.cny(new BigDecimal(printed.asText()).movePointRight(4).toPlainString());
    }

    private static JsonNode facts(String id) throws IOException {
        try (InputStream cases = StatisticsCasesTests.class.getResourceAsStream("statistics-cases.json")) {
            for (JsonNode each : new ObjectMapper().readTree(cases)) {
                if (each.get("id").asText().equals(id)) {
                    return each.get("facts");
                }
            }
        }
        throw new AssertionError("No case " + id);
    }
}

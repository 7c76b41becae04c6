package org.unionaid.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionaid.application.Application;
import org.unionaid.application.Request;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.Households;
import org.unionaid.engine.PolicyText;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.identity.ApplicationId;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.PersonId;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.History;
import org.unionaid.ledger.PriorAward;
import org.unionaid.money.Money;
import org.unionaid.program.Beneficiary;
import org.unionaid.time.AsOf;

/** Limits hold whatever is asked, when, and in which order. */
class LimitProperties {
    private static final DivisionCode PLACE = DivisionCode.of("420100");
    private static final String LIMITED = visit("visit-a", "per-month", "month") + visit("visit-b", "per-once", "once");
    private static final String SHARED = """
            order: [visit-a, visit-b]
            limits:
              both:
                title: {zh: 两项合计, en: both together}
                programs: [visit-a, visit-b]
                is: 6000.00 yuan
                per: calendarYear
                of: household
                over: trim
                source: notice
                flag: printed
            """;
    private static final CompiledPolicy POLICY = compiled(LIMITED, SHARED);
    private static final CompiledPolicy WIDE = compiled(
            LIMITED.replace(
                    "over: refuse}",
                    "over: refuse}\n    - {id: wide, title: {zh: 宽, en: wide}, is: 90000000.00 yuan, per: once, of: household, over: refuse}"),
            SHARED);

    private static String visit(String id, String limit, String per) {
        String text = """
                VISIT:
                  title: {zh: 慰问, en: Visit}
                  for: member
                  purpose: VISIT
                  window: event
                  source: notice
                  flag: printed
                  gives: cash
                  cap: {is: 3000.00 yuan, over: trim}
                  limits:
                    - {id: LIMIT, title: {zh: 限额, en: limit}, is: 4000.00 yuan, per: PERIOD, over: trim}
                    - {id: each, title: {zh: 每次, en: each}, is: 2500.00 yuan, per: payment, over: refuse}
                  eligible: everyone
                """;
        return text.replace("VISIT:", id + ":").replace("LIMIT", limit).replace("PERIOD", per);
    }

    private static CompiledPolicy compiled(String programs, String end) {
        return CompiledPolicy.of(PolicyText.compile(PolicyText.of("", programs) + end));
    }

    /** One thing asked: program, member, day, amount in fen. */
    record Ask(String program, String member, LocalDate day, long fen) {}

    @Provide
    static Arbitrary<List<Ask>> asks() {
        return Combinators.combine(
                        Arbitraries.of("visit-a", "visit-b"),
                        Arbitraries.of("M-1", "M-2"),
                        Arbitraries.integers().between(0, 365),
                        Arbitraries.longs().between(0, 320000))
                .as((program, member, day, fen) ->
                        new Ask(program, member, LocalDate.of(2024, 1, 1).plusDays(day), fen))
                .list()
                .ofMaxSize(12);
    }

    /** Asks one after the other, each as an application of its own, each with all earlier grants in the history. */
    private static List<Entitlement> granted(CompiledPolicy policy, List<Ask> asks) {
        AidCase now = AidCase.of(Households.of(Households.idle("M-1"), Households.idle("M-2")))
                .withHistory(History.none());
        List<Entitlement> all = new ArrayList<>();
        for (Ask ask : asks) {
            BoundPolicy bound = policy.at(PLACE, AsOf.of(ask.day()));
            Application application =
                    application("A-" + all.size(), ask.day(), List.of(request(ask, "event-" + all.size())));
            for (Entitlement entitlement :
                    bound.entitle(now, bound.assess(now), application).granted()) {
                all.add(entitlement);
                now = now.withHistory(now.history().map(history -> history.plus(PriorAward.of(entitlement))));
            }
        }
        return all;
    }

    private static Request request(Ask ask, String event) {
        return Request.of(ProgramId.of(ask.program()), Beneficiary.member(PersonId.of(ask.member())))
                .withProposedAward(Money.ofFen(ask.fen()))
                .withEvent(event);
    }

    private static Application application(String id, LocalDate day, List<Request> requests) {
        return Application.builder()
                .id(ApplicationId.of(id))
                .place(PLACE)
                .received(day)
                .addAllRequests(requests)
                .build();
    }

    @Property(tries = 150)
    void entitle_inAnyOrder_noTotalIsAboveItsLimit(@ForAll("asks") List<Ask> asks) {
        Map<String, Long> totals = new HashMap<>();
        for (Entitlement entitlement : granted(POLICY, asks)) {
            long fen = entitlement.award().value().fen();
            assertThat(fen)
                    .isLessThanOrEqualTo(250000)
                    .isLessThanOrEqualTo(entitlement.cap().value().fen());
            int year = entitlement.period().start().getYear();
            totals.merge("year " + year, fen, Long::sum);
            String period = entitlement.program().value().equals("visit-b")
                    ? "once "
                    : "month " + entitlement.period().start().getMonthValue() + " ";
            totals.merge(period + entitlement.program().value() + entitlement.beneficiary(), fen, Long::sum);
        }
        totals.forEach((what, total) ->
                assertThat(total).as(what).isLessThanOrEqualTo(what.startsWith("year") ? 600000 : 400000));
    }

    @Property(tries = 60)
    void entitle_limitAboveEveryAmount_changesNothing(@ForAll("asks") List<Ask> asks) {
        assertThat(amounts(granted(WIDE, asks))).isEqualTo(amounts(granted(POLICY, asks)));
    }

    private static List<String> amounts(List<Entitlement> granted) {
        return granted.stream()
                .map(each -> each.id() + " " + each.award().value() + " " + each.beneficiary())
                .toList();
    }

    @Property(tries = 100)
    void entitle_oneApplication_reducesTheLastInOrderToTheFen(@ForAll("asks") List<Ask> asks) {
        LocalDate day = LocalDate.of(2024, 6, 15);
        List<Request> requests = new ArrayList<>();
        asks.forEach(ask -> requests.add(request(ask, "event-" + requests.size())));
        if (requests.isEmpty()) {
            return;
        }
        BoundPolicy bound = compiled(
                        visit("visit-a", "x", "once").replace("4000.00", "90000.00")
                                + visit("visit-b", "x", "once").replace("4000.00", "90000.00"),
                        SHARED)
                .at(PLACE, AsOf.of(day));
        AidCase aidCase = AidCase.of(Households.of(Households.idle("M-1"), Households.idle("M-2")))
                .withHistory(History.none());
        EntitlementResult result = bound.entitle(aidCase, bound.assess(aidCase), application("A-1", day, requests));

        long left = 600000;
        Map<String, Long> expected = new HashMap<>();
        for (String program : List.of("visit-a", "visit-b")) {
            for (int i = 0; i < asks.size(); i++) {
                Ask ask = asks.get(i);
                if (ask.program().equals(program) && ask.fen() <= 250000 && left > 0) {
                    long award = Math.min(ask.fen(), left);
                    expected.put("event-" + i, award);
                    left -= award;
                }
            }
        }
        Map<String, Long> found = new HashMap<>();
        result.granted()
                .forEach(each -> found.put(
                        each.event().orElseThrow(), each.award().value().fen()));
        assertThat(found).isEqualTo(expected);
        assertThat(result.granted().size() + result.refused().size()).isEqualTo(requests.size());
    }
}

package org.unionaid.cli.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unionaid.code.Language;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.explanation.Explainer;
import org.unionaid.engine.policy.Overlay;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Unit;
import org.unionaid.engine.value.Value;
import org.unionaid.engine.whatif.PreparedComparison;
import org.unionaid.household.Household;
import org.unionaid.household.Income;
import org.unionaid.household.IncomeKind;
import org.unionaid.household.Member;
import org.unionaid.household.Relationship;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PersonId;
import org.unionaid.ledger.History;
import org.unionaid.money.Money;
import org.unionaid.time.AsOf;

/** What the guide promises of what-if over a prepared population and of traces. */
class WhatIfInJavaTests {
    private static final DivisionCode PLACE = DivisionCode.of("420100");
    private static final AsOf DAY = AsOf.of(2024, 6, 15);

    private static final CompiledPolicy POLICY = CompiledPolicy.compile(PolicySource.of("living.yaml", """
            policy: living-2024
            title: {zh: 生活救助, en: Living aid}
            jurisdiction: "420100"
            valid: {from: 2024-01-01, reviewBy: 2024-12-31}
            sources:
              notice: {title: {zh: 某通知, en: A notice}}
            parameters:
              L: {title: {zh: 低保标准, en: living line}, unit: yuan/month, values: {"420100": {2024-01-01: "620.00"}}, source: notice, flag: printed}
            programs:
              living-aid:
                title: {zh: 生活救助, en: Living aid}
                for: household
                purpose: LIVING
                window: calendarYear
                source: notice
                flag: printed
                gives: cash
                cap: {is: 12 months * L, over: trim}
                eligible:
                  all:
                    - {id: line, title: {zh: 收入低于标准, en: income below the line}, when: household.income(last 12 months) / 12 months < L}
            """));

    /** A household of one with a wage. */
    private static AidCase earning(String wage) {
        Member member = Member.builder()
                .id(PersonId.of("M-1"))
                .relationship(Relationship.SELF)
                .incomes(
                        Income.monthly(IncomeKind.WAGE, Money.cny(wage), YearMonth.of(2023, 1), YearMonth.of(2024, 12)))
                .expenses()
                .build();
        return AidCase.of(Household.builder()
                        .id(HouseholdId.of("H-1"))
                        .addMembers(member)
                        .build())
                .withoutFile()
                .withHistory(History.none());
    }

    private static BoundPolicy policy() {
        return POLICY.at(PLACE, DAY);
    }

    private static BoundPolicy withLine(String yuan) {
        Value line = new Value.Quantity(Fraction.of(Money.cny(yuan).fen()), Unit.MONEY_PER_MONTH);
        return POLICY.with(Overlay.none().parameter("L", line)).at(PLACE, DAY);
    }

    @Test
    void effect_higherLine_saysWhoWinsAndWhatItCosts() {
        PreparedComparison comparison = WhatIfInJava.prepare(
                policy(), ImmutableList.of(earning("100.00"), earning("650.00"), earning("900.00")));

        assertThat(WhatIfInJava.effect(comparison, withLine("700.00")))
                .isEqualTo("2 win, 0 lose, 9,360.00 yuan more; of it by program: [living-aid 9,360.00]");
        assertThat(WhatIfInJava.effect(comparison, withLine("600.00"))).startsWith("0 win, 1 lose, -240.00 yuan more");
    }

    @Test
    void whyNothing_oneOfThemIsRefused_saysTheReason() {
        assertThat(WhatIfInJava.whyNothing(policy(), Stream.of(earning("100.00"), earning("900.00"))))
                .hasSizeGreaterThan(1)
                .anyMatch(line -> line.contains("income below the line") && line.contains("280.00"));
        assertThat(WhatIfInJava.whyNothing(policy(), Stream.of(earning("100.00"))))
                .isEmpty();
    }

    @Test
    void everyStep_fromATrace_isWhatTheEvaluatorExplains() {
        AidCase aidCase = earning("600.00");
        Explainer explainer = new Explainer(policy().policy(), Language.EN);

        assertThat(WhatIfInJava.everyStep(policy(), aidCase))
                .isNotEmpty()
                .containsExactlyElementsOf(policy().explain(aidCase).values().stream()
                        .flatMap(explanation -> explainer.explain(explanation).stream())
                        .toList());
    }
}

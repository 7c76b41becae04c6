package org.unionaid.engine.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.PolicyText;
import org.unionaid.engine.coverage.EdgeCoverage.Reach;
import org.unionaid.engine.coverage.EdgeCoverage.Side;

/** What counts as exercised, kind by kind. */
class CoverageTests {
    private static final String DEFINITIONS = """
            income: {title: {zh: 收入, en: income}, is: household.income(last 12 months)}
            poor: {title: {zh: 困难, en: poor}, is: income < 1000 yuan}
            step:
              title: {zh: 档次, en: step}
              steps:
                of: income
                edge: upper
                rows: [{from: 0 yuan, to: 100 yuan, is: 30 yuan}, {from: 100 yuan, is: 20 yuan}]
                else: 10 yuan
            """;

    private static CompiledPolicy policy(String programs) {
        return PolicyText.policy(DEFINITIONS, programs);
    }

    private static String aCase(String id, String given, String expect) {
        return "- {id: " + id + ", source: notice, asOf: 2024-06-01, program: aid, given: {" + given + "}, expect: {"
                + expect + "}}\n";
    }

    private static CriterionCoverage only(Coverage coverage) {
        assertThat(coverage.criteria()).hasSize(1);
        return coverage.criteria().get(0);
    }

    private static LimitCoverage limit(Coverage coverage, String id) {
        return coverage.limits().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void criterion_metNotMetAndOpen_areCountedApart() {
        CompiledPolicy policy = policy(PolicyText.cash("aid", "poor", "100 yuan"));

        CriterionCoverage line = only(Tried.of(
                        policy,
                        aCase("met", "poor: true", "decision: eligible")
                                + aCase("not", "poor: false", "decision: ineligible")
                                + aCase("again", "poor: false", "decision: ineligible")
                                + aCase("open", "L: \"1\"", "decision: undetermined"))
                .coverage());

        assertThat(line).isEqualTo(new CriterionCoverage(line.program(), "line", line.title(), false, 1, 2, 1));
        assertThat(line.isExercised()).isTrue();
    }

    @Test
    void exclusion_thatHolds_isNotMet() {
        String program =
                PolicyText.cash("aid", "poor", "100 yuan").replace("      - {id: line,", "      - not: {id: line,");

        CriterionCoverage line =
                only(Tried.of(policy(program), aCase("excluded", "poor: true", "decision: ineligible, because: [line]"))
                        .coverage());

        assertThat(line.exclusion()).isTrue();
        assertThat(line.notMet()).isEqualTo(1);
        assertThat(line.met()).isZero();
    }

    @Test
    void condition_ofAnAlternativeThatDoesNotSettle_isCounted() {
        String program = PolicyText.cash("aid", "poor", "100 yuan")
                .replace(
                        "    all:\n",
                        "    any:\n      - {id: other, title: {zh: 另, en: other}, when: 'income < 1 yuan'}\n");

        Coverage coverage = Tried.of(policy(program), aCase("met", "income: \"500\"", "decision: eligible"))
                .coverage();

        assertThat(coverage.criteria()).extracting(CriterionCoverage::notMet).containsExactly(1, 0);
    }

    @Test
    void caseThatExpectsNothingOfTheDecision_exercisesNoCondition() {
        CompiledPolicy policy = policy(PolicyText.cash("aid", "poor", "100 yuan"));

        Coverage coverage = Tried.of(policy, aCase("value", "income: \"999.99\"", "values: {poor: true}"))
                .coverage();

        assertThat(only(coverage).met()).isZero();
        assertThat(coverage.edges().get(0).reached()).containsEntry(Side.BELOW, Reach.NEAR);
    }

    @Test
    void line_thatExcludesTheFigure_needsACaseOnItAndOneBelow() {
        EdgeCoverage edge = Tried.of(
                        policy(PolicyText.cash("aid", "poor", "100 yuan")),
                        aCase("below", "income: \"999.99\"", "decision: eligible")
                                + aCase("on", "income: \"1000\"", "decision: ineligible")
                                + aCase("above", "income: \"5000\"", "decision: ineligible"))
                .coverage()
                .edges()
                .get(0);

        assertThat(edge.reached())
                .containsEntry(Side.BELOW, Reach.NEAR)
                .containsEntry(Side.ON, Reach.NEAR)
                .containsEntry(Side.ABOVE, Reach.FAR);
        assertThat(edge.open()).isEmpty();
    }

    @Test
    void edgeOfAStepThatTakesItsUpperEnd_needsACaseOnItAndOneAbove() {
        EdgeCoverage hundred = Tried.of(
                        policy(PolicyText.cash("aid", "poor", "step")),
                        aCase("on", "income: \"100\"", "decision: eligible, cap: \"30\"")
                                + aCase("far", "income: \"500\"", "decision: eligible, cap: \"20\""))
                .coverage()
                .edges()
                .stream()
                .filter(edge -> edge.text().endsWith("at 100.00 yuan"))
                .findFirst()
                .orElseThrow();

        assertThat(hundred.needed()).containsEntry(Side.ABOVE, Reach.NEAR).containsEntry(Side.BELOW, Reach.FAR);
        assertThat(hundred.open()).containsExactly(Side.BELOW, Side.ABOVE);
    }

    @Test
    void limitsOfOneTitle_areToldApart() {
        String limits = """
              limits:
                - {id: per-year, title: {zh: 限额, en: the limit}, is: 150 yuan, per: calendarYear, over: trim}
                - {id: per-payment, title: {zh: 限额, en: the limit}, is: 60 yuan, per: payment, over: trim}
            """;
        Coverage coverage = Tried.of(policy(PolicyText.cash("aid", "poor", "200 yuan") + limits.indent(0)), """
                        - id: asks
                          source: notice
                          asOf: 2024-06-01
                          program: aid
                          given: {poor: true}
                          applications:
                            - requests: [{ask: "100.00", expect: {granted: "60.00", adjusted: [TRIMMED_TO_CAP]}}]
                        """)
                .coverage();

        assertThat(limit(coverage, "aid/per-payment").hit()).isEqualTo(1);
        assertThat(limit(coverage, "aid/per-year").hit()).isZero();
        assertThat(limit(coverage, "aid/per-year").clear()).isEqualTo(1);
        assertThat(limit(coverage, "aid/cap").hit()).isZero();
    }

    @Test
    void laterApplication_isWatchedWithWhatTheEarlierOneWasGranted() {
        Coverage coverage = Tried.of(policy(PolicyText.cash("aid", "poor", "200 yuan")), """
                        - id: twice
                          source: notice
                          asOf: 2024-06-01
                          program: aid
                          given: {poor: true}
                          applications:
                            - requests: [{ask: "200.00", expect: {granted: "200.00"}}]
                            - {received: 2024-07-01, requests: [{ask: "1.00", expect: {refused: ineligible, because: [cap-used-up]}}]}
                        """)
                .coverage();

        assertThat(limit(coverage, "aid/cap").hit()).isEqualTo(1);
        assertThat(limit(coverage, "aid/cap").clear()).isEqualTo(1);
    }

    @Test
    void retest_isExercisedWhereAnAwardCountsAsIncomeOfTheNext() {
        String programs = PolicyText.cash("aid", "income < 100 yuan", "100 yuan")
                + PolicyText.cash("more", "income < 100 yuan", "100 yuan");
        String rest = "order: [aid, more]\nretest: {income: UNION_AID, source: notice, flag: printed}\n";
        CompiledPolicy policy = CompiledPolicy.of(PolicyText.compile(PolicyText.of(DEFINITIONS, programs) + rest));
        String alone = """
                - id: alone
                  source: notice
                  asOf: 2024-06-01
                  program: aid
                  household: {id: H-1, members: [{id: M-1, relationship: SELF, incomes: []}]}
                  applications:
                    - requests: [{ask: "100.00", expect: {granted: "100.00"}}]
                """;
        String both = alone.replace("alone", "both")
                .replace("}}]", "}}, {program: more, ask: \"100.00\", expect: {refused: ineligible}}]");

        assertThat(limit(Tried.of(policy, alone).coverage(), Ceiling.RETEST).hit())
                .isZero();
        Coverage coverage = Tried.of(policy, both).coverage();

        assertThat(limit(coverage, Ceiling.RETEST).hit()).isEqualTo(1);
        assertThat(coverage.criteria()).extracting(CriterionCoverage::notMet).containsExactly(0, 1);
    }
}

package org.unionaid.engine.inheritance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.issue.Issue;
import org.unionaid.engine.issue.IssueCode;

/** Test {@link BindingValues}: no child goes beyond what its parent made binding, in single values, ranges of days and tables. */
class BindingTests {
    private static final PolicySource NATION = PolicySource.of("nation.yaml", """
            policy: nation
            title: 全国政策
            jurisdiction: "100000"
            valid: {from: 2020-01-01, reviewBy: 2030-01-01}
            sources: {plan: {title: 全国方案}}
            parameters:
              most:
                title: 上限
                unit: yuan
                binding: atMost
                source: plan
                flag: printed
                values: {"100000": {2020-01-01: 1000, 2024-01-01..2024-12-31: 500, 2025-01-01: 1500}}
              byStage:
                title: 分阶段
                unit: yuan
                by: SchoolStage
                binding: atMost
                source: plan
                flag: printed
                values: {"100000": {2020-01-01: {PRIMARY: 100, "JUNIOR | SENIOR": 200, else: 300}}}
              least:
                title: 下限
                unit: percent
                binding: atLeast
                source: plan
                flag: printed
                values: {"100000": {2020-01-01: 40}}
            programs:
              aid:
                title: 救助
                for: member
                purpose: STUDY
                window: calendarYear
                source: plan
                flag: printed
                gives: cash
                cap: {round: {is: "min(most, byStage[member.stage.orValue(PRIMARY)]) * least"}, to: fen, mode: down, over: trim, binding: true}
                eligible: everyone
            """);

    private static List<Issue> issues(String line) {
        return Family.compile(Family.province(line), NATION).issues();
    }

    private static String override(String parameter, String values) {
        return "override: {source: province-notice, flag: printed, parameters: {" + parameter + ": {values: {" + values
                + "}}}}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "most ~ '\"420000\": {2020-01-01: 1000.01}' ~ on 2020-01-01 it must be at most 1000 here, as nation.yaml:13:37 says, found 1000.01",
                "most ~ '\"420000\": {2020-01-01: 900}' ~ on 2024-01-01 it must be at most 500 here, as nation.yaml:13:67 says, found 900",
                "most ~ '\"420100\": {2023-01-01..2024-01-01: 900}' ~ on 2024-01-01 it must be at most 500 here",
                "most ~ '\"420100\": {2024-12-31..2025-06-30: 501}' ~ on 2024-12-31 it must be at most 500 here",
                "byStage ~ '\"420000\": {2020-01-01: {PRIMARY: 100, JUNIOR: 200, else: 250}}' ~ must be at most 200 for SENIOR here, as nation.yaml:21:71 says, found 250",
                "byStage ~ '\"420000\": {2020-01-01: {PRIMARY: 101, else: 150}}' ~ must be at most 100 for PRIMARY here, as nation.yaml:21:47 says, found 101",
                "byStage ~ '\"420000\": {2020-01-01: {PRIMARY: 90, JUNIOR: 90, SENIOR: 90, else: 301}}' ~ must be at most 300 here, as nation.yaml:21:82 says, found 301",
                "least ~ '\"420000\": {2020-01-01: 39.9}' ~ must be at least 40 here",
            })
    void override_beyondTheLine_isAnErrorWithBothPlaces(String parameter, String values, String told) {
        List<Issue> issues = issues(override(parameter, values));

        assertThat(issues).extracting(Issue::code).containsExactly(IssueCode.BINDING);
        assertThat(issues.get(0).location().file()).isEqualTo("province-2020-01-01.yaml");
        assertThat(issues.get(0).text().en()).contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "most ~ '\"420000\": {2020-01-01: 1000, 2024-01-01: 500, 2025-01-01: 1500}'",
                "most ~ '\"420100\": {2023-01-01..2023-12-31: 1000}'",
                "most ~ '\"420100\": {2025-01-01: 1200}'",
                "byStage ~ '\"420000\": {2020-01-01: {PRIMARY: 100, JUNIOR: 200, SENIOR: 200, else: 300}}'",
                "byStage ~ '\"420000\": {2020-01-01: {else: 100}}'",
                "least ~ '\"420000\": {2020-01-01: 40}'",
            })
    void override_onTheLineOrWithin_compiles(String parameter, String values) {
        assertThat(issues(override(parameter, values))).isEmpty();
    }

    @Test
    void override_withoutAnyDay_isAnIssueAndNothingIsThrown() {
        assertThat(issues(override("most", "\"420000\": {}")))
                .extracting(Issue::code)
                .contains(IssueCode.BAD_VALUE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "without: [parameters.most.binding]",
                "without: [parameters.most.values.100000]",
                "without: [programs.aid.cap.over]",
                "override: {source: province-notice, flag: printed, parameters: {byStage: {by: SchoolKind}}}",
                "override: {source: province-notice, flag: printed, parameters: {most: {until: 2023-12-31}}}",
            })
    void change_ofWhatMakesItBind_isAnError(String line) {
        assertThat(issues(line)).extracting(Issue::code).contains(IssueCode.BINDING);
    }

    @Test
    void binding_onWhatIsNoNumber_isAnError() {
        List<Issue> issues = Family.compile(PolicySource.of(
                        "nation.yaml",
                        NATION.text()
                                .replace(
                                        "  least:",
                                        "  day: {title: 日, unit: date, binding: atMost, source: plan, flag: printed,"
                                                + " values: {\"100000\": {2020-01-01: 2020-01-01}}}\n  least:")
                                .replace("eligible: everyone", "eligible: {id: x, when: day <= today}")))
                .issues();

        assertThat(issues).extracting(Issue::code).containsExactly(IssueCode.BINDING);
        assertThat(issues.get(0).text().en()).contains("unit 'date'");
    }
}

package org.unionaid.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionaid.engine.PolicyText;
import org.unionaid.engine.issue.Issue;
import org.unionaid.engine.issue.IssueCode;

/** Test {@link DatedChecks}, {@link ParameterGaps} and the forms of parameters. */
class DatedChecksTests {
    private static final String PROGRAM = PolicyText.cash("aid", "L * 1 months > 0 yuan", "12 months * L");

    private static List<Issue> issues(String parameters, String definitions, String program) {
        String text = PolicyText.of(definitions, program)
                .replace(
                        "parameters:\n",
                        "parameters:\n" + parameters.stripTrailing().indent(2));
        return PolicyText.compile(text).issues().stream()
                .filter(issue -> issue.code() != IssueCode.UNUSED)
                .toList();
    }

    private static String parameter(String name, String unit, String values) {
        return name + ": {title: t, unit: " + unit + ", values: {\"420100\": {" + values
                + "}}, source: notice, flag: printed}\n";
    }

    @Test
    void bandsWithParametersAsEnds_areCheckedOnEveryDayOnWhichOneChanges() {
        String table =
                "x: {bands: {of: household.rigid(last 12 months), rates: [{upTo: a, rate: 40%}, {upTo: b, rate: r}, {rate: 60%}]}}";
        String rate = parameter("r", "percent", "2024-01-01: 50");
        String good = parameter("a", "yuan", "2024-01-01: 5000") + parameter("b", "yuan", "2024-01-01: 9000") + rate;
        String late = parameter("a", "yuan", "2024-01-01: 5000, 2024-07-01: 9500")
                + parameter("b", "yuan", "2024-01-01: 9000, 2024-09-01: 9600")
                + rate;

        assertThat(issues(good, table, PROGRAM)).isEmpty();
        assertThat(issues(late, table, PROGRAM)).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.BAD_BANDS);
            assertThat(issue.text().en()).contains("2024-07-01");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "steps(household.size, upper, 1, 3, 10, 3, 5, 20, 0) ~ ",
                "steps(household.size, upper, 1, 3, 10, 4, 5, 20, 0) ~ BAD_BANDS",
                "steps(household.size, upper, 3, 1, 10, 1, none, 20, 0) ~ BAD_BANDS",
                "bands(household.size, 3, 10%, 5, 20%, 30%) ~ ",
                "bands(household.size, 3, 10%, 2, 20%, 30%) ~ BAD_BANDS",
                "first(household.size < 3, 1, household.size < 5, 2, 3) ~ ",
                "first(household.size < 5, 1, household.size < 3, 2, 3) ~ UNREACHABLE",
                "first(household.size <= 3, 1, 3 >= household.size, 2, 3) ~ UNREACHABLE",
                "first(household.size < 3, 1, household.size > 3, 2, household.size != 3, 3, 4) ~ UNREACHABLE",
                "first(household.size < 3, 1, household.size > 3, 2, household.size == 3, 3, 4) ~ ",
                "first(household.size < 5 && today > date('2024-02-01'), 1, household.size < 3, 2, 3) ~ ",
                "first(!(household.size >= 5), 1, household.size in [1, 2], 2, household.size == 4, 3, 3) ~ UNREACHABLE",
                "household.size < 3 && household.size > 3 ? 1 : 2 ~ UNREACHABLE",
                "household.size < 3 || household.size > 3 ? 1 : 2 ~ ",
                "first(household.financialAssets.orValue(0 yuan) < 3 yuan, 1, household.size < 3, 2, 3) ~ ",
            })
    void tableInAnExpression_hasTheIssueThatIsProved(String expression, String code) {
        List<Issue> issues = issues("", "x: \"" + expression + "\"", PROGRAM);

        assertThat(issues.stream().map(issue -> issue.code().name()))
                .as(issues.toString())
                .containsExactlyElementsOf(code == null ? List.of() : List.of(code.trim()));
    }

    @Test
    void conditionsThatCannotHoldTogether_areToldOnTheDayFromWhichTheyCannot() {
        String most = parameter("most", "yuan", "2024-01-01: 900, 2024-05-01: 300");
        String program = PolicyText.cash("aid", "household.rigid(last 12 months) > 500 yuan", "12 months * L")
                + "      - {id: most, title: t, when: household.rigid(last 12 months) < most}\n";

        assertThat(issues(most, "", program)).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.UNREACHABLE);
            assertThat(issue.text().en()).contains("2024-05-01");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "number ~ 2024-01-01: 5 ~ ",
                "number ~ 2024-01-01..2024-06-30: 5, 2024-07-01: 6 ~ ",
                "number ~ 2024-01-01..2024-06-30: 5, 2024-07-02: 6 ~ PARAMETER_GAP",
                "number ~ 2024-01-01..2024-06-30: 5, 2024-06-30: 6 ~ PARAMETER_OVERLAP",
                "number ~ 2024-01-01..2024-06-30: 5 ~ PARAMETER_GAP",
                "number ~ 2024-02-01: 5 ~ PARAMETER_GAP",
                "number ~ 2024-01-01..2023-06-30: 5 ~ PARAMETER_OVERLAP",
                "date ~ 2024-01-01: 2024-02-30 ~ BAD_VALUE",
                "date ~ 2024-01-01: 2024-02-29 ~ ",
                "code Category ~ 2024-01-01: DEEP ~ ",
                "code Category ~ 2024-01-01: DEPE ~ UNKNOWN_NAME",
                "code Categry ~ 2024-01-01: DEEP ~ UNKNOWN_NAME",
                "codes Category ~ 2024-01-01: [DEEP, RELATIVE] ~ ",
                "place ~ 2024-01-01: '420106' ~ ",
                "place ~ 2024-01-01: '42' ~ BAD_VALUE",
                "furlongs ~ 2024-01-01: 3 ~ BAD_VALUE",
            })
    void parameter_hasTheIssueOfItsFormOrDates(String unit, String values, String code) {
        List<Issue> issues = issues(parameter("p", unit, values), "", PROGRAM);

        assertThat(issues.isEmpty()).as(issues.toString()).isEqualTo(code == null);
        assertThat(issues.stream().map(issue -> issue.code().name()))
                .containsAll(code == null ? List.of() : List.of(code));
    }

    @Test
    void definitionsThatRestOnEachOtherWithoutEnd_areRefused() {
        StringBuilder definitions = new StringBuilder("d0: household.size\n");
        for (int i = 1; i < 200; i++) {
            definitions.append("d" + i + ": d" + (i - 1) + " + d" + (i - 1) + "\n");
        }

        assertThat(issues("", definitions.toString(), PROGRAM))
                .extracting(Issue::code)
                .contains(IssueCode.LIMIT_EXCEEDED);
    }

    @Test
    void parameterNamedLikeACode_isAClash() {
        assertThat(issues(parameter("DEEP", "number", "2024-01-01: 5"), "", PROGRAM))
                .extracting(Issue::code)
                .containsExactly(IssueCode.NAME_CLASH);
    }

    @Test
    void policyWithoutEndOrReview_isRefused() {
        String text =
                PolicyText.of("", PROGRAM).replace("{from: 2024-01-01, reviewBy: 2024-12-31}", "{from: 2024-01-01}");

        assertThat(PolicyText.compile(text).issues()).extracting(Issue::code).containsExactly(IssueCode.REVIEW_MISSING);
    }
}

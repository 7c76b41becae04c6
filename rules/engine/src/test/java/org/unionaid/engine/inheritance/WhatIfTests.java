package org.unionaid.engine.inheritance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionaid.engine.compile.CompileResult;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.compile.PolicySources;
import org.unionaid.engine.issue.Issue;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.policy.Policy;
import org.unionaid.identity.DivisionCode;

/** Test {@link WhatIf}: a draft in text is the policy as its issuer would have written it, and its mistakes have their places. */
class WhatIfTests {
    private static CompileResult suppose(PolicySource policy, String... lines) {
        return PolicyCompiler.standard()
                .finding(PolicySources.of(List.of(Family.NATION)))
                .supposing(PolicySource.of("draft.yaml", String.join("\n", lines) + "\n"))
                .compile(policy);
    }

    private static Optional<String> line(Policy policy, String place, String day) {
        return policy.parameters()
                .get("L")
                .find(DivisionCode.of(place), LocalDate.parse(day))
                .map(ParameterValue::value)
                .map(Object::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "L: \"900.00\" ~ 900.00 ~ 900.00",
                "L: {2024-01-01: \"900.00\"} ~ 600.00 ~ 900.00",
                "L: {\"420000\": {2024-01-01: \"900.00\"}} ~ 600.00 ~ 900.00",
                "L: {\"420100\": {2024-01-01: \"900.00\"}} ~ 600.00 ~ 600.00",
            })
    void parameter_saidShortly_isOtherwiseFromThatDayAtThatPlace(String parameter, String before, String after) {
        CompileResult result = suppose(Family.NATION, "parameters:", "  " + parameter);

        assertThat(result.issues()).isEmpty();
        assertThat(line(result.policy(), "420000", "2023-12-31"))
                .hasValueSatisfying(value -> assertThat(value).startsWith(before));
        assertThat(line(result.policy(), "420000", "2024-01-01"))
                .hasValueSatisfying(value -> assertThat(value).startsWith(after));
    }

    @Test
    void draft_overWhatIsBinding_isFreeAsItsIssuerIs() {
        CompileResult result = suppose(
                Family.province(),
                "title: {zh: 试算, en: A draft}",
                "parameters: {L: \"900.00\"}",
                "definitions: {net: household.income(last 12 months) / 12 months}",
                "programs: {living-aid: {cap: {is: 20 months * L, over: refuse}, conditions: {line: {when: net < 2 * L}}}}",
                "without: [programs.visit, programs.living-aid.conditions.few-homes]");

        assertThat(result.issues()).isEmpty();
        Policy policy = result.policy();
        assertThat(policy.programs()).hasSize(1);
        assertThat(policy.programs().values().asList().get(0).eligible().conditions())
                .singleElement()
                .satisfies(condition -> {
                    assertThat(condition.formula()).isEqualTo("net < 2 * L");
                    assertThat(condition.provenance().source().title().en()).isEqualTo("A draft");
                });
        assertThat(policy.programs()
                        .values()
                        .asList()
                        .get(0)
                        .amount()
                        .orElseThrow()
                        .formula())
                .isEqualTo("20 months * L");
        assertThat(policy.id().value()).isEqualTo("province");
        assertThat(policy.hash())
                .isNotEqualTo(Family.compile(Family.province(), Family.NATION)
                        .policy()
                        .hash());
    }

    @Test
    void draft_ofNothing_isThePolicyItself() {
        assertThat(suppose(Family.province(), "title: nothing").policy().programs())
                .hasSameSizeAs(Family.compile(Family.province(), Family.NATION)
                        .policy()
                        .programs());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "parameters: {l: 900} ~ UNKNOWN_NAME ~ 1:14 ~ did you mean 'L'",
                "parameters: {L: much} ~ BAD_VALUE ~ 1:17 ~ much",
                "parameters: {L: {\"420000\": 900}} ~ BAD_VALUE ~ 1:28 ~ by day",
                "parameters: {L: {2024-02-30: 900}} ~ BAD_VALUE ~ 1:18 ~ 2024-02-30",
                "programs: {living-aid: {conditions: {line: {when: nett < L}}}} ~ UNKNOWN_NAME ~ 1:51 ~ did you mean 'net'",
                "programs: {living-aid: {cap: {is: 12 * L, over: trim}}} ~ TYPE_MISMATCH ~ 1: ~ yuan",
                "without: [programs.visits] ~ UNKNOWN_NAME ~ 1:20 ~ did you mean 'visit'",
                "parameter: {L: 900} ~ UNKNOWN_KEY ~ 1:1 ~ did you mean 'parameters'",
            })
    void draft_withAMistake_isToldAtItsPlace(String text, IssueCode code, String place, String told) {
        List<Issue> issues = suppose(Family.NATION, text).issues();

        assertThat(issues).isNotEmpty();
        assertThat(issues.get(0).code()).isEqualTo(code);
        assertThat(issues.get(0).location().toString()).startsWith("draft.yaml:" + place);
        assertThat(issues.get(0).toString()).contains(told);
    }
}

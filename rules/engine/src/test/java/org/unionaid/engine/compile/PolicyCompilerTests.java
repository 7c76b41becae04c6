package org.unionaid.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionaid.code.Language;
import org.unionaid.engine.PolicyText;
import org.unionaid.engine.issue.Issue;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.issue.Severity;

/** Test {@link PolicyCompiler}. */
class PolicyCompilerTests {
    private static List<Issue> issues(String definitions, String programs) {
        return PolicyText.compile(PolicyText.of(definitions, programs)).issues();
    }

    private static Issue onlyIssue(String definitions, String programs) {
        List<Issue> issues = issues(definitions, programs);
        assertThat(issues).hasSize(1);
        return issues.get(0);
    }

    @Test
    void compile_goodPolicy_hasNoIssues() {
        CompileResult result = PolicyText.compile(
                PolicyText.of("", PolicyText.cash("living-aid", "household.size * L > L", "12 months * L")));

        assertThat(result.issues()).isEmpty();
        assertThat(result.policy().programs()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "household.sise > 2 ~ UNKNOWN_NAME ~ size",
                "L > household.size ~ TYPE_MISMATCH ~",
                "L + 3 months > L ~ TYPE_MISMATCH ~",
                "household.financialAssets > 100 yuan ~ MAY_BE_NONE ~",
                "filee.active && L > L ~ UNKNOWN_NAME ~ file",
                "file.category == DEPE || L > L ~ UNKNOWN_NAME ~ DEEP",
                "file.category == 3 || L > L ~ TYPE_MISMATCH ~",
                "household.size ~ TYPE_MISMATCH ~",
                "member.age.orValue(0) > 3 && L > L ~ TYPE_MISMATCH ~",
                "household.members.exist(m, m.ill) && L > L ~ UNKNOWN_NAME ~ exists",
                "household.income(last 12 month, L) > 12 months * L ~ TYPE_MISMATCH ~",
                "L > L && ~ EXPRESSION_SYNTAX ~",
            })
    void compile_badCondition_isAnIssueWithASuggestion(String when, IssueCode code, String suggestion) {
        List<Issue> issues = issues("", PolicyText.cash("living-aid", when.trim(), "12 months * L"));

        assertThat(issues).anySatisfy(issue -> {
            assertThat(issue.code()).isEqualTo(code);
            assertThat(issue.severity()).isEqualTo(Severity.ERROR);
            assertThat(issue.suggestion().orElse(null)).isEqualTo(suggestion);
        });
    }

    @Test
    void compile_badName_isLocatedAtTheName() {
        String text = PolicyText.of("", PolicyText.cash("living-aid", "L > L && household.sise > 2", "12 months * L"));
        Issue issue = PolicyText.compile(text).issues().get(0);

        String line = text.lines().toList().get(issue.location().line() - 1);
        assertThat(line.substring(issue.location().column() - 1)).startsWith("sise > 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "when: >-\\n            L > L\\n            && household.sise > 2 ~ sise > 2",
                "when: |\\n            L > L &&\\n\\n             household.sise > 2 ~ sise > 2",
                "when: \"L > L && 'a\\\"b' == 'c' && household.sise > 2\" ~ sise > 2",
                "when: 'L > L && ''a'' == ''c'' && household.sise > 2' ~ sise > 2",
                "when: L > L &&\\n           household.sise > 2 ~ sise > 2",
                "when: L > L && household.sise > 2 && 低保 > 3 ~ sise > 2",
            })
    void compile_badNameInAFoldedOrQuotedText_isLocatedAtTheName(String when, String found) {
        String program = PolicyText.cash("living-aid", "L > L", "12 months * L");
        String text = PolicyText.of("", program.substring(0, program.indexOf("  eligible:")))
                + ("    eligible:\n      any:\n        - id: line\n          " + when + "\n").replace("\\n", "\n");
        List<Issue> issues = PolicyText.compile(text).issues();

        assertThat(issues).anySatisfy(issue -> {
            String line = text.lines().toList().get(issue.location().line() - 1);
            assertThat(line.substring(issue.location().column() - 1)).startsWith(found);
        });
    }

    @Test
    void issue_ofAKnownText_showsTheLineAndACaretBelowThePlace() {
        String text = PolicyText.of("", PolicyText.cash("living-aid", "L > L && household.sise > 2", "12 months * L"))
                .replace("when: 'L", "when: '低保 > L");
        Issue issue = PolicyText.compile(text).issues().stream()
                .filter(each -> each.code() == IssueCode.UNKNOWN_NAME
                        && each.suggestion().isPresent())
                .findFirst()
                .orElseThrow();

        List<String> lines = issue.toCaretString(Language.EN).lines().toList();
        assertThat(lines).hasSize(3);
        String wide = lines.get(2).replace("\u3000", "xx");
        assertThat(lines.get(1).replaceAll("[\\p{IsIdeographic}]", "xx").substring(wide.indexOf('^')))
                .startsWith("sise");
    }

    @Test
    void compile_manyMistakes_reportsAllInOneGo() {
        String programs = PolicyText.cash("one", "household.sise > 2", "12 months * L")
                + PolicyText.cash("two", "L > 3", "12 * L")
                + PolicyText.cash("three", "file.activ", "L * 12 months / 7");

        assertThat(issues("", programs))
                .extracting(Issue::code)
                .contains(
                        IssueCode.UNKNOWN_NAME,
                        IssueCode.TYPE_MISMATCH,
                        IssueCode.TYPE_MISMATCH,
                        IssueCode.UNKNOWN_NAME,
                        IssueCode.ROUNDING_NEEDED);
    }

    @Test
    void compile_definitionsInACircle_isACycle() {
        String definitions = "a: b + L\nb: c + L\nc: a + L\n";

        assertThat(issues(definitions, PolicyText.cash("living-aid", "a > L", "12 months * L")))
                .extracting(Issue::code)
                .contains(IssueCode.CYCLE);
    }

    @Test
    void compile_capWithAFractionOfAFen_needsRounding() {
        Issue issue = onlyIssue("", PolicyText.cash("living-aid", "L > L", "12 months * L * 33%"));

        assertThat(issue.code()).isEqualTo(IssueCode.ROUNDING_NEEDED);
    }

    @Test
    void compile_unusedDefinition_isAWarningOnly() {
        CompileResult result = PolicyText.compile(
                PolicyText.of("spare: L + L\n", PolicyText.cash("living-aid", "L > L", "12 months * L")));

        assertThat(result.hasErrors()).isFalse();
        assertThat(result.issues()).extracting(Issue::code).containsExactly(IssueCode.UNUSED);
    }

    @Test
    void compile_programWithoutEligible_isAnErrorUnlessItSaysEveryone() {
        String program = PolicyText.cash("living-aid", "L > L", "12 months * L");
        String nobody = program.substring(0, program.indexOf("  eligible:"));

        assertThat(onlyIssue("", nobody).code()).isEqualTo(IssueCode.NO_CRITERIA);
        assertThat(issues("", nobody + "  eligible: everyone\n")).isEmpty();
        assertThat(onlyIssue("", nobody + "  eligible: {all: []}\n").code()).isEqualTo(IssueCode.NO_CRITERIA);
    }

    @Test
    void compile_parameterBeginningLate_isAGap() {
        String text = PolicyText.of("", PolicyText.cash("living-aid", "L > L", "12 months * L"))
                .replace("{2024-01-01: \"620.00\"}", "{2024-03-01: \"620.00\"}");

        assertThat(PolicyText.compile(text).issues()).extracting(Issue::code).containsExactly(IssueCode.PARAMETER_GAP);
    }

    @Test
    void compile_parameterWithAnEndedValue_isAGapAndNoFraction() {
        String text = PolicyText.of("", PolicyText.cash("aid", "L > 0 yuan / 1 months", "12 months * L"))
                .replaceFirst("2024-01-01: \"?620.00\"?", "2024-01-01..2024-06-30: \"620.00\", 2024-09-01: \"650.00\"");

        assertThat(text).contains("2024-01-01..2024-06-30");
        assertThat(PolicyText.compile(text).issues()).extracting(Issue::code).containsExactly(IssueCode.PARAMETER_GAP);
    }

    @Test
    void compile_parameterThatCannotBeRead_isToldOnceAndNotWhereItIsNamed() {
        String text = PolicyText.of("", PolicyText.cash("aid", "L > 0 yuan / 1 months", "12 months * L"))
                .replaceFirst("unit: [^,}\n]*", "unit: yuan a month");

        assertThat(PolicyText.compile(text).issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.BAD_VALUE);
            assertThat(issue.text().en()).contains("yuan a month");
        });
    }

    @Test
    void compile_numberThatYamlWouldBend_isRefused() {
        String text = PolicyText.of("", PolicyText.cash("living-aid", "L > L", "12 months * L"));

        for (String bent : List.of("0620.00", "6_20", "6.2e2", "~", "1:30")) {
            assertThat(PolicyText.compile(text.replace("\"620.00\"", bent)).hasErrors())
                    .as(bent)
                    .isTrue();
        }
    }

    @Test
    void compile_tableByCode_mustCoverEveryCodeOrSayElse() {
        String program = PolicyText.cash("living-aid", "L > L", "X");
        String cap = "  cap: {by: file.category, DEEP: 12 months * L, RELATIVE: 10 months * L, over: trim}\n";
        String partial = program.replaceAll("  cap: .*\n", cap);
        String whole = program.replaceAll("  cap: .*\n", cap.replace("over:", "else: 0 yuan, over:"));

        assertThat(onlyIssue("", partial).code()).isEqualTo(IssueCode.TABLE_INCOMPLETE);
        assertThat(issues("", whole)).isEmpty();
    }

    @Test
    void compile_unknownKey_suggestsTheNearest() {
        String program = PolicyText.cash("living-aid", "L > L", "12 months * L") + "  purpos: LIVING\n";

        Issue issue = onlyIssue("", program);
        assertThat(issue.code()).isEqualTo(IssueCode.UNKNOWN_KEY);
        assertThat(issue.suggestion()).contains("purpose");
    }

    @Test
    void compile_duplicateKey_isAnError() {
        String program = PolicyText.cash("living-aid", "L > L", "12 months * L") + "  purpose: STUDY\n";

        assertThat(onlyIssue("", program).code()).isEqualTo(IssueCode.DUPLICATE_KEY);
    }

    @Test
    void compile_textThatIsNoPolicy_isAnIssueAndNothingIsThrown() {
        for (String text : List.of("", "a: [", "- 1", "x", "{a: &x [*x]}", "\t", "%", "policy: !!java.net.URL x")) {
            assertThat(PolicyText.compile(text).hasErrors()).as(text).isTrue();
        }
    }

    @Test
    void compile_rareCharacterAnywhere_isReadAndCountedAsOne() {
        String text = PolicyText.of("", PolicyText.cash("living-aid", "household.sise > 2", "12 months * L"));
        for (int shift = 0; shift < 2_100; shift += 7) {
            String rare = "note: " + "x".repeat(shift) + "\ud842\udfb7\ud842\udfb7\n" + text;
            assertThat(PolicyText.compile(rare).issues())
                    .singleElement()
                    .satisfies(issue -> assertThat(issue.location().line())
                            .isEqualTo(1
                                    + PolicyText.compile(text)
                                            .issues()
                                            .get(0)
                                            .location()
                                            .line()));
        }
        assertThat(PolicyText.compile("x".repeat(1024) + "\ud842").hasErrors()).isTrue();
    }

    @Test
    void compile_aliasBomb_isRefused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a").append(i).append(": &a").append(i).append(" [");
            bomb.append(("*a" + (i - 1) + ", ").repeat(9))
                    .append("*a")
                    .append(i - 1)
                    .append("]\n");
        }

        assertThat(PolicyText.compile(bomb.toString()).issues())
                .extracting(Issue::code)
                .contains(IssueCode.LIMIT_EXCEEDED);
    }

    @Test
    void policy_ofABadText_throwsOneExceptionListingEveryIssue() {
        CompileResult result = PolicyText.compile(PolicyText.of("", PolicyText.cash("a", "L > 3", "L")));

        assertThatThrownBy(result::policy)
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("TYPE_MISMATCH")
                .hasMessageContaining("test.yaml:");
    }
}

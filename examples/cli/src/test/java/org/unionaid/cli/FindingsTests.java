package org.unionaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exit code 1: the command did its work and found something. */
class FindingsTests {
    @TempDir
    private Path folder;

    @Test
    void run_promiseBroken_saysWhatDiffers() throws IOException {
        Path story = Stories.copy("01-xiangxiang-illness", folder);
        change(story.resolve("docket.yaml"), "money: \"23800.00\"", "money: \"23800.01\"");

        Cli.Run run = Cli.run("run", story.toString());

        assertThat(run.out()).contains("NOT as promised: money: expected 23,800.01, found 23,800.00");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void run_refusalNotPromised_isAFinding() throws IOException {
        Path story = Stories.copy("01-xiangxiang-illness", folder);
        change(story.resolve("applications.json"), "19800.00", "130000.01");

        assertThat(Cli.run("run", story.toString()).code()).isEqualTo(1);
    }

    @Test
    void run_brokenPolicyNotPromised_isAFindingAndAssessesNothing() throws IOException {
        Path story = Stories.copy("07-broken-policy", folder);
        change(
                story.resolve("docket.yaml"),
                "  policyIssues: [PARAMETER_GAP, TYPE_MISMATCH, UNKNOWN_NAME]\n",
                "  refusals: {}\n");

        Cli.Run run = Cli.run("run", story.toString());

        assertThat(run.out())
                .contains("policy.yaml:30:27: error:", "nothing assessed")
                .doesNotContain("=> ");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void run_promisedMistakeMended_isAFinding() throws IOException {
        Path story = Stories.copy("07-broken-policy", folder);
        change(story.resolve("policy.yaml"), "household.incom(", "household.income(");

        assertThat(Cli.run("run", story.toString()).code()).isEqualTo(1);
    }

    @Test
    void run_asOf_looksOnlyAtEarlierApplications() {
        Cli.Run run = Cli.run("run", Cli.STORIES + "/02-xiangxiang-study", "--as-of", "2016-12-31");

        assertThat(run.out()).contains("A-2016").doesNotContain("A-2017");
        assertThat(run.code()).isZero();
    }

    @Test
    void check_bundledPolicies_areFine() {
        Cli.Run run = Cli.run("check", "heyuan-2018", "shandong-2018", "xiangxiang-2019");

        assertThat(run.out()).contains("3 policies, 0 errors");
        assertThat(run.code()).isZero();
    }

    @Test
    void check_dayOutsideThePolicy_isAFinding() {
        Cli.Run run = Cli.run("check", "xiangxiang-2019", "--as-of", "2013-12-31");

        assertThat(run.out()).contains("2013-12-31");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void test_bundledPolicies_endWithTheCount() {
        Cli.Run run = Cli.run("test", "../../rules/policies");

        assertThat(run.out().lines().reduce((first, last) -> last))
                .hasValueSatisfying(last -> assertThat(last).matches("[1-9][0-9]* passed, 0 failed"));
        assertThat(run.code()).isZero();
    }

    @Test
    void test_caseThatFails_showsTheExplanationBesideTheExpectation() throws IOException {
        Path policy = Path.of("../../rules/policies/places/xiangxiang-2019");
        Files.copy(policy.resolve("policy.yaml"), folder.resolve("policy.yaml"));
        Files.writeString(folder.resolve("cases.yaml"), """
                cases:
                  - id: wrong
                    source: article
                    asOf: 2019-06-01
                    program: living-aid
                    given: {file.active: true, category: DEEP}
                    basis: computed
                    expect: {decision: eligible, cap: "1.00"}
                """);

        Cli.Run run = Cli.run("test", folder.toString());

        assertThat(run.out())
                .contains("cap: expected 1.00, found 5,400.00", "eligible, at most 5,400.00 yuan")
                .endsWith("0 passed, 1 failed\n");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void test_caseFileThatCannotBeRead_isAFailure() throws IOException {
        Path policy = Path.of("../../rules/policies/places/xiangxiang-2019");
        Files.copy(policy.resolve("policy.yaml"), folder.resolve("policy.yaml"));
        Files.writeString(folder.resolve("cases.yaml"), "cases:\n  - {id: wrong, program: livng-aid}\n");

        Cli.Run run = Cli.run("test", folder.toString());

        assertThat(run.out()).contains("cases.yaml:2:26: error:").doesNotContain(", 0 failed");
        assertThat(run.code()).isEqualTo(1);
    }

    private static void change(Path file, String old, String text) throws IOException {
        String before = Files.readString(file);
        assertThat(before).contains(old);
        Files.writeString(file, before.replace(old, text));
    }
}

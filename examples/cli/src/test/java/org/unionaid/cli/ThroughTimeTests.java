package org.unionaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Test {@code timeline} and {@code diff}. */
class ThroughTimeTests {
    private static final String POLICY = "xiangxiang-2019";

    @TempDir
    private Path folder = Path.of("");

    private static Cli.Run timeline(String... more) {
        return Cli.run(
                join(new String[] {"timeline", POLICY, Cli.CASE, "--from", "2019-09-17", "--to", "2020-06-30"}, more));
    }

    private Cli.Run diff(String... more) throws IOException {
        String aidCase = Files.readString(Path.of(Cli.CASE)).replaceAll("\\s*\\n\\s*", " ");
        Path cases = Files.writeString(folder.resolve("cases.jsonl"), aidCase + "\n\n" + aidCase + "\n");
        return Cli.run(join(new String[] {"diff", POLICY, POLICY, cases.toString(), "--as-of", "2019-09-17"}, more));
    }

    private static String[] join(String[] some, String... more) {
        return Stream.of(some, more).flatMap(Arrays::stream).toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void timeline_case_showsFromWhenToWhen(String language) throws IOException {
        Cli.Run run = timeline("--lang", language);

        Golden.check("timeline." + language + ".txt", run.out());
        assertThat(run.code()).isZero();
    }

    @Test
    void timeline_asJson_hasDaysAndDecisions() {
        Cli.Run run = timeline("--json");

        assertThat(run.out()).contains("\"from\" : \"2019-09-17\"", "\"positions\"", "\"decision\"");
    }

    @Test
    void timeline_beforeThePolicy_saysThatItIsNotValidAndFindsFault() {
        Cli.Run run = Cli.run("timeline", POLICY, Cli.CASE, "--from", "2000-01-01", "--to", "2000-01-31");

        assertThat(run.out()).contains("2000-01-01..2000-01-31 no policy can be used");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void timeline_endBeforeItsStart_isWrongUse() {
        Cli.Run run = Cli.run("timeline", POLICY, Cli.CASE, "--from", "2020-01-02", "--to", "2020-01-01");

        assertThat(run.err()).contains("2020-01-01").contains("2020-01-02");
        assertThat(run.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void diff_higherLine_showsWinnersAndTheBudget(String language) throws IOException {
        Cli.Run run = diff("--set", "L=900.00", "--lang", language);

        Golden.check("diff." + language + ".txt", run.out());
        assertThat(run.code()).isZero();
    }

    @Test
    void diff_nothingOtherwise_hasNoEffect() throws IOException {
        assertThat(diff().out()).contains("Budget effect: 0.00 yuan");
    }

    @Test
    void diff_asJson_hasTallies() throws IOException {
        assertThat(diff("--set", "L=900.00", "--json").out())
                .contains("\"byProgram\"", "\"winners\" : ", "\"effect\" : ");
    }

    @Test
    void diff_setFromADay_isOtherwiseFromThatDayOnly() throws IOException {
        assertThat(diff("--set", "L=900.00@2019-09-18").out()).contains("Budget effect: 0.00 yuan");
        assertThat(diff("--set", "L=900.00@2019-09-17").out())
                .isEqualTo(diff("--set", "L=900.00").out().replace("L=900.00", "L=900.00@2019-09-17"));
        assertThat(diff("--set", "L=900.00@soon").err()).contains("'soon'");
    }

    @Test
    void diff_draftInAFile_isLaidOverTheSecondPolicyAndItsMistakesAreLocated() throws IOException {
        Path draft = folder.resolve("draft.yaml");
        Files.writeString(draft, "parameters: {L: \"900.00\"}\n");
        Cli.Run run = diff("--what-if", draft.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).doesNotContain("Budget effect: 0.00 yuan");

        Files.writeString(draft, "parameters: {M: \"900.00\"}\n");
        Cli.Run wrong = diff("--what-if", draft.toString());
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.out()).contains("draft.yaml:1:14").contains("'parameters.M'");
    }

    @Test
    void diff_parameterThatIsNotThere_isWrongUseWithTheOneMeant() throws IOException {
        Cli.Run run = diff("--set", "l=900.00");

        assertThat(run.err()).contains("'l'").contains("did you mean 'L'?");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void diff_settingThatIsNoNumber_isWrongUse() throws IOException {
        assertThat(diff("--set", "L").code()).isEqualTo(2);
        assertThat(diff("--set", "L=much").err()).contains("'much'");
    }

    @Test
    void diff_noSuchFile_isWrongUse() {
        Cli.Run run = Cli.run("diff", POLICY, POLICY, "no-such.jsonl", "--as-of", "2019-09-17");

        assertThat(run.err()).contains("no-such.jsonl");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void diff_policyThatExtendsABundledOne_isFoundByItsId() throws IOException {
        Path reform = Files.writeString(folder.resolve("reform.yaml"), """
                policy: reform
                extends: xiangxiang-2019
                title: {zh: 改革方案, en: Reform}
                jurisdiction: "430381"
                valid: {from: 2019-09-17, reviewBy: 2030-01-01}
                """);
        String aidCase = Files.readString(Path.of(Cli.CASE)).replaceAll("\\s*\\n\\s*", " ");
        Path cases = Files.writeString(folder.resolve("cases.jsonl"), aidCase + "\n");
        Cli.Run run = Cli.run("diff", POLICY, reform.toString(), cases.toString(), "--as-of", "2019-09-17");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("reform").contains("Budget effect: 0.00 yuan");
        assertThat(run.code()).isZero();
    }
}

package org.unionaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code unionaid test} and {@code unionaid coverage} on a policy with two cases that fail. */
class CoverageTests {
    private static final Path TRIAL = Path.of("src/test/resources/trial");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void test_casesThatFail_haveTheExplanationBesideTheExpectation(String language) throws IOException {
        Cli.Run run = Cli.run("test", TRIAL.toString(), "--lang", language);

        Golden.check("test-failing." + language + ".txt", run.out());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void coverage_saysWhatIsShownAndProposesTheRest(String language) throws IOException {
        Cli.Run run = Cli.run("coverage", TRIAL.toString(), "--lang", language);

        Golden.check("coverage." + language + ".txt", run.out());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void coverage_asJson_saysTheSame() throws IOException {
        Cli.Run run = Cli.run("coverage", TRIAL.toString(), "--json");

        Golden.check("coverage-json.en.txt", run.out());
        assertThat(run.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"policy.yaml", ""})
    void propose_appendedToTheCases_leavesNothingToPropose(String file) throws IOException {
        Files.copy(TRIAL.resolve("policy.yaml"), folder.resolve("policy.yaml"));
        Path cases = folder.resolve("cases.yaml");
        Files.copy(TRIAL.resolve("cases.yaml"), cases);

        Cli.Run run = Cli.run("coverage", folder.resolve(file).toString(), "--propose", "--lang", "zh");
        Files.writeString(cases, Files.readString(cases) + run.out());

        assertThat(Cli.run("test", folder.toString()).out()).endsWith("11 passed, 2 failed\n");
        assertThat(Cli.run("coverage", folder.toString(), "--propose").out()).isEmpty();
    }

    @Test
    void coverage_ofABundledPolicy_needsNoFolder() {
        Cli.Run run = Cli.run("coverage", "sanming-2025");

        assertThat(run.out()).startsWith("sanming-2025 · cases: ").contains("major-illness/from-ten-thousand");
        assertThat(run.code()).isZero();
    }

    @Test
    void coverage_ofCasesThatCannotBeRead_isAFindingWithItsPlace() throws IOException {
        Files.copy(TRIAL.resolve("policy.yaml"), folder.resolve("policy.yaml"));
        Files.writeString(folder.resolve("cases.yaml"), "cases:\n  - {id: wrong, program: livng-aid}\n");

        Cli.Run run = Cli.run("coverage", folder.toString());

        assertThat(run.out()).contains("cases.yaml:2:26: error:", "did you mean 'living-aid'?");
        assertThat(run.code()).isEqualTo(1);
    }
}

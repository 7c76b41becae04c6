package org.unionaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A policy that extends a bundled one decides in every command as the one it extends. */
class InheritingPolicyTests {
    private static final Path PARENT = Path.of("../../rules/policies/places/xiangxiang-2019");

    @TempDir
    private Path folder;

    private Path child;

    @BeforeEach
    void write() throws IOException {
        child = Files.createDirectories(folder.resolve("child"));
        String parent = Files.readString(PARENT.resolve("policy.yaml"));
        String valid = parent.lines()
                .filter(line -> line.startsWith("valid:"))
                .findFirst()
                .orElseThrow();
        Files.writeString(child.resolve("policy.yaml"), """
                policy: child
                extends: xiangxiang-2019
                title: {zh: 下级政策, en: A policy below}
                jurisdiction: "430381"
                """ + valid + "\n");
    }

    @Test
    void test_childOfABundledPolicy_findsItsParent() throws IOException {
        Files.copy(PARENT.resolve("cases.yaml"), child.resolve("cases.yaml"));
        Cli.Run parents = Cli.run("test", PARENT.toString());

        Cli.Run run = Cli.run("test", child.toString());

        assertThat(run.out().lines().reduce((a, b) -> b))
                .isEqualTo(parents.out().lines().reduce((a, b) -> b));
        assertThat(run.code()).isZero();
    }

    @Test
    void run_childOfABundledPolicy_findsItsParent() throws IOException {
        Path story = Stories.copy("01-xiangxiang-illness", folder);
        Files.copy(child.resolve("policy.yaml"), story.resolve("policy.yaml"));
        Path docket = story.resolve("docket.yaml");
        Files.writeString(docket, Files.readString(docket).replace("policy: xiangxiang-2019", "policy: policy.yaml"));

        Cli.Run run = Cli.run("run", story.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("23,800.00");
        assertThat(run.code()).isZero();
    }

    /** A city's explanation names the level and policy above it that states each clause, and what must be kept. */
    @ParameterizedTest
    @CsvSource({
        "wuhan-2024, living-aid, 2024-06-01, 420100, zh",
        "wuhan-2024, living-aid, 2024-06-01, 420100, en",
        "jingmen-2019, medical-aid, 2019-12-01, 420800, zh",
        "jingmen-2019, medical-aid, 2019-12-01, 420800, en"
    })
    void explain_cityThatBuildsOnARuleAbove_namesItsLevel(
            String policy, String program, String day, String place, String language) throws IOException {
        Cli.Run run = Cli.run(
                "explain",
                "--policy",
                policy,
                "--program",
                program,
                "--as-of",
                day,
                "--place",
                place,
                Cli.CASE,
                "--lang",
                language);

        Golden.check("explain-" + policy + "." + language + ".txt", run.out());
        assertThat(run.code()).isZero();
    }
}

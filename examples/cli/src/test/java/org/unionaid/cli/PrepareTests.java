package org.unionaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionaid.engine.compile.CompileResult;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.facts.Catalog;
import org.unionaid.engine.prepared.PreparedPolicy;
import org.unionaid.policies.PolicyLibrary;

/** {@code unionaid prepare}, and a prepared policy in place of its YAML. */
class PrepareTests {
    private static final Catalog CATALOG = Catalog.standard();

    static Iterable<String> bundled() {
        return PolicyLibrary.names();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void everyBundledPolicy_isReadAsItWasWritten(String name) {
        CompileResult compiled =
                PolicyCompiler.with(CATALOG).finding(PolicyLibrary.sources()).compile(PolicyLibrary.source(name));

        assertThat(PreparedPolicy.read(name, PreparedPolicy.write(compiled), CATALOG))
                .isEqualTo(compiled);
    }

    @Test
    void preparedPolicy_explainsAsItsYaml(@TempDir Path folder) throws IOException {
        Cli.Run prepared = Cli.run("prepare", "xiangxiang-2019");
        assertThat(prepared.code()).isZero();
        Path file = folder.resolve("xiangxiang.json");
        Files.writeString(file, prepared.out());

        assertThat(explained(file.toString())).isEqualTo(explained("xiangxiang-2019"));
    }

    @Test
    void cutFile_isRefusedWithItsPlaceAndWhatToDo(@TempDir Path folder) throws IOException {
        String prepared = Cli.run("prepare", "xiangxiang-2019").out();
        Path file = folder.resolve("cut.json");
        Files.writeString(file, prepared.substring(0, prepared.length() / 2));

        Cli.Run run = Cli.run("check", file.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("cut.json:1:").contains("prepare it again from its YAML");
    }

    @Test
    void brokenPolicy_isNotPrepared() {
        Cli.Run run = Cli.run("prepare", Cli.STORIES + "/07-broken-policy/policy.yaml");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("error").doesNotContain("unionaid-prepared");
    }

    private static Cli.Run explained(String policy) {
        return Cli.run("explain", "--policy", policy, "--as-of", "2019-10-08", Cli.CASE);
    }
}

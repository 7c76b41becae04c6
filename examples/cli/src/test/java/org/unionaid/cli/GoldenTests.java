package org.unionaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people see, kept as text. */
class GoldenTests {
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void run_stories_tellsThemAsKept(String language) throws IOException {
        Cli.Run run = Cli.run("run", Cli.STORIES, "--lang", language);

        Golden.check("stories." + language + ".txt", asFromTheTop(run.out()));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void check_brokenPolicy_locatesEveryMistake(String language) throws IOException {
        Cli.Run run = Cli.run("check", Cli.STORIES + "/07-broken-policy/policy.yaml", "--lang", language);

        Golden.check("check-broken." + language + ".txt", asFromTheTop(run.out()));
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void explain_livingAid_showsParametersSourcesAndFlags() throws IOException {
        Cli.Run run = Cli.run(
                "explain", "--policy", "xiangxiang-2019", "--program", "living-aid", "--as-of", "2019-09-17", Cli.CASE);

        Golden.check("explain.en.txt", run.out());
        assertThat(run.code()).isZero();
    }

    @Test
    void assess_case_isATable() throws IOException {
        Cli.Run run =
                Cli.run("assess", "--policy", "xiangxiang-2019", "--as-of", "2019-09-17", Cli.CASE, "--lang", "zh");

        Golden.check("assess.zh.txt", run.out());
        assertThat(run.code()).isZero();
    }

    /** Paths as they read when the command is run at the top of the tree. */
    private static String asFromTheTop(String text) {
        return text.replace("../stories/", "examples/stories/");
    }
}

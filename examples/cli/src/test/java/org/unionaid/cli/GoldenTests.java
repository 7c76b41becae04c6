package org.unionaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "living-aid, xiangxiang-illness, en",
        "living-aid, xiangxiang-illness, zh",
        "study-aid, xiangxiang-illness, en",
        "study-aid, xiangxiang-illness, zh",
        "mutual-aid, xiangxiang-illness, zh",
        "living-aid, never-asked, en",
        "living-aid, never-asked, zh"
    })
    void explain_program_saysHowAndWhere(String program, String name, String language) throws IOException {
        Cli.Run run = explain("--program", program, name, "--lang", language);

        Golden.check("explain-" + program + "-" + name + "." + language + ".txt", run.out());
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "json", "mermaid"})
    void explain_formats_areAsKept(String format) throws IOException {
        Cli.Run run = explain("--program", "study-aid", "xiangxiang-illness", "--lang", "zh", "--format", format);

        Golden.check("explain-" + format + ".zh.txt", run.out());
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void explain_whyNot_saysWhatItWouldTake(String language) throws IOException {
        Cli.Run run = explain("--why-not", "study-aid", "xiangxiang-illness", "--lang", language);

        Golden.check("why-not." + language + ".txt", run.out());
        assertThat(run.code()).isZero();
    }

    private static Cli.Run explain(String option, String program, String name, String... more) {
        String[] first = {
            "explain",
            "--policy",
            "xiangxiang-2019",
            option,
            program,
            "--as-of",
            "2019-09-17",
            "../cases/" + name + ".json"
        };
        return Cli.run(Stream.concat(Stream.of(first), Stream.of(more)).toArray(String[]::new));
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

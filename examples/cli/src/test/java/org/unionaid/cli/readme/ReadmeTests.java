package org.unionaid.cli.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README tells the truth: its example is code that runs, and prints what it says. */
class ReadmeTests {
    private static final Path ROOT = Path.of("..", "..");

    @Test
    void example_inTheReadme_isTheCodeThatIsCompiled() throws IOException {
        String source = Files.readString(
                Path.of("src", "test", "java", "org", "unionaid", "cli", "readme", "FirstDecision.java"));
        String region = source.substring(
                source.indexOf("// README begin") + "// README begin".length(), source.indexOf("// README end"));

        assertThat(block("java")).isEqualTo(region.stripIndent().strip());
    }

    @Test
    void example_run_printsWhatTheReadmeShows() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        FirstDecision.run(new PrintStream(printed, true, StandardCharsets.UTF_8));

        String lines = printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
        assertThat(lines.strip()).isEqualTo(block("text"));
    }

    @Test
    void stories_namedInTheCommand_areThere() {
        assertThat(ROOT.resolve("examples").resolve("stories")).isDirectory();
    }

    /** The first block of a language in the README. */
    private static String block(String language) throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        int begin = readme.indexOf("```" + language + "\n") + language.length() + 4;
        return readme.substring(begin, readme.indexOf("```", begin)).strip();
    }
}

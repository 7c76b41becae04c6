package org.unionaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the guide shows of the command is what the command prints; {@code -Dgolden.update=true} writes it anew. */
class ReadingADecisionTests {
    private static final Path GUIDE = Path.of("../../docs/guide/reading-a-decision.md");
    private static final Pattern BLOCK = Pattern.compile(
            "```(?:console|shell-session)\n\\$ (?:printf '([^']*)' \\| )?unionaid ([^\n]*)\n(.*?)```", Pattern.DOTALL);

    @Test
    void readingADecision_everyCommand_printsWhatIsShown() throws IOException {
        String text = Files.readString(GUIDE);
        Matcher block = BLOCK.matcher(text);
        List<String> shown = new ArrayList<>();
        StringBuilder anew = new StringBuilder();
        int end = 0;
        while (block.find()) {
            String answers = block.group(1) == null ? "" : block.group(1).replace("\\n", "\n");
            String printed = printed(answers, block.group(2));
            anew.append(text, end, block.start(3)).append(printed);
            end = block.end(3);
            shown.add(block.group(2));
        }
        String whole = anew.append(text.substring(end)).toString();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GUIDE, whole);
        }
        assertThat(shown).hasSizeGreaterThanOrEqualTo(6);
        assertThat(Files.readString(GUIDE)).isEqualTo(whole);
    }

    private static String printed(String answers, String command) {
        String[] args = command.replace("examples/cases/", "../cases/").split(" ", -1);
        Cli.Run run = Cli.answering(answers, args);
        assertThat(run.err()).as(command).isEmpty();
        return run.out()
                .replace("../cases/", "examples/cases/")
                .lines()
                .map(line -> line.stripTrailing() + "\n")
                .reduce("", String::concat);
    }
}

package org.unionaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The interview on the terminal, with somebody who answers. */
class AskTests {
    private static final String[] ASK = {
        "ask", "xiangxiang-2019", "../cases/never-asked.json", "--as-of", "2019-09-17", "--program", "living-aid"
    };

    private static Cli.Run ask(String answers, String... more) {
        String[] all = new String[ASK.length + more.length];
        System.arraycopy(ASK, 0, all, 0, ASK.length);
        System.arraycopy(more, 0, all, ASK.length, more.length);
        return Cli.answering(answers, all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void ask_answered_decides(String language) throws IOException {
        Cli.Run run = ask("DEEP 2019-01-15 OWN_ILLNESS\nmuch\nWAGE 400.00 2018-01..2019-12\n", "--lang", language);

        Golden.check("ask." + language + ".txt", run.out());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void ask_inputEnds_printsWhatIsDecidedSoFar() {
        Cli.Run run = ask("");

        assertThat(run.out()).contains("1. ", "> ", "living-aid", "undetermined");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void ask_notKnown_isNotAskedAgain() {
        Cli.Run run = ask("?\n?\n?\n?\n?\n?\n?\n");

        assertThat(run.out().lines().filter(line -> line.matches("[0-9]+\\. .*\\(file\\)")))
                .hasSize(1);
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void ask_saved_isACaseThatDecidesTheSame(@TempDir Path folder) {
        Path saved = folder.resolve("answered.json");
        ask("DEEP 2019-01-15 OWN_ILLNESS\nWAGE 400.00 2018-01..2019-12\n", "--save", saved.toString());
        Cli.Run run =
                Cli.run("ask", "xiangxiang-2019", saved.toString(), "--as-of", "2019-09-17", "--program", "living-aid");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).doesNotContain("> ").contains("eligible, at most 5,400.00 yuan");
        assertThat(run.code()).isZero();
    }

    @Test
    void ask_noSuchProgram_suggestsOne() {
        Cli.Run run = Cli.answering("", "ask", "xiangxiang-2019", "--as-of", "2019-09-17", "--program", "living-aids");

        assertThat(run.err()).contains("living-aid");
        assertThat(run.code()).isEqualTo(2);
    }
}

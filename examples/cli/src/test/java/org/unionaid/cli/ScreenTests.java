package org.unionaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Test {@code screen} and {@code generate}. */
class ScreenTests {
    private static final String DAY = "2019-10-08";
    private static final String PLACE = "430381";

    @TempDir
    private Path folder = Path.of("");

    private static String generated(String count, String... more) {
        Cli.Run run = Cli.run(join(new String[] {"generate", count, "--place", PLACE, "--as-of", DAY}, more));
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("households.jsonl"), text);
    }

    private static Cli.Run screen(Path file, String... more) {
        return Cli.run(
                join(new String[] {"screen", file.toString(), "--policy", "xiangxiang-2019", "--as-of", DAY}, more));
    }

    private static String[] join(String[] some, String... more) {
        return Stream.of(some, more).flatMap(Arrays::stream).toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void screen_summary_isATable(String language) throws IOException {
        Cli.Run run = screen(file(generated("300")), "--summary", "--lang", language);

        Golden.check("screen." + language + ".txt", run.out());
        assertThat(run.code()).isZero();
    }

    @Test
    void screen_byAnyNumberOfThreads_printsTheSame() throws IOException {
        Path file = file(generated("300"));

        assertThat(screen(file, "--threads", "3").out())
                .isEqualTo(screen(file, "--threads", "1").out());
        assertThat(screen(file, "--threads", "3", "--summary", "--json").out())
                .isEqualTo(screen(file, "--threads", "1", "--summary", "--json").out());
    }

    @Test
    void screen_each_saysWhatItIsEligibleForOnALine() throws IOException {
        Path file = file(generated("3"));
        Cli.Run run = screen(file, "--lang", "zh");

        assertThat(run.out().lines()).hasSize(3);
        assertThat(run.out()).startsWith(file + ":1 430381 household:H-0：");
    }

    @Test
    void screen_linesThatAreNoCases_areReportedCountedAndLeftOut() throws IOException {
        List<String> good = generated("2").lines().toList();
        Path file = file(String.join(
                "\n",
                good.get(0),
                "",
                "{\"id\": \"H-1\", \"membrs\": []}",
                "{\"id\": \"H-1\", \"members\": [{\"id\": \"M-1\", \"relationship\": \"SELF\","
                        + " \"residentId\": \"440308199901010000\"}]}",
                "no JSON",
                good.get(1)));
        Cli.Run run = screen(file, "--summary", "--json");

        assertThat(run.err())
                .contains(file + ":3:26: unknown key 'membrs'", "did you mean 'members'?")
                .contains(file + ":4:", "members[0].residentId")
                .contains(file + ":5:1: ")
                .doesNotContain("440308199901010000");
        assertThat(run.out()).contains("\"cases\" : 5", "\"decided\" : 2", "\"failed\" : 3");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void screen_placeOfAnotherJurisdiction_isReportedWithItsLine() throws IOException {
        Path file = file(generated("5").replace("\"place\":\"430381\"", "\"place\":\"110000\""));
        Cli.Run run = screen(file, "--summary");

        assertThat(run.err()).contains(file + ":1: ", "not for 110000");
        assertThat(run.code()).isEqualTo(1);
        assertThat(screen(file, "--summary", "--place", PLACE).code()).isZero();
    }

    @Test
    void screen_out_holdsEveryLineInOrderFailedOnesToo() throws IOException {
        Path file = file(generated("200") + "x\n" + generated("2"));
        Path out = folder.resolve("results.jsonl");
        Cli.Run run = screen(file, "--out", out.toString(), "--threads", "2");

        List<String> results = Files.readAllLines(out);
        assertThat(results).hasSize(203);
        for (int i = 0; i < results.size(); i++) {
            assertThat(results.get(i)).startsWith("{\"line\":" + (i + 1) + ",");
        }
        assertThat(results.get(0)).contains("\"beneficiary\":\"household:H-0\"", "\"program\":\"living-aid\"");
        assertThat(results.get(200)).contains("\"failed\":\"UNREADABLE\"", "households.jsonl:201:1: ");
        assertThat(run.out()).contains("203 cases: 202 decided, 1 failed");
        assertThat(folder.resolve("results.jsonl.part")).doesNotExist();
    }

    @Test
    void screen_outWithReasons_hasThem() throws IOException {
        Path out = folder.resolve("results.jsonl");
        screen(file(generated("1")), "--out", out.toString(), "--reasons");

        assertThat(Files.readString(out)).contains("\"reasons\":[{\"code\":");
    }

    @Test
    void screen_thatBreaksOff_leavesTheOldResults() throws IOException {
        Path out = Files.writeString(folder.resolve("results.jsonl"), "old\n");
        Cli.Run run = screen(folder.resolve("nothing.jsonl"), "--out", out.toString());

        assertThat(run.err()).contains("nothing.jsonl: no such file");
        assertThat(run.code()).isEqualTo(2);
        assertThat(Files.readString(out)).isEqualTo("old\n");
    }

    @Test
    void screen_fromAnotherCommand_isTheSameAsFromAFile() throws IOException {
        String households = generated("50");
        Cli.Run piped =
                Cli.answering(households, "screen", "-", "--policy", "xiangxiang-2019", "--as-of", DAY, "--summary");

        assertThat(piped.out()).isEqualTo(screen(file(households), "--summary").out());
    }

    @Test
    void screen_householdsAlone_areReadTooWithTheirFilesUnknown() throws IOException {
        Path file = file("\uFEFF{\"id\": \"H-1\", \"members\": [{\"id\": \"M-1\", \"relationship\": \"SELF\"}]}\r\n");
        Cli.Run run = screen(file, "--summary");

        assertThat(run.out()).contains("file not known", "1 cases: 1 decided, 0 failed");
    }

    @Test
    void screen_lineLongerThanAnyCase_isReported() throws IOException {
        String good = generated("1");
        Cli.Run run = screen(file(good + "x".repeat(3 << 20) + "\n" + good), "--summary");

        assertThat(run.err()).contains("households.jsonl:2:1: the line is longer than");
        assertThat(run.out()).contains("3 cases: 2 decided, 1 failed");
    }

    @Test
    void screen_dayWithoutAPolicy_isAFinding() throws IOException {
        Cli.Run run = Cli.run(
                "screen", file(generated("1")).toString(), "--policy", "xiangxiang-2019", "--as-of", "2000-01-01");

        assertThat(run.out()).contains("not on 2000-01-01");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void screen_noThreads_isWrongUse() throws IOException {
        Cli.Run run = screen(file(""), "--threads", "0");

        assertThat(run.err()).contains("--threads: expected 1 or more, but got 0");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void screen_emptyFile_isNoCases() throws IOException {
        assertThat(screen(file(""), "--summary").out()).contains("0 cases: 0 decided, 0 failed");
    }

    @Test
    void generate_sameSeed_isTheSameAndALongerFileBeginsWithIt() {
        String some = generated("20", "--seed", "7");

        assertThat(generated("20", "--seed", "7")).isEqualTo(some);
        assertThat(generated("30", "--seed", "7")).startsWith(some);
        assertThat(generated("20", "--seed", "8")).isNotEqualTo(some);
        assertThat(some.lines().map(line -> line.replaceAll("[HF]-\\d+", "")).distinct())
                .hasSize(20);
    }

    @Test
    void generate_negativeCountOrNoPlace_isWrongUse() {
        assertThat(Cli.run("generate", "--place", PLACE, "--as-of", DAY, "--", "-1")
                        .code())
                .isEqualTo(2);
        assertThat(Cli.run("generate", "5", "--as-of", DAY).err()).contains("--place");
    }
}

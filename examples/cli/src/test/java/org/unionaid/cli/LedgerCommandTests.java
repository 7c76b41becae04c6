package org.unionaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ledger in a file: what is appended, what is refused, and what a broken write leaves behind. */
class LedgerCommandTests {
    private static final String RECORDS = "../ledger/records.jsonl";
    private static final String STATEMENT = "../ledger/statement.csv";

    @TempDir
    private Path folder;

    private Path log() {
        return folder.resolve("2024.jsonl");
    }

    private Cli.Run ledger(String command, String... rest) {
        String[] args = new String[rest.length + 3];
        args[0] = "ledger";
        args[1] = command;
        args[2] = log().toString();
        System.arraycopy(rest, 0, args, 3, rest.length);
        return Cli.run(args);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void wholeYear_isToldAsKept(String language) throws IOException {
        String told = ledger("post", RECORDS, "--lang", language).out()
                + ledger("balance", "--lang", language).out()
                + ledger("reconcile", STATEMENT, "--post", "--accept-parts", "--lang", language)
                        .out()
                + ledger("balance", "--lang", language).out()
                + ledger(
                                "statistics",
                                "--from",
                                "2024-01-01",
                                "--to",
                                "2024-12-31",
                                "--by",
                                "fund,category",
                                "--lang",
                                language)
                        .out();

        Golden.check("ledger." + language + ".txt", told);
    }

    @Test
    void post_again_appendsNothing() throws IOException {
        assertThat(ledger("post", RECORDS).code()).isZero();
        byte[] before = Files.readAllBytes(log());
        Cli.Run again = ledger("post", RECORDS);

        assertThat(again.out()).contains("0 appended, 17 in the ledger already, 0 refused");
        assertThat(again.code()).isZero();
        assertThat(Files.readAllBytes(log())).isEqualTo(before);
    }

    @Test
    void reconcile_statementSentTwice_postsOnce() throws IOException {
        ledger("post", RECORDS);
        assertThat(ledger("reconcile", STATEMENT, "--post").out()).contains("3 to be looked at, 3 posted");
        byte[] before = Files.readAllBytes(log());

        assertThat(ledger("reconcile", STATEMENT, "--post").out()).contains("3 to be looked at, 0 posted");
        assertThat(Files.readAllBytes(log())).isEqualTo(before);
    }

    @Test
    void reconcile_withoutPost_leavesTheFileAlone() throws IOException {
        ledger("post", RECORDS);
        byte[] before = Files.readAllBytes(log());
        Cli.Run run = ledger("reconcile", STATEMENT, "--json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("\"AMOUNT_DIFFERS\"", "\"expected\" : \"4000.00\"", "\"posted\" : 0");
        assertThat(Files.readAllBytes(log())).isEqualTo(before);
    }

    @Test
    void reconcile_paymentThatFailed_isPostedAndFreesItsMoney() throws IOException {
        ledger("post", RECORDS);
        Path failed = write("failed.csv", "流水号,日期,发放编号,金额,方向,原因\nB-9,2024-03-09,D-3,4000.00,失败,账户已销户\n");
        Cli.Run run = ledger("reconcile", failed.toString(), "--post", "--lang", "zh");

        assertThat(run.out()).contains("失败", "相符", "需核查 0 笔，入账 1 笔").doesNotContain("账户已销户");
        assertThat(Files.readString(log())).contains("\"event\":\"FAILED\"", "账户已销户");
    }

    @Test
    void reconcile_partBesideTheWhole_isLookedAtAndNotTakenForAPart() throws IOException {
        ledger("post", RECORDS);
        Path both = write(
                "both.csv", "id,on,disbursement,amount\nB-1,2024-03-06,D-3,1000.00\nB-2,2024-03-06,D-3,4000.00\n");
        Cli.Run run = ledger("reconcile", both.toString(), "--post", "--accept-parts");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("2 lines, 1 to be looked at, 1 posted");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void post_notUtf8_isRefusedAndNotMended() throws IOException {
        ledger("post", RECORDS);
        Files.write(log(), new byte[] {'{', (byte) 0xFF, '}', '\n'}, StandardOpenOption.APPEND);

        Cli.Run run = ledger("balance");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is not UTF-8 text");
    }

    @Test
    void post_budgetBelowWhatIsUsed_isRefusedInTheOfficersLanguage() throws IOException {
        ledger("post", RECORDS);
        String budget = Files.readString(Path.of(RECORDS))
                .lines()
                .filter(line -> line.contains("\"BUDGET\""))
                .findFirst()
                .orElseThrow();
        Path less = write("less.jsonl", budget.replaceFirst("\"amount\":\"[0-9.]+\"", "\"amount\":\"0.01\"") + "\n");

        assertThat(ledger("post", less.toString(), "--lang", "zh").out()).contains("低于已支和已占用的");
    }

    @Test
    void post_oneRefused_appendsNoneAndSaysWhere() throws IOException {
        ledger("post", RECORDS);
        byte[] before = Files.readAllBytes(log());
        Path more = write("more.jsonl", """
                {"record":"EVENT","event":{"event":"APPROVED","id":"V-2-2","on":"2024-05-01","disbursement":"D-2"}}

                {"record":"EVENT","event":{"event":"APPROVED","id":"V-9-2","on":"2024-05-01","disbursement":"D-9"}}
                """);
        Cli.Run run = ledger("post", more.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("more.jsonl:3:1: refused: ", "D-9", "0 appended, 0 in the ledger already, 1 refused");
        assertThat(Files.readAllBytes(log())).isEqualTo(before);
    }

    @Test
    void post_aboveTheBudget_isRefused() throws IOException {
        String records =
                Files.readString(Path.of(RECORDS)).replace("\"amount\":\"20000.00\"", "\"amount\":\"9000.00\"");
        Cli.Run run = ledger("post", write("short.jsonl", records).toString(), "--lang", "zh");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("拒绝：");
        assertThat(log()).isEmptyFile();
    }

    @Test
    void anyCutWithinTheLastLine_isReportedAndMendedWithNothingLost() throws IOException {
        ledger("post", RECORDS);
        byte[] whole = Files.readAllBytes(log());
        int last = whole.length - 1;
        while (whole[last - 1] != '\n') {
            last--;
        }
        for (int end = last + 1; end < whole.length; end++) {
            byte[] cut = Arrays.copyOf(whole, end);
            Files.write(log(), cut);

            Cli.Run read = ledger("balance");
            assertThat(read.code()).isEqualTo(2);
            assertThat(read.err()).contains(":18:1: ", (end - last) + " bytes from byte " + last);
            assertThat(ledger("post", RECORDS).code()).isEqualTo(2);
            assertThat(Files.readAllBytes(log())).isEqualTo(cut);
        }
        Cli.Run repair = ledger("repair");
        assertThat(repair.out()).contains("2024.jsonl.torn-" + last);
        assertThat(Files.readAllBytes(folder.resolve("2024.jsonl.torn-" + last)))
                .isEqualTo(Arrays.copyOfRange(whole, last, whole.length - 1));
        assertThat(ledger("post", RECORDS).out()).contains("1 appended, 16 in the ledger already");
        assertThat(Files.readAllBytes(log())).isEqualTo(whole);
    }

    @Test
    void repair_wholeFile_saysThereIsNothingToDo() {
        ledger("post", RECORDS);
        Cli.Run run = ledger("repair", "--lang", "zh");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("文件完整，无需修复");
    }

    @Test
    void damagedLine_isLocated() throws IOException {
        ledger("post", RECORDS);
        Files.writeString(log(), Files.readString(log()).replace("\"entitlement\":\"E-3\"", "\"entitlment\":\"E-3\""));

        assertThat(ledger("balance").err()).contains("2024.jsonl:12:", "'entitlment'");
    }

    @Test
    void reorderedEvents_areDamage() throws IOException {
        ledger("post", RECORDS);
        String text = Files.readString(log());
        String approved =
                text.lines().filter(line -> line.contains("V-1-2")).findFirst().orElseThrow() + "\n";
        Files.writeString(log(), text.replace(approved, "") + approved);

        assertThat(ledger("balance").err()).contains("the ledger is damaged: ");
    }

    @Test
    void anotherFile_isNoLedger() throws IOException {
        Files.writeString(log(), "{\"id\":1}\n");

        assertThat(ledger("post", RECORDS).err()).contains("2024.jsonl:1:1: is no ledger");
        assertThat(Files.readString(log())).isEqualTo("{\"id\":1}\n");
    }

    @Test
    void missingFile_isNamed() {
        assertThat(ledger("balance").err()).contains("no such ledger file");
    }

    @Test
    void fileInUse_isRefused() throws IOException {
        ledger("post", RECORDS);
        try (FileChannel other = FileChannel.open(log(), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            other.lock();

            assertThat(ledger("post", RECORDS).err()).contains("is in use by another process");
            assertThat(ledger("balance").err()).contains("is in use by another process");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id,on,disbursement|statement.csv:1:1: column 'amount' is missing",
                "id,on,disbursement,amont|statement.csv:1:4: unknown column 'amont'",
                "id,on,disbursement,amount,id|statement.csv:1:5: column 'id' stands twice",
                "流水号,日期,发放编号,金额;B-1,2024-3-6,D-1,1.00|statement.csv:2:2: '2024-3-6' cannot be 'on'",
                "id,on,disbursement,amount;B-1,2024-03-06,D-1,1.005|statement.csv:2:4: '1.005' cannot be 'amount'",
                "id,on,disbursement,amount;B-1,2024-03-06,D-1,0|statement.csv:2:4: '0' cannot be 'amount'",
                "id,on,disbursement,amount;;B-1,2024-03-06,D-1|statement.csv:3:1: 3 fields, expected 4",
                "id,on,disbursement,amount,direction;B-1,2024-03-06,D-1,1.00,OUT|statement.csv:2:5: 'OUT' cannot be 'direction'",
                "id,on,disbursement,amount,direction;B-1,2024-03-06,D-1,1.00,FAILED|statement.csv:2:1: a payment that failed needs",
                "id,on,disbursement,amount,方向,原因;B-1,2024-03-06,D-1,1.00,失败, |statement.csv:2:6: '' cannot be 'reason'",
                "id,on,disbursement,amount;B-1,2024-03-06,D-1,6222020000000000000|statement.csv:2:4: '*******************' cannot",
                "' '|statement.csv:1:1: "
            })
    void reconcile_badStatement_isLocated(String csv, String complaint) throws IOException {
        ledger("post", RECORDS);
        Path statement = write("statement.csv", csv.replace(";", "\n") + "\n");
        Cli.Run run = ledger("reconcile", statement.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(complaint);
    }

    @Test
    void statistics_windowWithoutPayments_isEmptyAndExact() {
        ledger("post", RECORDS);
        Cli.Run run = ledger("statistics", "--from", "2024-01-01", "--to", "2024-02-29", "--json");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"money\" : \"0.00\"", "\"households\" : 0");
        assertThat(ledger("statistics", "--from", "2024-02-01", "--to", "2024-01-31")
                        .err())
                .contains("--to must not be before --from");
    }

    @Test
    void ledger_withoutASubcommand_showsTheUsage() {
        Cli.Run run = Cli.run("ledger");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Usage: unionaid ledger", "reconcile");
    }
}

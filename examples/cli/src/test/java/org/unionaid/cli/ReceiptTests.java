package org.unionaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Receipts written, checked, and changed by somebody in between. */
class ReceiptTests {
    private static Path receipt(Path folder) {
        Path file = folder.resolve("receipt.json");
        Cli.Run run = Cli.run(
                "explain",
                "--policy",
                "xiangxiang-2019",
                "--program",
                "mutual-aid",
                "--as-of",
                "2019-09-17",
                Cli.CASE,
                "--receipt",
                file.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return file;
    }

    @Test
    void verify_asWritten_isRight(@TempDir Path folder) {
        Cli.Run run = Cli.run("verify-receipt", receipt(folder).toString());

        assertThat(run.out().lines()).hasSize(3).allMatch(line -> line.contains("all right"));
        assertThat(run.code()).isZero();
    }

    @Test
    void verify_aNumberChanged_namesTheFirstWrongStep(@TempDir Path folder) throws IOException {
        Path file = receipt(folder);
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("\"result\": \"13000000 fen\"", "\"result\": \"13000001 fen\""));
        Cli.Run run = Cli.run("verify-receipt", file.toString(), "--lang", "zh");

        assertThat(run.out())
                .containsPattern("mutual-aid · member:M-1: 第 [0-9]+ 步")
                .contains("应为");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void verify_noReceipt_isLocated(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("other.json");
        Files.writeString(file, "{\"format\": \"unionaid-receipts/1\", \"confidential\": \"\", \"recipts\": []}");
        Cli.Run run = Cli.run("verify-receipt", file.toString());

        assertThat(run.out() + run.err()).contains("other.json:1:", "did you mean 'receipts'");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void receipt_namesNobody(@TempDir Path folder) throws IOException {
        assertThat(Files.readString(receipt(folder)))
                .contains("Confidential", "member[M-1]")
                .doesNotContain("chronic illness");
    }
}

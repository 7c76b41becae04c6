package org.unionaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionaid.policies.PolicyLibrary;

/** {@code unionaid doc}: what is written, where, and what is refused. */
class DocTests {
    private static final String MODEL_WORKER = "../cases/model-worker.json";

    @ParameterizedTest
    @CsvSource({"wuhan-2024, zh", "wuhan-2024, en"})
    void page_isAsKept(String policy, String language) throws IOException {
        Cli.Run run = Cli.run("doc", policy, "--lang", language);

        Golden.check("doc-" + policy + "." + language + ".html", run.out());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"xiangxiang-2019, zh", "xiangxiang-2019, en", "province-x-2021, zh", "suqian-2024, zh"})
    void picture_isAsKept(String policy, String language) throws IOException {
        Cli.Run run = Cli.run("doc", policy, "--lang", language, "--format", "svg");

        Golden.check("doc-" + policy + "." + language + ".svg", run.out());
        assertThat(run.code()).isZero();
    }

    @Test
    void points_ofEveryPolicy_haveTheCliffsThatNeighboursShow() throws IOException {
        int cliffs = 0;
        for (String policy : PolicyLibrary.names()) {
            JsonNode sweep = JsonMapper.builder()
                    .build()
                    .readTree(Cli.run("doc", policy, "--json").out());
            List<String> expected = cliffs(sweep.get("points"));
            List<String> found = new ArrayList<>();
            sweep.get("cliffs")
                    .forEach(cliff -> found.add(cliff.get("at").asText() + " "
                            + cliff.path("recovered").asText("-")));
            assertThat(found).as(policy).isEqualTo(expected);
            cliffs += found.size();
        }
        assertThat(cliffs).isPositive();
    }

    /** Where a fall ends, and where its top is reached again: by looking at every pair of neighbours. */
    private static List<String> cliffs(JsonNode points) {
        List<String> found = new ArrayList<>();
        BigDecimal top = total(points, 0);
        for (int i = 1; i < points.size(); i++) {
            boolean falls = total(points, i).compareTo(total(points, i - 1)) < 0;
            boolean ends = i + 1 == points.size() || total(points, i + 1).compareTo(total(points, i)) >= 0;
            if (!falls) {
                top = total(points, i);
            } else if (ends) {
                String recovered = "-";
                for (int j = points.size() - 1; j > i; j--) {
                    recovered = total(points, j).compareTo(top) >= 0
                            ? points.get(j).get("perHead").asText()
                            : recovered;
                }
                found.add(points.get(i).get("perHead").asText() + " " + recovered);
            }
        }
        return found;
    }

    private static BigDecimal total(JsonNode points, int i) {
        return new BigDecimal(points.get(i).get("total").asText());
    }

    @Test
    void household_given_isTheOneDrawn() {
        Cli.Run run =
                Cli.run("doc", "hubei-model-2025", "--household", MODEL_WORKER, "--format", "svg", "--lang", "zh");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("所给文件中的家庭", "生活困难补助金（至多 12,000 元）");
        Cli.Run without = Cli.run("doc", "hubei-model-2025", "--format", "svg");
        assertThat(without.code()).isEqualTo(2);
        assertThat(without.err()).contains("aid does not depend on this household's income");
    }

    @Test
    void out_namesFilesByPolicyAndLanguage(@TempDir Path folder) throws IOException {
        Path pages = folder.resolve("pages");

        Cli.Run run = Cli.run("doc", "suqian-2024", "--out", pages.toString(), "--lang", "zh");

        assertThat(run.out().strip())
                .isEqualTo(pages.resolve("suqian-2024.zh.html").toString());
        assertThat(Files.readString(pages.resolve("suqian-2024.zh.html")))
                .isEqualTo(Cli.run("doc", "suqian-2024", "--lang", "zh").out());
    }

    @Test
    void wrongUse_isToldInALine() {
        assertThat(Cli.run("doc", "suqian-2042").err()).contains("no policy 'suqian-2042'", "suqian-2024");
        Cli.Run late = Cli.run("doc", "suqian-2024", "--as-of", "2019-01-01");
        assertThat(late.code()).isEqualTo(1);
        Cli.Run elsewhere = Cli.run("doc", "suqian-2024", "--place", "110000");
        assertThat(elsewhere.code()).isEqualTo(1);
    }
}

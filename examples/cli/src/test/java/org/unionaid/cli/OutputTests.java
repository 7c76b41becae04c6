package org.unionaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionaid.cli.terminal.Paint;
import org.unionaid.policies.PolicyLibrary;

/** The forms of output: JSON, colour, help. */
class OutputTests {
    private static final String ESCAPE = "\u001b";

    private static JsonNode json(Cli.Run run) throws IOException {
        return new ObjectMapper().readTree(run.out());
    }

    @Test
    void run_json_holdsDecisionsGrantsLedgerAndStatistics() throws IOException {
        JsonNode story = json(Cli.run("run", Cli.STORIES + "/01-xiangxiang-illness", "--json"))
                .get(0);

        assertThat(story.at("/statistics/total/money").asText()).isEqualTo("23800.00");
        assertThat(story.at("/applications/1/granted/0/award/amount").asText()).isEqualTo("4000.00");
        assertThat(story.at("/applications/1/granted/0/cap/amount").asText()).isEqualTo("5400.00");
        assertThat(story.at("/applications/0/denied/0/code").asText()).isEqualTo("ABOVE_CAP");
        assertThat(story.at("/applications/0/decisions/0/reasons/0/source/flag").asText())
                .isEqualTo("NATIONAL");
        assertThat(story.get("ledger")).hasSize(8).allMatch(event -> event.has("event"));
    }

    @Test
    void assess_json_namesWhatToAsk() throws IOException {
        JsonNode decisions =
                json(Cli.run("assess", "--policy", "xiangxiang-2019", "--as-of", "2019-09-17", Cli.CASE, "--json"));

        assertThat(decisions.get(0).get("decision").asText()).isEqualTo("ELIGIBLE");
    }

    @Test
    void check_json_hasPlaceAndSuggestion() throws IOException {
        JsonNode issues = json(Cli.run("check", Cli.STORIES + "/07-broken-policy/policy.yaml", "--json"));

        assertThat(issues.findValuesAsText("line")).containsExactly("11", "30", "33");
        assertThat(issues.findValuesAsText("suggestion")).containsExactly("income");
    }

    @Test
    void test_json_countsCases() throws IOException {
        JsonNode all = json(Cli.run("test", "../../rules/policies", "--json"));

        assertThat(all.get("failed").asLong()).isZero();
        assertThat(all.get("folders")).hasSameSizeAs(PolicyLibrary.names());
    }

    @Test
    void run_notATerminal_hasNoColour() {
        assertThat(Cli.run("run", Cli.STORIES + "/05-heyuan-year").out()).doesNotContain(ESCAPE);
    }

    @Test
    void run_terminal_saysTheSameInColour() {
        String plain = Cli.run("run", Cli.STORIES + "/05-heyuan-year").out();
        String colourful =
                Cli.run(new Paint(true), "run", Cli.STORIES + "/05-heyuan-year").out();

        assertThat(colourful).contains(ESCAPE);
        assertThat(colourful.replaceAll(ESCAPE + "\\[[0-9]*m", "")).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "assess", "explain", "verify-receipt", "ask", "check", "test"})
    void help_everyCommand_hasExamplesAndExitCodes(String command) {
        Cli.Run help = Cli.run(command, "--help");

        assertThat(help.out()).contains("Examples:", "unionaid " + command, "Exit codes:", "--json", "--lang");
        assertThat(help.code()).isZero();
    }
}

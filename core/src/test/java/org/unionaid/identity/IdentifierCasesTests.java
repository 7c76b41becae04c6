package org.unionaid.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The published examples of the standards, each with its source, in {@code identifier-cases.json}. */
class IdentifierCasesTests {

    @TestFactory
    Stream<DynamicTest> case_published_isJudgedAsPublished() throws IOException {
        try (InputStream cases = IdentifierCasesTests.class.getResourceAsStream("identifier-cases.json")) {
            JsonNode all = new ObjectMapper().readTree(cases);
            assertThat(all).hasSize(9);
            return StreamSupport.stream(all.spliterator(), false)
                    .map(it -> DynamicTest.dynamicTest(it.get("id").asText(), () -> judge(it)));
        }
    }

    private static void judge(JsonNode it) {
        String id = it.get("id").asText();
        JsonNode facts = it.get("facts");
        JsonNode expected = it.get("expected");
        if (id.startsWith("id-uscc-")) {
            judgeCreditCode(facts.get("value").asText(), expected.get("valid").asBoolean());
        } else if (expected.has("severity")) {
            assertThat(expected.get("severity").asText()).startsWith("WARNING");
            assertThat(BankCard.parse("4111111111111112").passesLuhn()).isFalse();
        } else if (id.startsWith("id-card-")) {
            assertThat(CheckCharacters.passesLuhn(facts.get("value").asText()))
                    .isEqualTo(expected.get("luhn").asBoolean());
        } else if (facts.has("value_prefix")) {
            String number = ResidentIds.numbered(facts.get("value_prefix").asText() + "11156", "19900101", 123);
            assertThat(ResidentId.parse(number).kind())
                    .hasToString(expected.get("kind").asText());
        } else if (id.startsWith("id-ric-")) {
            judgeResidentId(facts.get("value").asText(), expected);
        } else {
            fail("No test for case '%s'", id);
        }
    }

    private static void judgeCreditCode(String value, boolean valid) {
        if (valid) {
            assertThat(CreditCode.parse(value).unmasked()).isEqualTo(value);
        } else {
            assertThatExceptionOfType(InvalidIdentifierException.class).isThrownBy(() -> CreditCode.parse(value));
        }
    }

    private static void judgeResidentId(String value, JsonNode expected) {
        if (expected.get("valid").asBoolean()) {
            ResidentId id = ResidentId.parse(value);
            assertThat(id.birthDate()).hasToString(expected.get("birth").asText());
            assertThat(id.sex().name()).startsWith(expected.get("sex").asText());
        } else {
            String reason = expected.get("reason").asText();
            assertThatExceptionOfType(InvalidIdentifierException.class)
                    .isThrownBy(() -> ResidentId.parse(value))
                    .satisfies(invalid ->
                            assertThat(reason).contains(invalid.problem().name()));
        }
    }
}

package org.unionaid.funding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionaid.answer.Answer;
import org.unionaid.casefile.FileLevel;
import org.unionaid.code.Label;
import org.unionaid.identity.FundId;
import org.unionaid.program.Purpose;

/** The printed fund rules of fund-rule-cases.json, whose sources stand beside the facts there. */
class FundRuleCasesTests {

    /** The items of aid that the cases name. */
    private static final Map<String, Purpose> PURPOSES = Map.of(
            "LIVING_AID", Purpose.LIVING,
            "MEDICAL_AID", Purpose.MEDICAL,
            "STUDY_AID", Purpose.STUDY);

    @Test
    void pingdingshan_centralFinanceForMunicipalFile_isRefused() throws IOException {
        JsonNode facts = facts("fund-level-1");

        assertThat(source(facts).withServes(FileLevel.NATIONAL).refusals(Purpose.LIVING, level(facts)))
                .containsExactly(FundRefusal.SOURCE_NOT_ALLOWED_FOR_FILE_LEVEL);
    }

    @Test
    void pingdingshan_unionDuesForMunicipalFile_isAllowed() throws IOException {
        JsonNode facts = facts("fund-level-2");

        assertThat(source(facts).refusals(Purpose.LIVING, level(facts))).isEmpty();
    }

    @Test
    void pingdingshan_donationForStudyUsedForMedicalAid_isRefused() throws IOException {
        JsonNode facts = facts("fund-donor-1");
        FundingSource source = source(facts).withEarmark(purpose(facts, "earmark"));

        assertThat(source.refusals(purpose(facts, "item"), Answer.unknown())).containsExactly(FundRefusal.EARMARK);
    }

    @Test
    void nation_centralFinanceWithoutFile_isRefused() throws IOException {
        JsonNode facts = facts("fund-file-1");

        assertThat(facts.get("file").isNull()).isTrue();
        assertThat(source(facts).withServes(FileLevel.NATIONAL).refusals(purpose(facts, "item"), Answer.none()))
                .containsExactly(FundRefusal.NO_FILE);
    }

    private static FundingSource source(JsonNode facts) {
        return FundingSource.builder()
                .id(FundId.of("F-1"))
                .kind(SourceKind.of(facts.get("source").asText()))
                .title(Label.of("资金", "money"))
                .build();
    }

    private static Answer<FileLevel> level(JsonNode facts) {
        return Answer.known(FileLevel.of(facts.get("file_level").asText()));
    }

    private static Purpose purpose(JsonNode facts, String key) {
        return PURPOSES.get(facts.get(key).asText());
    }

    private static JsonNode facts(String id) throws IOException {
        try (InputStream cases = FundRuleCasesTests.class.getResourceAsStream("fund-rule-cases.json")) {
            for (JsonNode each : new ObjectMapper().readTree(cases)) {
                if (each.get("id").asText().equals(id)) {
                    return each.get("facts");
                }
            }
        }
        throw new AssertionError("No case " + id);
    }
}

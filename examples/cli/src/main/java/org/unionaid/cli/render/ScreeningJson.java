package org.unionaid.cli.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.unionaid.casefile.Category;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.screening.DecisionTally;
import org.unionaid.engine.screening.ScreenedCase;
import org.unionaid.engine.screening.ScreenedRow;
import org.unionaid.engine.screening.ScreeningSummary;

/** What a screening comes to, and what became of each case, as JSON. */
public final class ScreeningJson {
    private final JsonMapper mapper;

    /**
     * A renderer.
     *
     * @param mapper  makes the nodes
     */
    public ScreeningJson(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * The summary.
     *
     * @param summary  the summary
     * @return {@code {cases, decided, failed, eligible, open, byProgram, byCategory, byPlace}}; the category of a file that is not
     *     known is {@code UNKNOWN}
     */
    public JsonNode of(ScreeningSummary summary) {
        ObjectNode json = mapper.createObjectNode()
                .put("cases", summary.cases())
                .put("decided", summary.decided())
                .put("failed", summary.failed())
                .put("eligible", summary.eligible())
                .put("open", summary.open());
        ObjectNode byProgram = json.putObject("byProgram");
        summary.byProgram().forEach((program, tally) -> byProgram.set(program.value(), tally(tally)));
        ObjectNode byCategory = json.putObject("byCategory");
        summary.byCategory()
                .forEach((category, tally) ->
                        byCategory.set(category.map(Category::code).orElse("UNKNOWN"), tally(tally)));
        ObjectNode byPlace = json.putObject("byPlace");
        summary.byPlace().forEach((place, tally) -> byPlace.set(place.value(), tally(tally)));
        return json;
    }

    private JsonNode tally(DecisionTally tally) {
        return mapper.createObjectNode()
                .put("eligible", tally.eligible())
                .put("ineligible", tally.ineligible())
                .put("undetermined", tally.undetermined())
                .put("failed", tally.failed())
                .put("cap", tally.cap().toPlainString())
                .put("award", tally.award().toPlainString());
    }

    /**
     * What became of one case.
     *
     * @param line  the line of the file in which it stands, from 1
     * @param result  what became of it
     * @return {@code {line, place, beneficiary, decisions}} or {@code {line, failed, what}}
     */
    public ObjectNode of(long line, ScreenedCase result) {
        ObjectNode json = mapper.createObjectNode().put("line", line);
        if (result instanceof ScreenedCase.Decided decided) {
            json.put("place", decided.place().value());
            json.put("beneficiary", decided.beneficiary().toString());
            ArrayNode rows = json.putArray("decisions");
            decided.rows().forEach(row -> rows.add(row(row)));
        } else if (result instanceof ScreenedCase.Failed failed) {
            json.put("failed", failed.why().name());
            json.set("what", mapper.valueToTree(failed.what()));
        }
        return json;
    }

    private ObjectNode row(ScreenedRow row) {
        if (row.decision().isPresent()) {
            Decision decision = row.decision().get();
            return new DecisionJson(mapper).of(new DecisionKey(row.program(), row.beneficiary()), decision);
        }
        ObjectNode json = mapper.createObjectNode()
                .put("program", row.program().value())
                .put("beneficiary", row.beneficiary().toString())
                .put("decision", row.kind().name());
        if (row.kind() == org.unionaid.engine.decision.DecisionKind.ELIGIBLE) {
            json.put("cap", row.cap().toPlainString());
            row.award().ifPresent(award -> json.put("award", award.toPlainString()));
        }
        return json;
    }
}

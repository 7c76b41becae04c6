package org.unionaid.cli.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.unionaid.casefile.Category;
import org.unionaid.engine.whatif.ComparisonResult;
import org.unionaid.engine.whatif.Tally;

/** A comparison of two policies as JSON. */
public final class ComparisonJson {
    private final JsonMapper mapper;

    /**
     * A renderer.
     *
     * @param mapper  writes the values
     */
    public ComparisonJson(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * The comparison.
     *
     * @param result  what the second policy changes
     * @return {@code {cases, byCategory, byProgram}}, each a tally; the category of a file that is not known is {@code UNKNOWN}
     */
    public JsonNode of(ComparisonResult result) {
        ObjectNode json = mapper.createObjectNode();
        json.set("cases", tally(result.cases()));
        ObjectNode byCategory = json.putObject("byCategory");
        result.byCategory()
                .forEach((category, tally) ->
                        byCategory.set(category.map(Category::code).orElse("UNKNOWN"), tally(tally)));
        ObjectNode byProgram = json.putObject("byProgram");
        result.byProgram().forEach((program, tally) -> byProgram.set(program.value(), tally(tally)));
        return json;
    }

    private JsonNode tally(Tally tally) {
        return mapper.createObjectNode()
                .put("count", tally.count())
                .put("winners", tally.winners())
                .put("losers", tally.losers())
                .put("unchanged", tally.unchanged())
                .put("undetermined", tally.undetermined())
                .put("newlyEligible", tally.newlyEligible())
                .put("noLongerEligible", tally.noLongerEligible())
                .put("before", tally.before().toPlainString())
                .put("after", tally.after().toPlainString())
                .put("effect", tally.effect().toPlainString());
    }
}

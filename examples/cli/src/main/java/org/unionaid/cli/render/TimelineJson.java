package org.unionaid.cli.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Range;
import java.time.LocalDate;
import org.unionaid.engine.timeline.Timeline;

/** A timeline as JSON: a list of runs of days, each with program, beneficiary, decision and amount. */
public final class TimelineJson {
    private final JsonMapper mapper;

    /**
     * A renderer.
     *
     * @param mapper  writes the values
     */
    public TimelineJson(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * The timeline.
     *
     * @param timeline  the timeline
     * @return {@code {from, to, positions: [{from, to, amount, decision}], unusable: [{from, to, issues}]}}; an amount that is
     *     not known is missing
     */
    public JsonNode of(Timeline timeline) {
        DecisionJson decisions = new DecisionJson(mapper);
        ObjectNode json = mapper.createObjectNode();
        days(json, Range.closedOpen(timeline.period().start(), timeline.period().endExclusive()));
        ArrayNode positions = json.putArray("positions");
        timeline.positions()
                .forEach((key, map) -> map.asMapOfRanges().forEach((range, position) -> {
                    ObjectNode entry = positions.addObject();
                    days(entry, range);
                    position.amount().find().ifPresent(money -> entry.put("amount", money.toPlainString()));
                    entry.set("decision", decisions.of(key, position.decision()));
                }));
        ArrayNode unusable = json.putArray("unusable");
        timeline.unusable().asMapOfRanges().forEach((range, issues) -> {
            ObjectNode entry = unusable.addObject();
            days(entry, range);
            entry.set("issues", IssueJson.of(mapper, issues));
        });
        return json;
    }

    private static void days(ObjectNode json, Range<LocalDate> range) {
        json.put("from", range.lowerEndpoint().toString());
        json.put("to", range.upperEndpoint().minusDays(1).toString());
    }
}

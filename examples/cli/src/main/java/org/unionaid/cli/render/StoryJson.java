package org.unionaid.cli.render;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.unionaid.cli.story.Denied;
import org.unionaid.cli.story.Granted;
import org.unionaid.cli.story.Outcome;
import org.unionaid.cli.story.Promise;
import org.unionaid.cli.story.StoryResult;
import org.unionaid.json.jackson2.UnionAidJson;
import org.unionaid.statistics.Dimension;
import org.unionaid.statistics.Statistics;

/** A story and what became of it, for machines. */
public final class StoryJson {
    private final JsonMapper mapper = UnionAidJson.mapper();
    private final DecisionJson decisions = new DecisionJson(mapper);

    /** A renderer. */
    public StoryJson() {}

    /**
     * A story.
     *
     * @param result  what became of it
     * @return an object
     */
    public ObjectNode of(StoryResult result) {
        ObjectNode json = mapper.createObjectNode();
        json.put("story", result.story().name());
        json.set("title", mapper.valueToTree(result.story().docket().title()));
        json.put("findings", result.hasFindings());
        if (result instanceof StoryResult.Told told) {
            told(told, json);
        } else {
            json.set("issues", IssueJson.of(mapper, ((StoryResult.NothingAssessed) result).issues()));
        }
        ArrayNode promises = json.putArray("promises");
        result.promises().forEach(promise -> promises.add(promise(promise)));
        return json;
    }

    private void told(StoryResult.Told told, ObjectNode json) {
        json.put("policy", told.policy().policy().id().value());
        json.put("policyHash", told.policy().policy().hash());
        ArrayNode applications = json.putArray("applications");
        told.outcomes().forEach(outcome -> applications.add(outcome(outcome)));
        ArrayNode events = json.putArray("ledger");
        told.ledger().events().forEach(event -> events.add(mapper.<ObjectNode>valueToTree(event)));
        json.set("statistics", statistics(told.statistics()));
    }

    private ObjectNode outcome(Outcome outcome) {
        ObjectNode json = mapper.createObjectNode();
        json.put("application", outcome.application().id().value());
        json.put("received", outcome.application().received().toString());
        json.put("place", outcome.application().place().value());
        json.set("decisions", decisions.of(outcome.assessment()));
        ArrayNode granted = json.putArray("granted");
        outcome.granted().stream()
                .map(Granted::entitlement)
                .forEach(each -> granted.add(mapper.<ObjectNode>valueToTree(each)));
        ArrayNode denied = json.putArray("denied");
        outcome.denied().forEach(each -> denied.add(denied(each)));
        return json;
    }

    private ObjectNode denied(Denied denied) {
        ObjectNode json = mapper.createObjectNode();
        json.put("program", denied.program().value());
        json.put("beneficiary", denied.beneficiary().toString());
        json.put("stage", denied.stage().name());
        json.put("code", denied.code());
        json.set("text", mapper.valueToTree(denied.text()));
        return json;
    }

    private ObjectNode statistics(Statistics statistics) {
        ObjectNode json = mapper.createObjectNode();
        json.set("total", mapper.valueToTree(statistics.total()));
        json.set("byProgram", mapper.valueToTree(statistics.by(Dimension.PROGRAM)));
        return json;
    }

    private ObjectNode promise(Promise promise) {
        ObjectNode json = mapper.createObjectNode();
        json.put("what", promise.what().en());
        json.put("expected", promise.expected());
        json.put("found", promise.found());
        json.put("kept", promise.kept());
        return json;
    }
}

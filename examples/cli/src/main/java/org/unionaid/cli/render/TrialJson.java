package org.unionaid.cli.render;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.unionaid.cli.trial.Trial;
import org.unionaid.engine.cases.CaseResult;

/** A folder's cases for machines. */
public final class TrialJson {
    private final JsonMapper mapper;
    private final DecisionJson decisions;

    /**
     * A renderer.
     *
     * @param mapper  makes the nodes
     */
    public TrialJson(JsonMapper mapper) {
        this.mapper = mapper;
        this.decisions = new DecisionJson(mapper);
    }

    /**
     * A folder.
     *
     * @param trial  what became of it
     * @return an object
     */
    public ObjectNode of(Trial trial) {
        ObjectNode json = mapper.createObjectNode();
        json.put("folder", trial.folder());
        json.put("passed", trial.passed());
        json.put("failed", trial.failed());
        json.put("recorded", trial.recorded());
        json.put("partial", trial.partial());
        json.set("issues", IssueJson.of(mapper, trial.issues()));
        ArrayNode cases = json.putArray("cases");
        trial.results().forEach(result -> cases.add(of(result)));
        return json;
    }

    private ObjectNode of(CaseResult result) {
        ObjectNode json = mapper.createObjectNode();
        json.put("id", result.policyCase().id());
        json.put("at", result.policyCase().at().toString());
        json.put("partial", result.policyCase().isPartial());
        json.put("basis", result.policyCase().basis().name());
        json.put("passed", result.passed());
        json.set("differences", mapper.valueToTree(result.differences()));
        result.key().ifPresent(key -> result.decision().ifPresent(it -> json.set("decision", decisions.of(key, it))));
        return json;
    }
}

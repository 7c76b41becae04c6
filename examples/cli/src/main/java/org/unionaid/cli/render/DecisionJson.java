package org.unionaid.cli.render;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.decision.Measure;
import org.unionaid.engine.decision.Reason;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.policy.Provenance;

/** Decisions for machines: the answer, every reason with its measure, source and parameters, and what to ask. */
public final class DecisionJson {
    private final JsonMapper mapper;

    /**
     * A renderer.
     *
     * @param mapper  makes the nodes
     */
    public DecisionJson(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * Every decision about a case.
     *
     * @param assessment  the decisions
     * @return a list of objects in the policy's order
     */
    public ArrayNode of(Assessment assessment) {
        ArrayNode list = mapper.createArrayNode();
        assessment.decisions().forEach((key, decision) -> list.add(of(key, decision)));
        return list;
    }

    /**
     * A decision.
     *
     * @param key  what it is about
     * @param decision  the decision
     * @return an object
     */
    public ObjectNode of(DecisionKey key, Decision decision) {
        ObjectNode json = mapper.createObjectNode();
        json.put("program", key.program().value());
        json.put("beneficiary", key.beneficiary().toString());
        json.put("decision", DecisionKind.of(decision).name());
        if (decision instanceof Decision.Eligible eligible) {
            json.set("cap", mapper.valueToTree(eligible.cap()));
            json.set("fullCap", mapper.valueToTree(eligible.fullCap()));
            json.set("used", mapper.valueToTree(eligible.used()));
            json.set("period", mapper.valueToTree(eligible.period()));
        } else if (decision instanceof Decision.Undetermined undetermined) {
            json.put("conditionsMet", undetermined.conditionsMet());
            ArrayNode missing = json.putArray("missing");
            undetermined.missing().forEach(fact -> {
                ObjectNode ask = missing.addObject();
                ask.put("path", fact.path());
                ask.set("question", mapper.valueToTree(fact.question()));
            });
        } else if (decision instanceof Decision.Failed failed) {
            json.put("failure", failed.failure().code().name());
            json.put("where", failed.failure().where().toString());
        }
        ArrayNode reasons = json.putArray("reasons");
        decision.reasons().forEach(reason -> reasons.add(reason(reason)));
        return json;
    }

    private ObjectNode reason(Reason reason) {
        ObjectNode json = mapper.createObjectNode();
        json.put("code", reason.code());
        json.put("verdict", reason.verdict().name());
        json.put("negated", reason.negated());
        json.set("title", mapper.valueToTree(reason.title()));
        reason.measure().ifPresent(measure -> json.set("measure", measure(measure)));
        reason.provenance().ifPresent(source -> json.set("source", source(source)));
        ArrayNode parameters = json.putArray("parameters");
        reason.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
        return json;
    }

    private ObjectNode measure(Measure measure) {
        ObjectNode json = mapper.createObjectNode();
        json.put("value", measure.value().toString());
        json.put("operator", measure.operator().name());
        json.put("limit", measure.limit().toString());
        measure.distance().ifPresent(distance -> json.put("distance", distance.toString()));
        return json;
    }

    private ObjectNode source(Provenance provenance) {
        ObjectNode json = mapper.createObjectNode();
        json.set("title", mapper.valueToTree(provenance.source().title()));
        provenance.clause().ifPresent(clause -> json.set("clause", mapper.valueToTree(clause)));
        json.put("flag", provenance.flag().name());
        provenance.note().ifPresent(note -> json.set("note", mapper.valueToTree(note)));
        return json;
    }

    private ObjectNode parameter(ParameterValue used) {
        ObjectNode json = mapper.createObjectNode();
        json.put("name", used.parameter().name());
        json.put("value", used.value().toString());
        json.put("place", used.level().value());
        json.put("from", used.from().toString());
        json.set("source", source(used.provenance()));
        return json;
    }
}

package org.unionaid.cli.render;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.unionaid.answer.Answer;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.ledger.History;

/** A case as a file that can be read again: what is unknown is left out, what is none is null. */
public final class CaseJson {
    private final JsonMapper mapper;

    /**
     * A renderer.
     *
     * @param mapper  makes the nodes
     */
    public CaseJson(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * A case.
     *
     * @param aidCase  the case
     * @return an object
     */
    public ObjectNode of(AidCase aidCase) {
        ObjectNode json = mapper.createObjectNode();
        if (aidCase.subject() instanceof AidCase.OfHousehold of) {
            json.set("household", mapper.valueToTree(of.household()));
            put(json, "file", aidCase.file());
        } else if (aidCase.subject() instanceof AidCase.OfEmployer of) {
            json.set("employer", mapper.valueToTree(of.employer()));
        } else if (aidCase.subject() instanceof AidCase.OfRoster of) {
            json.set("roster", mapper.valueToTree(of.roster()));
        }
        Answer<History> history = aidCase.history();
        put(json, "history", history);
        return json;
    }

    private void put(ObjectNode json, String key, Answer<?> answer) {
        answer.find().ifPresent(known -> json.set(key, mapper.valueToTree(known)));
        if (answer.isNone()) {
            json.putNull(key);
        }
    }
}

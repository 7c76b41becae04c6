package org.unionaid.cli.render;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.whatif.IncomeSweep;

/**
 * What a household gets at each income, as JSON.
 *
 * @param mapper  makes the nodes
 */
public record SweepJson(JsonMapper mapper) {
    /**
     * A sweep.
     *
     * @param policy  the policy that decided, not null
     * @param sweep  the sweep, not null
     * @return its points, its cliffs and the programs left out; amounts in yuan
     */
    public ObjectNode of(BoundPolicy policy, IncomeSweep sweep) {
        ObjectNode node = mapper.createObjectNode();
        node.put("policy", policy.policy().id().value());
        node.put("hash", policy.policy().hash());
        node.put("place", policy.place().toString());
        node.put("asOf", policy.asOf().toString());
        ArrayNode points = node.putArray("points");
        sweep.points().forEach(point -> {
            ObjectNode one = points.addObject();
            one.put("perHead", point.perHead().toPlainString());
            one.put("income", point.income().toPlainString());
            ObjectNode aid = one.putObject("aid");
            point.aid().forEach((program, money) -> aid.put(program.value(), money.toPlainString()));
            one.put("total", point.total().toPlainString());
        });
        ArrayNode cliffs = node.putArray("cliffs");
        sweep.cliffs().forEach(cliff -> {
            ObjectNode one = cliffs.addObject();
            one.put("at", cliff.after().perHead().toPlainString());
            one.put("loss", cliff.loss().toPlainString());
            cliff.recovered()
                    .ifPresent(point -> one.put("recovered", point.perHead().toPlainString()));
        });
        ArrayNode open = node.putArray("open");
        sweep.open().forEach(program -> open.add(program.value()));
        return node;
    }
}

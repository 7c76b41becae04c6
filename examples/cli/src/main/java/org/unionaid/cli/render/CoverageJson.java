package org.unionaid.cli.render;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.unionaid.cli.trial.Trial;
import org.unionaid.code.Language;
import org.unionaid.engine.coverage.CaseSkeleton;
import org.unionaid.engine.coverage.Coverage;
import org.unionaid.engine.coverage.EdgeCoverage;
import org.unionaid.engine.coverage.Spot;

/** A folder's coverage for machines. */
public final class CoverageJson {
    private final JsonMapper mapper;
    private final Language language;

    /**
     * A renderer.
     *
     * @param mapper  makes the nodes
     * @param language  the language of proposed titles
     */
    public CoverageJson(JsonMapper mapper, Language language) {
        this.mapper = mapper;
        this.language = language;
    }

    /**
     * A folder.
     *
     * @param trial  the folder with its cases
     * @param coverage  what they exercise
     * @return an object
     */
    public ObjectNode of(Trial trial, Coverage coverage) {
        ObjectNode json = mapper.createObjectNode();
        json.put("folder", trial.folder());
        json.put("cases", coverage.cases());
        json.put("failed", trial.failed());
        json.put("whole", coverage.isWhole());
        ArrayNode criteria = json.putArray("criteria");
        coverage.criteria()
                .forEach(each -> criteria.addObject()
                        .put("program", each.program().value())
                        .put("id", each.id())
                        .put("exclusion", each.exclusion())
                        .put("met", each.met())
                        .put("notMet", each.notMet())
                        .put("open", each.open()));
        ArrayNode rows = json.putArray("rows");
        coverage.rows()
                .forEach(row -> at(rows.addObject(), row.spot())
                        .put("kind", row.kind().name())
                        .put("text", row.text())
                        .put("cases", row.hits()));
        ArrayNode edges = json.putArray("edges");
        coverage.edges().forEach(edge -> edge(edges.addObject(), edge));
        ArrayNode limits = json.putArray("limits");
        coverage.limits()
                .forEach(limit -> limits.addObject()
                        .put("id", limit.id())
                        .put("line", limit.at().line())
                        .put("hit", limit.hit())
                        .put("clear", limit.clear()));
        CaseSkeleton skeleton = CoverageText.skeleton(trial, language);
        ArrayNode proposals = json.putArray("proposals");
        coverage.proposals()
                .forEach(each -> at(proposals.addObject().put("id", each.id()), each.spot())
                        .put("title", each.title().in(language))
                        .put("yaml", String.join("\n", skeleton.of(each))));
        ArrayNode gaps = json.putArray("gaps");
        coverage.gaps()
                .forEach(gap ->
                        at(gaps.addObject(), gap.spot()).put("text", gap.text().in(language)));
        return json;
    }

    private static void edge(ObjectNode json, EdgeCoverage edge) {
        at(json, edge.spot()).put("text", edge.text());
        edge.reached().forEach((side, reach) -> json.put(side.name().toLowerCase(Locale.ROOT), reach.name()));
        ArrayNode open = json.putArray("open");
        edge.open().forEach(side -> open.add(side.name()));
    }

    private static ObjectNode at(ObjectNode json, Spot spot) {
        return json.put("where", spot.owner()).put("line", spot.at().line());
    }
}

package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;

/** Reads tables over a number: marginal bands and steps. */
final class TableReader {
    private final YamlValues nodes;
    private final ValueReader values;

    TableReader(YamlValues nodes, ValueReader values) {
        this.nodes = nodes;
        this.values = values;
    }

    /** {@code bands: {of: expr, rates: [{upTo: 5000.00 yuan, rate: 45%}, {rate: 70%}]}}; the last band may be open. */
    Optional<Expr> bands(YamlNode body, String what) {
        Optional<YamlNode.Mapping> mapping = nodes.mapping(body, "'bands'", ImmutableSet.of("of", "rates"));
        Optional<Expr> base = base(mapping, "'bands'", what);
        ImmutableList<YamlNode> rows = mapping.flatMap(m -> nodes.required(m, "rates", "'bands'"))
                .map(n -> nodes.list(n, "'rates'"))
                .orElse(ImmutableList.of());
        ImmutableList.Builder<Expr.Bands.Band> bands = ImmutableList.builder();
        boolean complete = base.isPresent() && !rows.isEmpty();
        for (int i = 0; i < rows.size(); i++) {
            Optional<YamlNode.Mapping> row = nodes.mapping(rows.get(i), "a band", ImmutableSet.of("upTo", "rate"));
            Optional<YamlNode> end = row.flatMap(r -> nodes.optional(r, "upTo"));
            Optional<Expr> upTo = end.flatMap(n -> edge(n, base));
            Optional<Expr> rate = row.flatMap(r -> nodes.required(r, "rate", "a band"))
                    .flatMap(n -> values.read(n, "'rate'", Optional.of(Type.NUMBER)))
                    .filter(r -> values.require(r, Type.NUMBER, "a rate", "比例"));
            boolean open = row.isPresent() && end.isEmpty();
            if (open && i < rows.size() - 1) {
                badBands(rows.get(i), "only the last band may be without 'upTo'", "只有最后一段可以不写 'upTo'");
                complete = false;
            }
            complete &= rate.isPresent() && (open || upTo.isPresent());
            if (complete) {
                bands.add(new Expr.Bands.Band(upTo, rate.orElseThrow()));
            }
        }
        return complete ? base.map(b -> new Expr.Bands(body.at(), b, bands.build())) : Optional.empty();
    }

    /**
     * {@code steps: {of: expr, edge: upper, rows: [{from: …, to: …, is: …}], else: …}}: with {@code edge: upper} each step
     * holds its upper end (以下, 以内), with {@code edge: lower} its lower end (以上). {@code includeFirst: true} lets the very
     * first lower end belong to the first step too.
     */
    Optional<Expr> steps(YamlNode body, String what, Optional<Type> expected) {
        Optional<YamlNode.Mapping> mapping =
                nodes.mapping(body, "'steps'", ImmutableSet.of("of", "edge", "includeFirst", "rows", "else"));
        Optional<Expr> base = base(mapping, "'steps'", what);
        Optional<Edge> edge = mapping.flatMap(m -> nodes.required(m, "edge", "'steps'"))
                .flatMap(n -> nodes.word(n, "'edge'", Edge.class));
        boolean includeFirst = mapping.flatMap(m -> nodes.optional(m, "includeFirst"))
                .flatMap(n -> nodes.word(n, "'includeFirst'", Yes.class))
                .map(yes -> yes == Yes.TRUE)
                .orElse(false);
        ImmutableList<YamlNode> rows = mapping.flatMap(m -> nodes.required(m, "rows", "'steps'"))
                .map(n -> nodes.list(n, "'rows'"))
                .orElse(ImmutableList.of());
        Optional<Expr> otherwise =
                mapping.flatMap(m -> nodes.required(m, "else", "'steps'")).flatMap(n -> values.read(n, what, expected));
        ImmutableList.Builder<Expr.Steps.Step> steps = ImmutableList.builder();
        boolean complete = base.isPresent() && edge.isPresent() && otherwise.isPresent() && !rows.isEmpty();
        for (int i = 0; i < rows.size(); i++) {
            Optional<YamlNode.Mapping> row = nodes.mapping(rows.get(i), "a step", ImmutableSet.of("from", "to", "is"));
            Optional<YamlNode> fromNode = row.flatMap(r -> nodes.optional(r, "from"));
            Optional<YamlNode> toNode = row.flatMap(r -> nodes.optional(r, "to"));
            Optional<Expr> from = fromNode.flatMap(n -> edge(n, base));
            Optional<Expr> to = toNode.flatMap(n -> edge(n, base));
            Optional<Expr> is =
                    row.flatMap(r -> nodes.required(r, "is", "a step")).flatMap(n -> values.read(n, what, expected));
            boolean ordered = (i == 0 || fromNode.isPresent()) && (toNode.isPresent() || i == rows.size() - 1);
            if (!ordered) {
                badBands(
                        rows.get(i),
                        "only the first step may be without 'from', and only the last without 'to'",
                        "只有第一档可以不写 'from'，只有最后一档可以不写 'to'");
            }
            complete &= ordered
                    && is.isPresent()
                    && fromNode.isPresent() == from.isPresent()
                    && toNode.isPresent() == to.isPresent();
            if (complete) {
                boolean lower = edge.orElseThrow() == Edge.LOWER;
                steps.add(new Expr.Steps.Step(from, lower || (i == 0 && includeFirst), to, !lower, is.orElseThrow()));
            }
        }
        return complete
                ? otherwise.map(o -> new Expr.Steps(body.at(), base.orElseThrow(), steps.build(), o, o.type()))
                : Optional.empty();
    }

    /** Which end of a step belongs to it. */
    enum Edge {
        UPPER,
        LOWER
    }

    /** A written yes or no. */
    enum Yes {
        TRUE,
        FALSE
    }

    private Optional<Expr> base(Optional<YamlNode.Mapping> mapping, String structure, String what) {
        return mapping.flatMap(m -> nodes.required(m, "of", structure))
                .flatMap(n -> values.read(n, what, Optional.empty()))
                .filter(values::requireQuantity);
    }

    private Optional<Expr> edge(YamlNode node, Optional<Expr> base) {
        return base.flatMap(b -> values.read(node, "an edge", Optional.of(b.type()))
                .filter(edge -> values.require(edge, b.type(), "an edge", "界限")));
    }

    private void badBands(YamlNode node, String en, String zh) {
        nodes.issues().error(IssueCode.BAD_BANDS, node.at(), en, zh);
    }
}

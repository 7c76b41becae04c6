package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Value;
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
        Fraction from = Fraction.ZERO;
        boolean complete = base.isPresent() && !rows.isEmpty();
        for (int i = 0; i < rows.size(); i++) {
            Optional<YamlNode.Mapping> row = nodes.mapping(rows.get(i), "a band", ImmutableSet.of("upTo", "rate"));
            Optional<YamlNode> end = row.flatMap(r -> nodes.optional(r, "upTo"));
            Optional<Fraction> upTo = end.flatMap(n -> edge(n, base));
            Optional<Fraction> rate = row.flatMap(r -> nodes.required(r, "rate", "a band"))
                    .flatMap(n -> constant(n, "'rate'", Type.NUMBER));
            boolean open = row.isPresent() && end.isEmpty();
            if (open && i < rows.size() - 1) {
                badBands(rows.get(i), "only the last band may be without 'upTo'", "只有最后一段可以不写 'upTo'");
                complete = false;
            }
            if (upTo.isPresent() && upTo.get().compareTo(from) <= 0) {
                badBands(end.orElseThrow(), "each band must end above the one before it", "各段上限应递增");
                complete = false;
            }
            complete &= rate.isPresent() && (open || upTo.isPresent());
            if (complete) {
                bands.add(new Expr.Bands.Band(from, upTo, rate.orElseThrow()));
                from = upTo.orElse(from);
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
        Optional<Fraction> previous = Optional.empty();
        boolean complete = base.isPresent() && edge.isPresent() && otherwise.isPresent() && !rows.isEmpty();
        for (int i = 0; i < rows.size(); i++) {
            Optional<YamlNode.Mapping> row = nodes.mapping(rows.get(i), "a step", ImmutableSet.of("from", "to", "is"));
            Optional<Fraction> from =
                    row.flatMap(r -> nodes.optional(r, "from")).flatMap(n -> edge(n, base));
            Optional<Fraction> to = row.flatMap(r -> nodes.optional(r, "to")).flatMap(n -> edge(n, base));
            Optional<Expr> is =
                    row.flatMap(r -> nodes.required(r, "is", "a step")).flatMap(n -> values.read(n, what, expected));
            boolean ordered = (i == 0 || (from.isPresent() && from.equals(previous)))
                    && (from.isEmpty() || to.isEmpty() || from.get().compareTo(to.get()) < 0)
                    && (to.isPresent() || i == rows.size() - 1);
            if (!ordered) {
                badBands(
                        rows.get(i),
                        "each step must start where the one before it ends, and end above its start",
                        "各档应首尾相接且递增");
            }
            complete &= ordered && is.isPresent();
            if (complete) {
                boolean lower = edge.orElseThrow() == Edge.LOWER;
                steps.add(new Expr.Steps.Step(from, lower || (i == 0 && includeFirst), to, !lower, is.orElseThrow()));
            }
            previous = to;
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

    private Optional<Fraction> edge(YamlNode node, Optional<Expr> base) {
        return base.flatMap(b -> constant(node, "an edge", b.type()));
    }

    private Optional<Fraction> constant(YamlNode node, String what, Type type) {
        return values.read(node, what, Optional.of(type)).flatMap(expr -> {
            if (expr instanceof Expr.Constant constant
                    && constant.type().equals(type)
                    && constant.value() instanceof Value.Quantity quantity) {
                return Optional.of(quantity.amount());
            }
            return nodes.bad(
                    node, what + " must be a written " + type + ", not a formula", what + " 应直接写出数值（" + type + "）");
        });
    }

    private void badBands(YamlNode node, String en, String zh) {
        nodes.issues().error(IssueCode.BAD_BANDS, node.at(), en, zh);
    }
}

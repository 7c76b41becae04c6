package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.unionaid.code.Label;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.policy.Criterion;
import org.unionaid.engine.policy.Provenance;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;

/** Reads who may have something: {@code all}, {@code any}, {@code atLeast}, {@code not}, {@code everyone}, or a condition. */
final class CriterionReader {
    private static final ImmutableSet<String> CONDITION_KEYS =
            ImmutableSet.of("id", "when", "title", "because", "source", "clause", "flag", "note", "binding");
    private static final ImmutableSet<String> JOINS = ImmutableSet.of("all", "any", "atLeast", "not", "when");

    private final YamlValues nodes;
    private final ValueReader values;
    private final ProvenanceReader provenances;
    private final Provenance owner;
    private final Set<String> ids = new HashSet<>();

    CriterionReader(YamlValues nodes, ValueReader values, ProvenanceReader provenances, Provenance owner) {
        this.nodes = nodes;
        this.values = values;
        this.provenances = provenances;
        this.owner = owner;
    }

    Optional<Criterion> read(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar && scalar.text().equals("everyone")) {
            return Optional.of(new Criterion.Everyone());
        }
        Optional<YamlNode.Mapping> mapping = nodes.mapping(node, "a criterion");
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        YamlNode.Mapping m = mapping.get();
        Sets.SetView<String> joins = Sets.intersection(m.entries().keySet(), JOINS);
        if (joins.size() != 1) {
            nodes.checkKeys(m, "a criterion", Sets.union(JOINS, CONDITION_KEYS).immutableCopy());
            nodes.issues()
                    .error(
                            IssueCode.BAD_VALUE,
                            m.at(),
                            "a criterion must hold exactly one of " + String.join(", ", JOINS),
                            "条件应恰有以下之一：" + String.join("、", JOINS));
            return Optional.empty();
        }
        String join = joins.iterator().next();
        if (join.equals("when")) {
            nodes.checkKeys(m, "a condition", CONDITION_KEYS);
            return condition(m);
        }
        nodes.checkKeys(
                m, "'" + join + "'", join.equals("atLeast") ? ImmutableSet.of("atLeast", "of") : ImmutableSet.of(join));
        return switch (join) {
            case "all" -> parts(m, "all").map(this::together);
            case "any" -> parts(m, "any").map(parts -> new Criterion.AtLeast(1, parts));
            case "atLeast" -> atLeast(m);
            default -> read(m.get("not")).map(Criterion.NoneOf::new);
        };
    }

    private Criterion together(ImmutableList<Criterion> parts) {
        values.noteTogether(parts.stream()
                .filter(part -> part instanceof Criterion.Condition)
                .map(part -> ((Criterion.Condition) part).expr())
                .collect(ImmutableList.toImmutableList()));
        return new Criterion.AllOf(parts);
    }

    private Optional<ImmutableList<Criterion>> parts(YamlNode.Mapping mapping, String key) {
        ImmutableList.Builder<Criterion> parts = ImmutableList.builder();
        Optional<YamlNode> node = nodes.required(mapping, key, "a criterion");
        ImmutableList<YamlNode> items =
                node.map(n -> nodes.list(n, "'" + key + "'")).orElse(ImmutableList.of());
        if (items.isEmpty()) {
            nodes.issues()
                    .error(
                            IssueCode.NO_CRITERIA,
                            mapping.at(),
                            "'" + key + "' is empty; a program for everyone says 'eligible: everyone'",
                            "'" + key + "' 为空；面向所有人的项目应写 'eligible: everyone'");
        }
        int read = 0;
        for (YamlNode item : items) {
            Optional<Criterion> part = read(item);
            read += part.isPresent() ? 1 : 0;
            part.ifPresent(parts::add);
        }
        return read == items.size() && read > 0 ? Optional.of(parts.build()) : Optional.empty();
    }

    private Optional<Criterion> atLeast(YamlNode.Mapping mapping) {
        Optional<Long> count = nodes.count(mapping.get("atLeast"), "'atLeast'");
        Optional<ImmutableList<Criterion>> parts = parts(mapping, "of");
        if (count.isEmpty() || parts.isEmpty()) {
            return Optional.empty();
        }
        if (count.get() > parts.get().size()) {
            return nodes.bad(mapping.get("atLeast"), "'atLeast' is more than there are conditions", "'atLeast' 大于条件个数");
        }
        return Optional.of(new Criterion.AtLeast(count.get().intValue(), parts.get()));
    }

    private Optional<Criterion> condition(YamlNode.Mapping mapping) {
        Optional<String> id = nodes.required(mapping, "id", "a condition").flatMap(n -> nodes.text(n, "'id'"));
        if (id.isPresent() && !ids.add(id.get())) {
            nodes.issues()
                    .error(
                            IssueCode.NAME_CLASH,
                            mapping.get("id").at(),
                            "the id '" + id.get() + "' is used twice in this program",
                            "条件编号 '" + id.get() + "' 在本项目中重复");
        }
        YamlNode when = mapping.get("when");
        Optional<Expr> expr = values.condition(when, "'when'");
        Optional<String> formula = nodes.text(when, "'when'");
        Optional<Label> title = nodes.optional(mapping, "title")
                .flatMap(n -> nodes.label(n, "'title'"))
                .or(() -> formula.map(f -> new Label(f, f)));
        Provenance provenance = provenances.readWithin(mapping, "a condition", owner);
        return id.isPresent() && expr.isPresent() && title.isPresent()
                ? Optional.of(
                        new Criterion.Condition(id.get(), title.get(), expr.get(), formula.orElseThrow(), provenance))
                : Optional.empty();
    }
}

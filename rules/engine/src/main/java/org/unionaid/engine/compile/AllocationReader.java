package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unionaid.engine.allocation.AllocationMethod;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.policy.Allocation;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;

/** Reads how what there is is shared: {@code allocation: {method: proportional, with: {…}, source: …, flag: …}}. */
final class AllocationReader {
    private static final ImmutableSet<String> KEYS = ImmutableSet.<String>builder()
            .add("method", "with")
            .addAll(ProvenanceReader.KEYS)
            .build();
    private static final String WHAT = "'allocation'";

    private final YamlValues nodes;
    private final ExpressionChecker checker;
    private final ProvenanceReader provenances;

    AllocationReader(YamlValues nodes, ExpressionChecker checker, ProvenanceReader provenances) {
        this.nodes = nodes;
        this.checker = checker;
        this.provenances = provenances;
    }

    Optional<Allocation> read(YamlNode node) {
        return nodes.mapping(node, WHAT, KEYS).flatMap(m -> {
            Optional<AllocationMethod> method =
                    nodes.required(m, "method", WHAT).flatMap(this::method);
            Optional<ImmutableMap<String, Expr>> options = method.flatMap(known -> options(m, known));
            return provenances
                    .read(m, WHAT)
                    .flatMap(source -> options.map(given -> new Allocation(method.orElseThrow(), given, source)));
        });
    }

    private Optional<AllocationMethod> method(YamlNode node) {
        ImmutableMap<String, AllocationMethod> known =
                checker.vocabulary().catalog().allocationMethods();
        return nodes.scalar(node, "'method'").flatMap(word -> {
            AllocationMethod method = known.get(word.text());
            if (method == null) {
                nodes.issues()
                        .unknownWord(
                                IssueCode.UNKNOWN_NAME,
                                word.at(),
                                "'" + word.text() + "' is no allocation method; known: "
                                        + String.join(", ", known.keySet()),
                                "没有分配办法 '" + word.text() + "'，可用：" + String.join("、", known.keySet()),
                                word.text(),
                                known.keySet());
            }
            return Optional.ofNullable(method);
        });
    }

    /** A formula of a type; money in whole fen. */
    private Optional<Expr> value(YamlNode node, String what, Type type, ValueReader values) {
        return type.equals(Type.MONEY)
                ? new AmountReader(nodes, values, new WholeFen(checker.vocabulary()))
                        .money(node, what, ImmutableSet.of())
                : values.read(node, what, Optional.of(type), ImmutableSet.of())
                        .filter(expr -> checker.require(expr, type, what, what));
    }

    private Optional<ImmutableMap<String, Expr>> options(YamlNode.Mapping m, AllocationMethod method) {
        ImmutableMap<String, YamlNode> given = nodes.entries(nodes.optional(m, "with"), "'with'");
        ImmutableMap.Builder<String, Expr> options = ImmutableMap.builder();
        ValueReader values = new ValueReader(nodes, checker);
        boolean complete = true;
        for (var option : method.options().entrySet()) {
            String what = "option '" + option.getKey() + "' of '" + method.name() + "'";
            YamlNode node = given.get(option.getKey());
            Optional<Expr> expr = Optional.ofNullable(node).flatMap(n -> value(n, what, option.getValue(), values));
            if (node == null) {
                nodes.issues()
                        .error(
                                IssueCode.MISSING_KEY,
                                m.at(),
                                "'" + method.name() + "' needs the option '" + option.getKey() + "' under 'with': "
                                        + option.getValue(),
                                "'" + method.name() + "' 须在 'with' 下写明 '" + option.getKey() + "'：" + option.getValue());
            }
            expr.ifPresent(e -> {
                new Roots(checker).check(e, ImmutableSet.of("today"), what);
                options.put(option.getKey(), e);
            });
            complete &= expr.isPresent();
        }
        given.forEach((name, node) -> {
            if (!method.options().containsKey(name)) {
                nodes.issues()
                        .unknownWord(
                                IssueCode.UNKNOWN_NAME,
                                node.at(),
                                "'" + method.name() + "' has no option '" + name + "'",
                                "'" + method.name() + "' 没有选项 '" + name + "'",
                                name,
                                method.options().keySet());
            }
        });
        return complete ? Optional.of(options.buildOrThrow()) : Optional.empty();
    }
}

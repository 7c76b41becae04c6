package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.RoundingMode;
import java.util.Optional;
import org.unionaid.engine.catalog.CodeList;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.language.ExpressionParser;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Unit;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;

/**
 * Reads a value of a policy: a short expression, or one of the structures {@code first}, {@code by}, {@code min}, {@code max},
 * {@code bands}, {@code steps}, {@code round}.
 */
final class ValueReader {
    private static final ImmutableSet<String> STRUCTURES =
            ImmutableSet.of("is", "first", "by", "min", "max", "bands", "steps", "round");
    private static final ImmutableMap<String, Fraction> STEPS = ImmutableMap.of(
            "fen", Fraction.ONE,
            "jiao", Fraction.of(10),
            "yuan", Fraction.of(100),
            "tenYuan", Fraction.of(1000),
            "hundredYuan", Fraction.of(10000));

    private final YamlValues nodes;
    private final ExpressionChecker checker;

    ValueReader(YamlValues nodes, ExpressionChecker checker) {
        this.nodes = nodes;
        this.checker = checker;
    }

    Optional<Expr> read(YamlNode node, String what, Optional<Type> expected) {
        return read(node, what, expected, ImmutableSet.of());
    }

    /** Reads a value from a mapping that may hold other keys of its owner beside the structure. */
    Optional<Expr> read(YamlNode node, String what, Optional<Type> expected, ImmutableSet<String> otherKeys) {
        Optional<Expr> read = readWhole(node, what, expected, otherKeys);
        read.ifPresent(checker.vocabulary()::note);
        return read;
    }

    private Optional<Expr> readWhole(
            YamlNode node, String what, Optional<Type> expected, ImmutableSet<String> otherKeys) {
        if (node instanceof YamlNode.Scalar) {
            return expression(node, what, expected);
        }
        Optional<YamlNode.Mapping> mapping = nodes.mapping(node, what);
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        YamlNode.Mapping m = mapping.get();
        Sets.SetView<String> structures = Sets.intersection(m.entries().keySet(), STRUCTURES);
        if (structures.size() != 1) {
            nodes.issues()
                    .error(
                            IssueCode.BAD_VALUE,
                            m.at(),
                            what + " must hold exactly one of " + String.join(", ", STRUCTURES),
                            what + " 应恰有以下之一：" + String.join("、", STRUCTURES));
            return Optional.empty();
        }
        String structure = structures.iterator().next();
        if (!structure.equals("by")) {
            ImmutableSet.Builder<String> known =
                    ImmutableSet.<String>builder().add(structure).addAll(otherKeys);
            if (structure.equals("round")) {
                known.add("to", "mode");
            }
            nodes.checkKeys(m, what, known.build());
        }
        YamlNode body = m.get(structure);
        return switch (structure) {
            case "is" -> read(body, what, expected);
            case "first" -> first(body, what, expected);
            case "by" -> by(m, body, what, expected, otherKeys);
            case "min", "max" -> extreme(structure, body, what, expected);
            case "bands" -> new TableReader(nodes, this).bands(body, what);
            case "steps" -> new TableReader(nodes, this).steps(body, what, expected);
            default -> rounded(m, body, what, expected);
        };
    }

    private Optional<Expr> expression(YamlNode node, String what, Optional<Type> expected) {
        return nodes.scalar(node, what)
                .flatMap(scalar -> ExpressionParser.parse(scalar.text(), scalar.places(), nodes.issues()))
                .flatMap(syntax -> checker.check(syntax, expected));
    }

    Optional<Expr> condition(YamlNode node, String what) {
        return nodes.scalar(node, what)
                .flatMap(scalar -> ExpressionParser.parse(scalar.text(), scalar.places(), nodes.issues()))
                .flatMap(checker::checkCondition)
                .map(expr -> {
                    checker.vocabulary().note(expr);
                    return expr;
                });
    }

    /** Notes that conditions must hold together. */
    void noteTogether(ImmutableList<Expr> conditions) {
        if (conditions.size() > 1) {
            checker.vocabulary().note(new Expr.Logic(conditions.get(0).at(), true, conditions));
        }
    }

    boolean require(Expr expr, Type type, String what, String whatZh) {
        return checker.require(expr, type, what, whatZh);
    }

    boolean requireQuantity(Expr expr) {
        return checker.requireQuantity(expr);
    }

    private Optional<Expr> first(YamlNode body, String what, Optional<Type> expected) {
        ImmutableList.Builder<Expr.FirstMatch.Row> rows = ImmutableList.builder();
        Optional<Expr> otherwise = Optional.empty();
        Optional<Type> type = Optional.empty();
        boolean complete = true;
        ImmutableList<YamlNode> items = nodes.list(body, "'first' of " + what);
        for (int i = 0; i < items.size(); i++) {
            YamlNode item = items.get(i);
            Optional<YamlNode.Mapping> row =
                    nodes.mapping(item, "a row of 'first'", ImmutableSet.of("when", "is", "else"));
            boolean last = row.map(r -> r.entries().containsKey("else")).orElse(false);
            if (last && i < items.size() - 1) {
                nodes.bad(item, "'else' must be the last row", "'else' 应为最后一行");
            }
            Optional<Type> hint = expected.isPresent() ? expected : type;
            Optional<Expr> value = row.flatMap(r -> nodes.required(r, last ? "else" : "is", "a row of 'first'"))
                    .flatMap(n -> read(n, what, hint));
            if (last) {
                otherwise = value;
            } else {
                Optional<Expr> when = row.flatMap(r -> nodes.required(r, "when", "a row of 'first'"))
                        .flatMap(n -> condition(n, "'when'"));
                if (when.isPresent() && value.isPresent()) {
                    rows.add(new Expr.FirstMatch.Row(when.get(), value.get()));
                }
                complete &= when.isPresent();
            }
            complete &= value.isPresent();
            type = value.isPresent() ? merge(type, value.get()) : type;
            complete &= value.isEmpty() || type.isPresent();
        }
        if (complete && otherwise.isEmpty()) {
            nodes.issues()
                    .error(
                            IssueCode.TABLE_INCOMPLETE,
                            body.at(),
                            "the rows of " + what + " must end with 'else'",
                            what + " 的各行应以 'else' 结尾");
            return Optional.empty();
        }
        Optional<Expr> last = otherwise;
        return complete ? type.map(t -> new Expr.FirstMatch(body.at(), rows.build(), last, t)) : Optional.empty();
    }

    private Optional<Type> merge(Optional<Type> type, Expr value) {
        return type.isEmpty() ? Optional.of(value.type()) : checker.common(value.at(), type.get(), value.type());
    }

    private Optional<Expr> by(
            YamlNode.Mapping mapping,
            YamlNode body,
            String what,
            Optional<Type> expected,
            ImmutableSet<String> otherKeys) {
        Optional<Expr> key = read(body, "'by' of " + what, Optional.empty());
        Optional<CodeList> codes = key.filter(k -> k.type().kind() == Type.Kind.CODE)
                .flatMap(k -> checker.vocabulary().catalog().findCodes(k.type().name()));
        if (key.isEmpty()) {
            return Optional.empty();
        }
        if (codes.isEmpty()) {
            checker.mismatch(
                    body.at(),
                    "'by' needs a code, found " + key.get().type(),
                    "'by' 需要代码类型，实为 " + key.get().type());
            return Optional.empty();
        }
        ImmutableSet<String> known = codes.get().labels().keySet();
        ImmutableSet<String> rowKeys = ImmutableSet.<String>builder()
                .add("by", "else")
                .addAll(otherKeys)
                .addAll(known)
                .build();
        CodeRows grouped = CodeRows.of(mapping, known, rowKeys);
        grouped.report(nodes, what, rowKeys);
        ImmutableList.Builder<Expr.FirstMatch.Row> rows = ImmutableList.builder();
        Optional<Type> type = Optional.empty();
        boolean complete = true;
        for (CodeRows.Row row : grouped.rows()) {
            Optional<Type> hint = expected.isPresent() ? expected : type;
            Optional<Expr> value = read(row.cell(), what, hint);
            complete &= value.isPresent();
            if (value.isPresent()) {
                type = merge(type, value.get());
                complete &= type.isPresent();
                rows.add(new Expr.FirstMatch.Row(row.when(key.get(), codes.get().name()), value.get()));
            }
        }
        Optional<YamlNode> elseNode = nodes.optional(mapping, "else");
        Optional<Type> hint = expected.isPresent() ? expected : type;
        Optional<Expr> otherwise = elseNode.flatMap(n -> read(n, what, hint));
        complete &= elseNode.isPresent() == otherwise.isPresent();
        if (otherwise.isPresent()) {
            type = merge(type, otherwise.get());
        }
        Sets.SetView<String> uncovered = Sets.difference(known, grouped.covered());
        if (elseNode.isEmpty() && (!uncovered.isEmpty() || key.get().type().optional())) {
            nodes.issues()
                    .error(
                            IssueCode.TABLE_INCOMPLETE,
                            mapping.at(),
                            "the table of " + what + " has no row for " + String.join(", ", uncovered)
                                    + " and no 'else'",
                            what + " 的表没有 " + String.join("、", uncovered) + " 行，也没有 'else'");
            return Optional.empty();
        }
        return complete
                ? type.map(t -> new Expr.FirstMatch(mapping.at(), rows.build(), otherwise, t))
                : Optional.empty();
    }

    private Optional<Expr> extreme(String structure, YamlNode body, String what, Optional<Type> expected) {
        ImmutableList.Builder<Expr> operands = ImmutableList.builder();
        Optional<Type> type = Optional.empty();
        ImmutableList<YamlNode> items = nodes.list(body, "'" + structure + "' of " + what);
        boolean complete = !items.isEmpty();
        for (YamlNode item : items) {
            Optional<Expr> operand = read(item, what, expected);
            Type wanted = type.or(() -> operand.map(o -> o.type().required())).orElse(Type.NUMBER);
            complete &= operand.filter(o -> checker.require(o, wanted, "each of '" + structure + "'", "各项"))
                    .isPresent();
            operand.ifPresent(operands::add);
            type = Optional.of(wanted);
        }
        return complete
                ? type.map(t -> new Expr.Extreme(body.at(), structure.equals("min"), operands.build(), t))
                : Optional.empty();
    }

    private Optional<Expr> rounded(YamlNode.Mapping mapping, YamlNode body, String what, Optional<Type> expected) {
        Optional<Expr> value = read(body, what, expected)
                .filter(v -> checker.require(v, rounded(v.type()), "what is rounded", "取整的值"));
        Optional<Fraction> step = nodes.required(mapping, "to", "'round'").flatMap(n -> choice(n, "'to'", STEPS));
        Optional<RoundingMode> mode =
                nodes.required(mapping, "mode", "'round'").flatMap(n -> choice(n, "'mode'", TableFunctions.MODES));
        return value.isPresent() && step.isPresent() && mode.isPresent()
                ? Optional.of(new Expr.Rounded(mapping.at(), value.get(), step.get(), mode.get()))
                : Optional.empty();
    }

    /** Money is rounded, or money a month. */
    private static Type rounded(Type type) {
        return type.isQuantity() && type.unit().equals(Unit.MONEY_PER_MONTH)
                ? Type.quantity(Unit.MONEY_PER_MONTH)
                : Type.MONEY;
    }

    private <T> Optional<T> choice(YamlNode node, String what, ImmutableMap<String, T> choices) {
        return nodes.scalar(node, what).flatMap(scalar -> {
            T chosen = choices.get(scalar.text());
            if (chosen == null) {
                nodes.issues()
                        .unknownWord(
                                IssueCode.BAD_VALUE,
                                scalar.at(),
                                what + " must be one of " + String.join(", ", choices.keySet()),
                                what + " 应为 " + String.join("、", choices.keySet()) + " 之一",
                                scalar.text(),
                                choices.keySet());
            }
            return Optional.ofNullable(chosen);
        });
    }
}

package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Value;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;

/** Reads formulas that must come to whole numbers: money in whole fen, counts. */
final class AmountReader {
    private final YamlValues nodes;
    private final ValueReader values;
    private final WholeFen whole;

    AmountReader(YamlValues nodes, ValueReader values, WholeFen whole) {
        this.nodes = nodes;
        this.values = values;
        this.whole = whole;
    }

    /** An amount of money; {@code otherKeys} may stand beside it in one mapping. */
    Optional<Expr> money(YamlNode node, String what, ImmutableSet<String> otherKeys) {
        return read(node, Type.MONEY, what, otherKeys);
    }

    /** An amount written as a plain price such as {@code "6.00"}, or a formula. */
    Optional<Expr> price(YamlNode node, String what) {
        boolean plain = node instanceof YamlNode.Scalar scalar && scalar.text().matches("[0-9]+(\\.[0-9]+)?");
        return plain
                ? nodes.money(node, what).map(money -> new Expr.Constant(node.at(), Value.of(money), Type.MONEY))
                : money(node, what, ImmutableSet.of());
    }

    /** A whole number without a unit. */
    Optional<Expr> count(YamlNode node, String what) {
        return read(node, Type.NUMBER, what, ImmutableSet.of());
    }

    /** A number of some type that is certainly whole. */
    Optional<Expr> read(YamlNode node, Type type, String what, ImmutableSet<String> otherKeys) {
        return values.read(node, what, Optional.of(type), otherKeys).filter(expr -> {
            if (!values.require(expr, type, what, what)) {
                return false;
            }
            if (!expr.accept(whole)) {
                boolean money = type.unit().money() == 1;
                nodes.issues()
                        .error(
                                IssueCode.ROUNDING_NEEDED,
                                expr.at(),
                                money
                                        ? what
                                                + " can have a fraction of a fen: say how it is rounded with 'round', 'to' and 'mode'"
                                        : what + " can have a fraction: it must be a whole number",
                                money ? what + " 可能出现不足一分的零头：请用 'round'、'to'、'mode' 写明取整方式" : what + " 可能不是整数，应为整数");
                return false;
            }
            return true;
        });
    }

    /** The formula as written, when it is a single expression; else the name of the structure. */
    static String formula(YamlNode node, String... otherKeys) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            return node instanceof YamlNode.Scalar scalar ? scalar.text() : "";
        }
        ImmutableSet<String> others = ImmutableSet.copyOf(otherKeys);
        return mapping.entries().get("is") instanceof YamlNode.Scalar scalar
                ? scalar.text()
                : mapping.entries().keySet().stream()
                        .filter(key -> !others.contains(key))
                        .findFirst()
                        .orElse("");
    }
}

package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.policy.Benefit;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;
import org.unionaid.money.Money;
import org.unionaid.program.Aid;
import org.unionaid.program.GoodsLine;

/** Reads what a program gives: {@code cash}, {@code voucher}, {@code goods}, {@code service} or {@code cover}. */
final class BenefitReader {
    private final YamlValues nodes;
    private final ValueReader values;
    private final WholeFen wholeFen;

    BenefitReader(YamlValues nodes, ValueReader values, WholeFen wholeFen) {
        this.nodes = nodes;
        this.values = values;
        this.wholeFen = wholeFen;
    }

    /** The words after {@code gives}. */
    enum Gives {
        CASH,
        VOUCHER,
        GOODS,
        SERVICE,
        COVER
    }

    Optional<Benefit> read(YamlNode.Mapping program, Gives gives) {
        return switch (gives) {
            case CASH -> amount(program, Optional.empty());
            case VOUCHER ->
                nodes.required(program, "voucher", "a program that gives a voucher")
                        .flatMap(n -> nodes.label(n, "'voucher'"))
                        .flatMap(label -> amount(program, Optional.of(label)));
            case GOODS ->
                nodes.required(program, "goods", "a program that gives goods")
                        .flatMap(this::goods)
                        .map(Benefit.Fixed::new);
            case SERVICE ->
                nodes.required(program, "service", "a program that gives a service")
                        .flatMap(this::service)
                        .map(Benefit.Fixed::new);
            case COVER ->
                nodes.required(program, "cover", "a program that gives insurance cover")
                        .flatMap(this::cover)
                        .map(Benefit.Fixed::new);
        };
    }

    private Optional<Benefit> amount(YamlNode.Mapping program, Optional<Label> voucher) {
        Optional<YamlNode> cap = nodes.required(program, "cap", "a program that gives money");
        Optional<YamlNode.Mapping> mapping = cap.flatMap(n -> nodes.mapping(n, "'cap'"));
        Optional<Benefit.Over> over = mapping.flatMap(m -> nodes.required(m, "over", "'cap'"))
                .flatMap(n -> nodes.word(n, "'over'", Benefit.Over.class));
        Optional<Expr> expr = mapping.flatMap(m -> money(m, "'cap'", ImmutableSet.of("over", "binding")));
        Optional<YamlNode> awardNode = nodes.optional(program, "award");
        Optional<Expr> award = awardNode.flatMap(n -> money(n, "'award'", ImmutableSet.of()));
        return expr.isPresent() && over.isPresent() && awardNode.isPresent() == award.isPresent()
                ? Optional.of(
                        new Benefit.Amount(voucher, expr.get(), formula(mapping.orElseThrow()), over.get(), award))
                : Optional.empty();
    }

    private Optional<Expr> money(YamlNode node, String what, ImmutableSet<String> otherKeys) {
        return values.read(node, what, Optional.of(Type.MONEY), otherKeys).filter(expr -> {
            if (!values.require(expr, Type.MONEY, what, what)) {
                return false;
            }
            if (!expr.accept(wholeFen)) {
                nodes.issues()
                        .error(
                                IssueCode.ROUNDING_NEEDED,
                                expr.at(),
                                what
                                        + " can have a fraction of a fen: say how it is rounded with 'round', 'to' and 'mode'",
                                what + " 可能出现不足一分的零头：请用 'round'、'to'、'mode' 写明取整方式");
                return false;
            }
            return true;
        });
    }

    /** The formula as written, when it is a single expression; else the name of the structure. */
    private static String formula(YamlNode.Mapping cap) {
        return cap.entries().get("is") instanceof YamlNode.Scalar scalar
                ? scalar.text()
                : cap.entries().keySet().stream()
                        .filter(key -> !key.equals("over") && !key.equals("binding"))
                        .findFirst()
                        .orElse("");
    }

    private Optional<Aid> goods(YamlNode node) {
        ImmutableList.Builder<GoodsLine> lines = ImmutableList.builder();
        ImmutableList<YamlNode> items = nodes.list(node, "'goods'");
        int read = 0;
        for (YamlNode item : items) {
            Optional<GoodsLine> line = nodes.mapping(
                            item, "an item of 'goods'", ImmutableSet.of("item", "quantity", "unit", "unitValue"))
                    .flatMap(this::line);
            read += line.isPresent() ? 1 : 0;
            line.ifPresent(lines::add);
        }
        return read == items.size() && read > 0 ? Optional.of(new Aid.Goods(lines.build())) : Optional.empty();
    }

    private Optional<GoodsLine> line(YamlNode.Mapping mapping) {
        String what = "an item of 'goods'";
        Optional<String> item = nodes.required(mapping, "item", what).flatMap(n -> nodes.text(n, "'item'"));
        Optional<Long> quantity = nodes.required(mapping, "quantity", what).flatMap(n -> nodes.count(n, "'quantity'"));
        Optional<String> unit = nodes.required(mapping, "unit", what).flatMap(n -> nodes.text(n, "'unit'"));
        Optional<Money> unitValue =
                nodes.required(mapping, "unitValue", what).flatMap(n -> nodes.money(n, "'unitValue'"));
        return item.isPresent() && quantity.isPresent() && unit.isPresent() && unitValue.isPresent()
                ? Optional.of(new GoodsLine(item.get(), quantity.get(), unit.get(), unitValue.get()))
                : Optional.empty();
    }

    private Optional<Aid> service(YamlNode node) {
        return nodes.mapping(node, "'service'", ImmutableSet.of("name", "units", "unitValue"))
                .flatMap(mapping -> {
                    Optional<String> name =
                            nodes.required(mapping, "name", "'service'").flatMap(n -> nodes.text(n, "'name'"));
                    Optional<Long> units =
                            nodes.required(mapping, "units", "'service'").flatMap(n -> nodes.count(n, "'units'"));
                    Optional<YamlNode> worth = nodes.optional(mapping, "unitValue");
                    Optional<Money> unitValue = worth.isEmpty()
                            ? Optional.of(Money.ZERO)
                            : worth.flatMap(n -> nodes.money(n, "'unitValue'"));
                    return name.isPresent() && units.isPresent() && unitValue.isPresent()
                            ? Optional.of(new Aid.Service(name.get(), units.get(), unitValue.get()))
                            : Optional.empty();
                });
    }

    private Optional<Aid> cover(YamlNode node) {
        return nodes.mapping(node, "'cover'", ImmutableSet.of("scheme", "policies", "premium"))
                .flatMap(mapping -> {
                    Optional<String> scheme =
                            nodes.required(mapping, "scheme", "'cover'").flatMap(n -> nodes.text(n, "'scheme'"));
                    Optional<Long> policies =
                            nodes.required(mapping, "policies", "'cover'").flatMap(n -> nodes.count(n, "'policies'"));
                    Optional<Money> premium =
                            nodes.required(mapping, "premium", "'cover'").flatMap(n -> nodes.money(n, "'premium'"));
                    return scheme.isPresent() && policies.isPresent() && premium.isPresent()
                            ? Optional.of(new Aid.Cover(scheme.get(), policies.get(), premium.get()))
                            : Optional.empty();
                });
    }
}

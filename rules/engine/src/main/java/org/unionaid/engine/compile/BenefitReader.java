package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.policy.Benefit;
import org.unionaid.engine.policy.Over;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Unit;
import org.unionaid.engine.value.Value;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;
import org.unionaid.money.Money;

/** Reads what a program gives: {@code cash}, {@code voucher}, {@code goods}, {@code service} or {@code cover}. */
final class BenefitReader {
    private static final ImmutableSet<String> MONTHLY = ImmutableSet.of("perMonth", "months", "over", "binding");

    private final YamlValues nodes;
    private final ValueReader values;
    private final AmountReader amounts;

    BenefitReader(YamlValues nodes, ValueReader values, AmountReader amounts) {
        this.nodes = nodes;
        this.values = values;
        this.amounts = amounts;
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
                nodes.required(program, "goods", "a program that gives goods").flatMap(this::goods);
            case SERVICE ->
                nodes.required(program, "service", "a program that gives a service")
                        .flatMap(this::service);
            case COVER ->
                nodes.required(program, "cover", "a program that gives insurance cover")
                        .flatMap(this::cover);
        };
    }

    /** What happens above the cap of a program: a cap is never soft. */
    enum OverCap {
        TRIM,
        REFUSE
    }

    private Optional<Benefit> amount(YamlNode.Mapping program, Optional<Label> voucher) {
        Optional<YamlNode> cap = nodes.required(program, "cap", "a program that gives money");
        Optional<YamlNode.Mapping> mapping = cap.flatMap(n -> nodes.mapping(n, "'cap'"));
        Optional<Over> over = mapping.flatMap(m -> nodes.required(m, "over", "'cap'"))
                .flatMap(n -> nodes.word(n, "'over'", OverCap.class))
                .map(word -> word == OverCap.TRIM ? Over.TRIM : Over.REFUSE);
        boolean byMonth = mapping.map(m -> m.entries().containsKey("perMonth")).orElse(false);
        Optional<Benefit.Monthly> monthly = byMonth ? mapping.flatMap(this::monthly) : Optional.empty();
        Optional<Expr> expr = byMonth
                ? monthly.map(it -> new Expr.Arithmetic(
                        it.perMonth().at(), Expr.ArithmeticOperator.TIMES, it.perMonth(), it.months(), Type.MONEY))
                : mapping.flatMap(m -> amounts.money(m, "'cap'", ImmutableSet.of("over", "binding")));
        Optional<YamlNode> awardNode = nodes.optional(program, "award");
        Optional<Expr> award = awardNode.flatMap(n -> amounts.money(n, "'award'", ImmutableSet.of()));
        return expr.isPresent() && over.isPresent() && awardNode.isPresent() == award.isPresent()
                ? Optional.of(new Benefit.Amount(
                        voucher,
                        expr.get(),
                        AmountReader.formula(mapping.orElseThrow(), "over", "binding"),
                        over.get(),
                        monthly,
                        award))
                : Optional.empty();
    }

    /** {@code perMonth: min(line - income, 1000.00 yuan/month), months: 12 months}. */
    private Optional<Benefit.Monthly> monthly(YamlNode.Mapping cap) {
        nodes.checkKeys(cap, "'cap'", MONTHLY);
        Optional<Expr> perMonth = nodes.required(cap, "perMonth", "'cap'")
                .flatMap(n -> amounts.read(n, Type.quantity(Unit.MONEY_PER_MONTH), "'perMonth'", ImmutableSet.of()));
        Optional<Expr> months = nodes.required(cap, "months", "a cap with 'perMonth'")
                .flatMap(n -> amounts.read(n, Type.quantity(Unit.MONTHS), "'months'", ImmutableSet.of()));
        return perMonth.isPresent() && months.isPresent()
                ? Optional.of(new Benefit.Monthly(perMonth.get(), months.get()))
                : Optional.empty();
    }

    private Optional<Benefit> goods(YamlNode node) {
        ImmutableList.Builder<Benefit.Line> lines = ImmutableList.builder();
        ImmutableList<YamlNode> items = nodes.list(node, "'goods'");
        int read = 0;
        for (YamlNode item : items) {
            Optional<Benefit.Line> line = nodes.mapping(
                            item, "an item of 'goods'", ImmutableSet.of("item", "quantity", "unit", "unitValue"))
                    .flatMap(this::line);
            read += line.isPresent() ? 1 : 0;
            line.ifPresent(lines::add);
        }
        return read == items.size() && read > 0 ? Optional.of(new Benefit.Goods(lines.build())) : Optional.empty();
    }

    private Optional<Benefit.Line> line(YamlNode.Mapping mapping) {
        String what = "an item of 'goods'";
        Optional<String> item = nodes.required(mapping, "item", what).flatMap(n -> nodes.text(n, "'item'"));
        Optional<Expr> quantity =
                nodes.required(mapping, "quantity", what).flatMap(n -> amounts.count(n, "'quantity'"));
        Optional<String> unit = nodes.required(mapping, "unit", what).flatMap(n -> nodes.text(n, "'unit'"));
        Optional<Expr> unitValue =
                nodes.required(mapping, "unitValue", what).flatMap(n -> amounts.price(n, "'unitValue'"));
        return item.isPresent() && quantity.isPresent() && unit.isPresent() && unitValue.isPresent()
                ? Optional.of(new Benefit.Line(item.get(), quantity.get(), unit.get(), unitValue.get()))
                : Optional.empty();
    }

    private Optional<Benefit> service(YamlNode node) {
        return nodes.mapping(node, "'service'", ImmutableSet.of("name", "units", "unitValue"))
                .flatMap(mapping -> {
                    Optional<String> name =
                            nodes.required(mapping, "name", "'service'").flatMap(n -> nodes.text(n, "'name'"));
                    Optional<Expr> units =
                            nodes.required(mapping, "units", "'service'").flatMap(n -> amounts.count(n, "'units'"));
                    Optional<YamlNode> worth = nodes.optional(mapping, "unitValue");
                    Optional<Expr> unitValue = worth.isEmpty()
                            ? Optional.of(new Expr.Constant(mapping.at(), Value.of(Money.ZERO), Type.MONEY))
                            : worth.flatMap(n -> amounts.price(n, "'unitValue'"));
                    return name.isPresent() && units.isPresent() && unitValue.isPresent()
                            ? Optional.of(new Benefit.Service(name.get(), units.get(), unitValue.get()))
                            : Optional.empty();
                });
    }

    private Optional<Benefit> cover(YamlNode node) {
        return nodes.mapping(node, "'cover'", ImmutableSet.of("scheme", "policies", "premium", "from", "to"))
                .flatMap(mapping -> {
                    Optional<String> scheme =
                            nodes.required(mapping, "scheme", "'cover'").flatMap(n -> nodes.text(n, "'scheme'"));
                    Optional<Expr> policies =
                            nodes.required(mapping, "policies", "'cover'").flatMap(n -> amounts.count(n, "'policies'"));
                    Optional<Expr> premium =
                            nodes.required(mapping, "premium", "'cover'").flatMap(n -> amounts.price(n, "'premium'"));
                    Optional<YamlNode> fromNode = nodes.optional(mapping, "from");
                    Optional<YamlNode> toNode = nodes.optional(mapping, "to");
                    Optional<Expr> from = fromNode.flatMap(n -> day(n, "'from'"));
                    Optional<Expr> to = toNode.flatMap(n -> day(n, "'to'"));
                    boolean dated = fromNode.isPresent() == from.isPresent() && toNode.isPresent() == to.isPresent();
                    return scheme.isPresent() && policies.isPresent() && premium.isPresent() && dated
                            ? Optional.of(new Benefit.Cover(scheme.get(), policies.get(), premium.get(), from, to))
                            : Optional.empty();
                });
    }

    private Optional<Expr> day(YamlNode node, String what) {
        return values.read(node, what, Optional.of(Type.DATE))
                .filter(expr -> values.require(expr, Type.DATE, what, what));
    }
}

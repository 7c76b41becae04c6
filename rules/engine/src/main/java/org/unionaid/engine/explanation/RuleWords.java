package org.unionaid.engine.explanation;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unionaid.code.Label;
import org.unionaid.code.Language;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprVisitor;
import org.unionaid.engine.expression.WindowKind;
import org.unionaid.engine.policy.Definition;
import org.unionaid.engine.policy.Parameter;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Unit;
import org.unionaid.engine.value.Value;

/** Each kind of expression in words. */
final class RuleWords implements ExprVisitor<Phrase> {
    private final Policy policy;
    private final Language language;
    private final ValueText values;

    RuleWords(Policy policy, Language language) {
        this.policy = policy;
        this.language = language;
        this.values = new ValueText(policy.codeLists(), language);
    }

    private String in(int place, Expr expr) {
        return expr.accept(this).in(place, say("(", "（"), say(")", "）"));
    }

    private String list(List<? extends Expr> exprs, String between) {
        return exprs.stream().map(expr -> in(Phrase.SUM, expr)).collect(Collectors.joining(between));
    }

    private Phrase title(Optional<Label> title, String name) {
        return Phrase.whole(title.map(label -> label.in(language)).orElse(name));
    }

    @Override
    public Phrase constant(Expr.Constant expr) {
        if (expr.value() instanceof Value.Quantity quantity
                && quantity.unit().equals(Unit.NUMBER)
                && !quantity.amount().isWhole()) {
            Fraction hundredfold = quantity.amount().times(Fraction.of(100));
            return Phrase.whole(hundredfold.toDecimal(4).stripTrailingZeros().toPlainString() + "%");
        }
        return Phrase.whole(values.of(expr.value()));
    }

    @Override
    public Phrase parameter(Expr.ParameterOf expr) {
        return parameter(expr.name());
    }

    private Phrase parameter(String name) {
        return title(Optional.ofNullable(policy.parameters().get(name)).map(Parameter::title), name);
    }

    @Override
    public Phrase parameterElsewhere(Expr.ParameterElsewhere expr) {
        String place = in(Phrase.WHOLE, expr.place());
        String name = parameter(expr.name()).text();
        return Phrase.whole(say(name + " at " + place, place + "的" + name));
    }

    @Override
    public Phrase lookup(Expr.Lookup expr) {
        String table = in(Phrase.WHOLE, expr.table());
        String key = in(Phrase.WHOLE, expr.key());
        return Phrase.whole(say(table + " by " + key, "按" + key + "的" + table));
    }

    @Override
    public Phrase definition(Expr.DefinitionOf expr) {
        return definition(expr.name());
    }

    @Override
    public Phrase definitionFor(Expr.DefinitionFor expr) {
        return definition(expr.name());
    }

    private Phrase definition(String name) {
        return title(Optional.ofNullable(policy.definitions().get(name)).map(Definition::title), name);
    }

    @Override
    public Phrase root(Expr.Root expr) {
        return Phrase.whole(expr.name().equals("today") ? say("today", "申请当日") : expr.name());
    }

    @Override
    public Phrase local(Expr.Local expr) {
        return Phrase.whole(expr.type().kind() == Type.Kind.ELEMENT ? say("it", "该项") : expr.name());
    }

    @Override
    public Phrase fact(Expr.FactOf expr) {
        String title = expr.fact().title().in(language);
        String arguments = expr.arguments().stream()
                .map(argument -> in(Phrase.OR, argument))
                .collect(Collectors.joining(say(", ", "、")));
        return Phrase.whole(arguments.isEmpty() ? title : title + say(" (", "（") + arguments + say(")", "）"));
    }

    @Override
    public Phrase formula(Expr.FormulaOf expr) {
        return Phrase.whole(expr.formula().title().in(language)
                + say(" (", "（")
                + list(expr.arguments(), say(", ", "、"))
                + say(")", "）"));
    }

    @Override
    public Phrase not(Expr.Not expr) {
        return new Phrase(say("not: ", "不得：") + in(Phrase.STATEMENT, expr.operand()), Phrase.STATEMENT);
    }

    @Override
    public Phrase negated(Expr.Negated expr) {
        return new Phrase("−" + in(Phrase.PRODUCT, expr.operand()), Phrase.PRODUCT);
    }

    @Override
    public Phrase arithmetic(Expr.Arithmetic expr) {
        boolean product = expr.operator() == Expr.ArithmeticOperator.TIMES
                || expr.operator() == Expr.ArithmeticOperator.DIVIDED_BY;
        boolean apart = expr.operator() == Expr.ArithmeticOperator.MINUS
                || expr.operator() == Expr.ArithmeticOperator.DIVIDED_BY;
        int level = product ? Phrase.PRODUCT : Phrase.SUM;
        String sign = switch (expr.operator()) {
            case PLUS -> " + ";
            case MINUS -> " − ";
            case TIMES -> " × ";
            case DIVIDED_BY -> " ÷ ";
        };
        return new Phrase(in(level, expr.left()) + sign + in(apart ? level + 1 : level, expr.right()), level);
    }

    @Override
    public Phrase comparison(Expr.Comparison expr) {
        return new Phrase(
                in(Phrase.SUM, expr.left())
                        + say(" ", "")
                        + expr.operator().label().in(language)
                        + " "
                        + in(Phrase.SUM, expr.right()),
                Phrase.STATEMENT);
    }

    @Override
    public Phrase logic(Expr.Logic expr) {
        int level = expr.all() ? Phrase.AND : Phrase.OR;
        String between = expr.all() ? say(" and ", "，且") : say(" or ", "，或");
        return new Phrase(
                expr.operands().stream().map(operand -> in(level + 1, operand)).collect(Collectors.joining(between)),
                level);
    }

    @Override
    public Phrase membership(Expr.Membership expr) {
        return new Phrase(
                in(Phrase.SUM, expr.item()) + say(" is one of ", "属于 ") + list(expr.items(), say(", ", "、")),
                Phrase.STATEMENT);
    }

    @Override
    public Phrase inSet(Expr.InSet expr) {
        return new Phrase(
                in(Phrase.SUM, expr.item()) + say(" is one of ", "属于 ") + in(Phrase.SUM, expr.set()), Phrase.STATEMENT);
    }

    @Override
    public Phrase firstMatch(Expr.FirstMatch expr) {
        String rows = expr.rows().stream()
                .map(row -> say("if ", "若") + in(Phrase.OR, row.when()) + say(": ", "则 ") + in(Phrase.SUM, row.is()))
                .collect(Collectors.joining(say("; ", "；")));
        String otherwise = expr.otherwise()
                .map(value -> say("; else ", "；否则 ") + in(Phrase.SUM, value))
                .orElse("");
        return new Phrase(rows + otherwise, 0);
    }

    @Override
    public Phrase substitute(Expr.Substitute expr) {
        return Phrase.whole(in(Phrase.SUM, expr.value())
                + say(" (if none: ", "（无则按 ")
                + in(Phrase.OR, expr.ifNone())
                + say(")", "）"));
    }

    @Override
    public Phrase window(Expr.WindowOf expr) {
        String window = switch (expr.kind()) {
            case LAST -> say("last " + expr.months() + " months", "近" + expr.months() + "个月");
            case CALENDAR_YEAR -> say("the calendar year", "本年");
            case SCHOOL_YEAR -> say("the school year", "本学年");
            case YEAR_FROM -> say("the year from month " + expr.months(), expr.months() + "月起的一年");
        };
        return Phrase.whole(expr.ago() == 0 ? window : window + before(expr.kind(), expr.ago()));
    }

    private String before(WindowKind kind, int ago) {
        String unit = kind == WindowKind.LAST ? say(" such spans", "段") : say(" years", "年");
        return say(", " + ago + unit + " earlier", "（往前" + ago + unit + "）");
    }

    @Override
    public Phrase windowEdge(Expr.WindowEdge expr) {
        String window = in(Phrase.WHOLE, expr.window());
        return Phrase.whole(
                expr.first()
                        ? say("the first day of " + window, window + "首日")
                        : say("the last day of " + window, window + "末日"));
    }

    @Override
    public Phrase elapsed(Expr.Elapsed expr) {
        String unit = switch (expr.unit()) {
            case YEAR -> say("years", "年数");
            case MONTH -> say("months", "月数");
            case DAY -> say("days", "天数");
        };
        String from = in(Phrase.SUM, expr.from());
        String to = in(Phrase.SUM, expr.to());
        return Phrase.whole(say(unit + " from " + from + " to " + to, from + "至" + to + "的" + unit));
    }

    @Override
    public Phrase partOf(Expr.PartOf expr) {
        String date = in(Phrase.WHOLE, expr.date());
        String part = switch (expr.part()) {
            case YEAR -> say("year", "年份");
            case MONTH -> say("month", "月份");
            case DAY -> say("day", "日");
        };
        return Phrase.whole(say("the " + part + " of " + date, date + "的" + part));
    }

    @Override
    public Phrase size(Expr.Size expr) {
        String list = in(Phrase.WHOLE, expr.list());
        return Phrase.whole(say("number of " + list, list + "数量"));
    }

    @Override
    public Phrase aggregate(Expr.Aggregate expr) {
        String list = in(Phrase.WHOLE, expr.list());
        String body = in(expr.kind() == Expr.AggregateKind.FILTER ? Phrase.OR : Phrase.STATEMENT, expr.body());
        return switch (expr.kind()) {
            case EXISTS -> statement(say("of " + list + " at least one: " + body, list + "中至少一项：" + body));
            case ALL -> statement(say("of " + list + " every one: " + body, list + "中每一项：" + body));
            case FILTER -> Phrase.whole(say(list + " (only " + body + ")", list + "（限" + body + "）"));
            case SUM -> Phrase.whole(say("sum over " + list + " of " + body, list + "的" + body + "合计"));
            case MIN -> Phrase.whole(say("least over " + list + " of " + body, list + "的" + body + "最小值"));
            case MAX -> Phrase.whole(say("greatest over " + list + " of " + body, list + "的" + body + "最大值"));
        };
    }

    private static Phrase statement(String text) {
        return new Phrase(text, Phrase.STATEMENT);
    }

    @Override
    public Phrase extreme(Expr.Extreme expr) {
        String operands = list(expr.operands(), say(", ", "，"));
        return Phrase.whole(
                expr.least()
                        ? say("the least of (" + operands + ")", "最小值（" + operands + "）")
                        : say("the greatest of (" + operands + ")", "最大值（" + operands + "）"));
    }

    @Override
    public Phrase rounded(Expr.Rounded expr) {
        String value = in(Phrase.OR, expr.value());
        return Phrase.whole(value + say(" (", "（") + rounding(expr.mode()) + say(")", "）"));
    }

    private String rounding(RoundingMode mode) {
        return switch (mode) {
            case HALF_UP -> say("rounded half up", "四舍五入");
            case DOWN, FLOOR -> say("rounded down", "舍去尾数");
            case UP, CEILING -> say("rounded up", "进位");
            default -> say("rounded", "取整");
        };
    }

    @Override
    public Phrase bands(Expr.Bands expr) {
        return Phrase.whole(say("in bands: ", "分段计算：") + in(Phrase.WHOLE, expr.base()));
    }

    @Override
    public Phrase steps(Expr.Steps expr) {
        return Phrase.whole(say("by steps of ", "分档：") + in(Phrase.WHOLE, expr.base()));
    }

    private String say(String en, String zh) {
        return language == Language.ZH ? zh : en;
    }
}

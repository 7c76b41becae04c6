package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.unionaid.engine.expression.DatePart;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.WindowKind;
import org.unionaid.engine.facts.Catalog;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.issue.IssueCollector;
import org.unionaid.engine.language.Syntax;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Unit;
import org.unionaid.engine.value.Value;
import org.unionaid.identity.DivisionCode;

/** Gives the plain functions of the language their meaning: extremes, dates, windows, places; tables are left to others. */
final class FunctionChecker {
    /** The functions of the language. */
    static final ImmutableSet<String> NAMES = ImmutableSet.<String>builder()
            .add("min", "max", "size", "date", "place")
            .add("daysBetween", "monthsBetween", "yearsBetween", "year", "month", "day")
            .add("last", "yearFrom", "previous", "start", "end")
            .addAll(TableFunctions.NAMES)
            .build();

    private static final int MAX_MONTHS = 999;

    private final ExpressionChecker checker;
    private final IssueCollector issues;

    FunctionChecker(ExpressionChecker checker, IssueCollector issues) {
        this.checker = checker;
        this.issues = issues;
    }

    Optional<Expr> check(Syntax.Call call, Optional<Type> expected) {
        return switch (call.name()) {
            case "min", "max" -> extreme(call, expected);
            case "size" -> size(call);
            case "date" -> date(call);
            case "place" -> place(call);
            case "daysBetween" -> elapsed(call, DatePart.DAY);
            case "monthsBetween" -> elapsed(call, DatePart.MONTH);
            case "yearsBetween" -> elapsed(call, DatePart.YEAR);
            case "year", "month", "day" -> partOf(call);
            case "last", "yearFrom" -> window(call);
            case "previous" -> previous(call);
            case "start", "end" ->
                arguments(call, Type.WINDOW)
                        .map(a -> new Expr.WindowEdge(
                                call.at(), a.get(0), call.name().equals("start")));
            default ->
                TableFunctions.NAMES.contains(call.name())
                        ? new TableFunctions(checker).check(call, expected)
                        : formula(call);
        };
    }

    /** A formula of a plug-in, called like a function. */
    private Optional<Expr> formula(Syntax.Call call) {
        CallChecker calls = new CallChecker(checker, issues);
        Catalog catalog = checker.vocabulary().catalog();
        return catalog.findFormula(call.name())
                .map(formula -> calls.formula(call, formula))
                .orElseGet(() -> calls.unknown(
                        call, "", Sets.union(NAMES, catalog.formulas().keySet()).immutableCopy()));
    }

    private Optional<Expr> elapsed(Syntax.Call call, DatePart unit) {
        return arguments(call, Type.DATE, Type.DATE).map(a -> new Expr.Elapsed(call.at(), unit, a.get(0), a.get(1)));
    }

    private Optional<Expr> partOf(Syntax.Call call) {
        DatePart part = call.name().equals("year")
                ? DatePart.YEAR
                : call.name().equals("month") ? DatePart.MONTH : DatePart.DAY;
        return arguments(call, Type.DATE).map(a -> new Expr.PartOf(call.at(), part, a.get(0)));
    }

    /** {@code last(12 months)} and {@code yearFrom(5)}: the length and the first month are written numbers. */
    private Optional<Expr> window(Syntax.Call call) {
        boolean last = call.name().equals("last");
        Type type = last ? Type.quantity(Unit.MONTHS) : Type.NUMBER;
        Optional<Long> number = arguments(call, type).flatMap(a -> written(a.get(0), 1, last ? MAX_MONTHS : 12));
        if (number.isEmpty()) {
            checker.mismatch(
                    call.at(),
                    last
                            ? "write 'last(12 months)' with 1 to " + MAX_MONTHS + " months"
                            : "write 'yearFrom(5)' with the first month, 1 to 12",
                    last ? "应写作 'last(12 months)'，1 至 " + MAX_MONTHS + " 个月" : "应写作 'yearFrom(5)'，起始月份为 1 至 12");
        }
        WindowKind kind = last ? WindowKind.LAST : WindowKind.YEAR_FROM;
        return number.map(n -> new Expr.WindowOf(call.at(), kind, n.intValue(), 0));
    }

    /** {@code previous(calendarYear)}, {@code previous(last 12 months, 2)}: an earlier run of the same kind. */
    private Optional<Expr> previous(Syntax.Call call) {
        boolean counted = call.arguments().size() == 2;
        Optional<ImmutableList<Expr>> arguments =
                counted ? arguments(call, Type.WINDOW, Type.NUMBER) : arguments(call, Type.WINDOW);
        Optional<Long> back = counted ? arguments.flatMap(a -> written(a.get(1), 1, 99)) : Optional.of(1L);
        if (arguments.isPresent()
                && back.isPresent()
                && arguments.get().get(0) instanceof Expr.WindowOf window
                && window.ago() == 0) {
            return Optional.of(new Expr.WindowOf(
                    call.at(), window.kind(), window.months(), back.get().intValue()));
        }
        if (arguments.isPresent()) {
            checker.mismatch(
                    call.at(),
                    "write 'previous(calendarYear)' or 'previous(last 12 months, 2)' with a written window and 1 to 99",
                    "应写作 'previous(calendarYear)' 或 'previous(last 12 months, 2)'");
        }
        return Optional.empty();
    }

    /** A written whole number within bounds. */
    private static Optional<Long> written(Expr expr, long least, long most) {
        return expr instanceof Expr.Constant constant
                        && constant.value() instanceof Value.Quantity quantity
                        && quantity.amount().isWhole()
                        && quantity.amount().compareTo(Fraction.of(least)) >= 0
                        && quantity.amount().compareTo(Fraction.of(most)) <= 0
                ? Optional.of(quantity.amount().longValueExact())
                : Optional.empty();
    }

    /** The arguments, of exactly these types and never none. */
    private Optional<ImmutableList<Expr>> arguments(Syntax.Call call, Type... types) {
        if (call.arguments().size() != types.length) {
            checker.mismatch(
                    call.at(),
                    "'" + call.name() + "' takes " + types.length + " argument(s) "
                            + ImmutableList.copyOf(types) + ", found "
                            + call.arguments().size(),
                    "'" + call.name() + "' 需要 " + types.length + " 个参数，写了 "
                            + call.arguments().size() + " 个");
            return Optional.empty();
        }
        ImmutableList.Builder<Expr> arguments = ImmutableList.builder();
        for (int i = 0; i < types.length; i++) {
            Type type = types[i];
            checker.check(call.arguments().get(i), Optional.of(type))
                    .filter(expr -> checker.require(expr, type, "the argument", "参数"))
                    .ifPresent(arguments::add);
        }
        ImmutableList<Expr> read = arguments.build();
        return read.size() == types.length ? Optional.of(read) : Optional.empty();
    }

    private Optional<Expr> extreme(Syntax.Call call, Optional<Type> expected) {
        ImmutableList.Builder<Expr> operands = ImmutableList.builder();
        Optional<Type> type = Optional.empty();
        boolean complete = !call.arguments().isEmpty();
        for (Syntax argument : call.arguments()) {
            Optional<Expr> operand = checker.check(argument, expected);
            complete &= operand.isPresent();
            if (operand.isPresent()) {
                Type wanted = type.orElse(operand.get().type().required());
                boolean ordered = wanted.isQuantity() || wanted.equals(Type.DATE);
                if (!ordered) {
                    checker.mismatch(
                            operand.get().at(),
                            "'" + call.name() + "' needs numbers or dates, found " + wanted,
                            "'" + call.name() + "' 需要数值或日期，实为 " + wanted);
                }
                complete &= ordered && checker.require(operand.get(), wanted, "each argument", "各参数");
                type = Optional.of(wanted);
                operands.add(operand.get());
            }
        }
        return complete && type.isPresent()
                ? Optional.of(new Expr.Extreme(call.at(), call.name().equals("min"), operands.build(), type.get()))
                : Optional.empty();
    }

    private Optional<Expr> size(Syntax.Call call) {
        if (call.arguments().size() != 1) {
            checker.mismatch(call.at(), "'size' takes one list", "'size' 需要一个列表");
            return Optional.empty();
        }
        return checker.check(call.arguments().get(0), Optional.empty())
                .filter(list -> {
                    if (list.type().kind() != Type.Kind.LIST) {
                        checker.mismatch(list.at(), "'size' takes a list, found " + list.type(), "'size' 需要列表");
                        return false;
                    }
                    return checker.requirePresent(list);
                })
                .map(list -> new Expr.Size(call.at(), list));
    }

    private Optional<Expr> date(Syntax.Call call) {
        return quoted(call, "2024-01-31").flatMap(text -> {
            try {
                LocalDate day = LocalDate.parse(text.text());
                if (day.getYear() >= 1 && day.getYear() <= 9999) {
                    return Optional.of(new Expr.Constant(call.at(), new Value.Day(day), Type.DATE));
                }
            } catch (DateTimeException e) {
                // told below
            }
            issues.error(
                    IssueCode.BAD_VALUE,
                    text.at(),
                    "'" + text.text() + "' is no date such as 2024-01-31",
                    "'" + text.text() + "' 不是 2024-01-31 形式的日期");
            return Optional.empty();
        });
    }

    private Optional<Expr> place(Syntax.Call call) {
        return quoted(call, "420100").flatMap(text -> {
            try {
                Value place = new Value.Place(DivisionCode.of(text.text()));
                return Optional.of(new Expr.Constant(call.at(), place, Type.PLACE));
            } catch (IllegalArgumentException e) {
                issues.error(
                        IssueCode.BAD_VALUE,
                        text.at(),
                        "'" + text.text() + "' is no place: six digits such as 420100",
                        "'" + text.text() + "' 不是行政区划代码（六位数字，如 420100）");
                return Optional.empty();
            }
        });
    }

    private Optional<Syntax.Quoted> quoted(Syntax.Call call, String example) {
        if (call.arguments().size() == 1 && call.arguments().get(0) instanceof Syntax.Quoted quoted) {
            return Optional.of(quoted);
        }
        String form = call.name() + "(\"" + example + "\")";
        checker.mismatch(call.at(), "write " + form, "应写作 " + form);
        return Optional.empty();
    }
}

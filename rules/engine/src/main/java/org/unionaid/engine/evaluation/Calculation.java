package org.unionaid.engine.evaluation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.WindowKind;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Unit;
import org.unionaid.engine.value.Value;
import org.unionaid.time.MonthRange;

/** What calculations on known values come to: exact numbers, days and windows. */
final class Calculation {
    private static final int LAST_YEAR = 9999;

    private Calculation() {}

    static Outcome arithmetic(Expr.Arithmetic expr, Value left, Value right) {
        if (left instanceof Value.Day from) {
            return right instanceof Value.Day to
                    ? number(to.date().until(from.date(), ChronoUnit.DAYS), Unit.DAYS)
                    : shifted(expr, from.date(), (Value.Quantity) right);
        }
        Fraction l = ((Value.Quantity) left).amount();
        Fraction r = ((Value.Quantity) right).amount();
        if (expr.operator() == Expr.ArithmeticOperator.DIVIDED_BY && r.signum() == 0) {
            return new Outcome.Failed(FailureCode.DIVISION_BY_ZERO, expr.at(), "/");
        }
        Fraction result = switch (expr.operator()) {
            case PLUS -> l.plus(r);
            case MINUS -> l.minus(r);
            case TIMES -> l.times(r);
            case DIVIDED_BY -> l.dividedBy(r);
        };
        return new Outcome.Known(new Value.Quantity(result, expr.type().unit()));
    }

    private static Outcome shifted(Expr.Arithmetic expr, LocalDate date, Value.Quantity by) {
        Fraction amount = expr.operator() == Expr.ArithmeticOperator.PLUS
                ? by.amount()
                : by.amount().negated();
        try {
            long whole = amount.longValueExact();
            LocalDate shifted = by.unit().equals(Unit.DAYS) ? date.plusDays(whole) : date.plusMonths(whole);
            if (shifted.getYear() >= 1 && shifted.getYear() <= LAST_YEAR) {
                return new Outcome.Known(new Value.Day(shifted));
            }
            return new Outcome.Failed(FailureCode.BAD_DATE, expr.at(), shifted.toString());
        } catch (ArithmeticException | DateTimeException e) {
            return new Outcome.Failed(FailureCode.BAD_DATE, expr.at(), by.toString());
        }
    }

    static Outcome comparison(Expr.Comparison expr, Value left, Value right) {
        if (!expr.operator().isOrdering()) {
            return truth(expr.operator().test(left.equals(right) ? 0 : 1));
        }
        int order = left instanceof Value.Day day
                ? day.date().compareTo(((Value.Day) right).date())
                : ((Value.Quantity) left).amount().compareTo(((Value.Quantity) right).amount());
        return truth(expr.operator().test(order));
    }

    static Outcome window(Expr.WindowOf expr, LocalDate today) {
        try {
            int back = expr.kind() == WindowKind.LAST ? expr.months() : 12;
            LocalDate day = today.minusMonths((long) back * expr.ago());
            return new Outcome.Known(new Value.Window(expr.kind().at(day, expr.months())));
        } catch (DateTimeException e) {
            return new Outcome.Failed(FailureCode.BAD_DATE, expr.at(), "window");
        }
    }

    static Outcome windowEdge(Expr.WindowEdge expr, MonthRange months) {
        if (expr.first()) {
            return new Outcome.Known(new Value.Day(months.from().atDay(1)));
        }
        return months.to()
                .<Outcome>map(last -> new Outcome.Known(new Value.Day(last.atEndOfMonth())))
                .orElseGet(() -> new Outcome.Failed(FailureCode.BAD_DATE, expr.at(), "end"));
    }

    static Outcome elapsed(Expr.Elapsed expr, Value from, Value to) {
        return number(
                expr.unit().between(((Value.Day) from).date(), ((Value.Day) to).date()),
                expr.type().unit());
    }

    static Outcome cell(Expr.Lookup expr, Value table, Value key) {
        String code = ((Value.Coded) key).code();
        return ((Value.Table) table)
                .find(code)
                .<Outcome>map(Outcome.Known::new)
                .orElseGet(() -> new Outcome.Failed(FailureCode.NO_ROW, expr.at(), code));
    }

    static Outcome truth(boolean value) {
        return new Outcome.Known(Value.of(value));
    }

    private static Outcome number(long amount, Unit unit) {
        return new Outcome.Known(new Value.Quantity(Fraction.of(amount), unit));
    }
}

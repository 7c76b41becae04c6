package org.unionaid.engine.expression;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import org.unionaid.engine.value.Value;

/** Writes each kind of expression, with parentheses where a part holds together less strongly than its place needs. */
final class ExprWriter implements ExprVisitor<Piece> {
    private String in(int place, Expr expr) {
        return expr.accept(this).in(place);
    }

    private String list(Iterable<? extends Expr> exprs) {
        return ImmutableList.copyOf(exprs).stream().map(this::argument).collect(Collectors.joining(", "));
    }

    /** A code without the name of its list: where the other side or the declared type tells which list is meant. */
    private String argument(Expr expr) {
        return expr instanceof Expr.Constant constant && constant.value() instanceof Value.Coded coded
                ? coded.code()
                : in(Piece.CHOICE, expr);
    }

    private Piece call(String name, Expr... arguments) {
        return Piece.whole(name + "("
                + java.util.Arrays.stream(arguments)
                        .map(argument -> in(Piece.CHOICE, argument))
                        .collect(Collectors.joining(", "))
                + ")");
    }

    @Override
    public Piece constant(Expr.Constant expr) {
        return ConstantText.of(expr.value());
    }

    @Override
    public Piece parameter(Expr.ParameterOf expr) {
        return Piece.whole(expr.name());
    }

    @Override
    public Piece parameterElsewhere(Expr.ParameterElsewhere expr) {
        return new Piece(expr.name() + " at " + in(Piece.WHOLE, expr.place()), Piece.PREFIXED);
    }

    @Override
    public Piece lookup(Expr.Lookup expr) {
        return Piece.whole(in(Piece.WHOLE, expr.table()) + "[" + argument(expr.key()) + "]");
    }

    @Override
    public Piece definition(Expr.DefinitionOf expr) {
        return Piece.whole(expr.name());
    }

    @Override
    public Piece definitionFor(Expr.DefinitionFor expr) {
        return Piece.whole(in(Piece.WHOLE, expr.receiver()) + "." + expr.name());
    }

    @Override
    public Piece root(Expr.Root expr) {
        return Piece.whole(expr.name());
    }

    @Override
    public Piece local(Expr.Local expr) {
        return Piece.whole(expr.name());
    }

    @Override
    public Piece fact(Expr.FactOf expr) {
        String arguments = expr.fact().parameters().isEmpty() ? "" : "(" + list(expr.arguments()) + ")";
        return Piece.whole(in(Piece.WHOLE, expr.receiver()) + "." + expr.fact().name() + arguments);
    }

    @Override
    public Piece formula(Expr.FormulaOf expr) {
        return Piece.whole(expr.formula().name() + "(" + list(expr.arguments()) + ")");
    }

    @Override
    public Piece not(Expr.Not expr) {
        return new Piece("!" + in(Piece.PREFIXED, expr.operand()), Piece.PREFIXED);
    }

    @Override
    public Piece negated(Expr.Negated expr) {
        return new Piece("-" + in(Piece.PREFIXED, expr.operand()), Piece.PREFIXED);
    }

    @Override
    public Piece arithmetic(Expr.Arithmetic expr) {
        boolean sum =
                expr.operator() == Expr.ArithmeticOperator.PLUS || expr.operator() == Expr.ArithmeticOperator.MINUS;
        int strength = sum ? Piece.SUM : Piece.PRODUCT;
        String sign = switch (expr.operator()) {
            case PLUS -> " + ";
            case MINUS -> " - ";
            case TIMES -> " * ";
            case DIVIDED_BY -> " / ";
        };
        return new Piece(in(strength, expr.left()) + sign + in(strength + 1, expr.right()), strength);
    }

    @Override
    public Piece comparison(Expr.Comparison expr) {
        boolean typed = !(expr.left() instanceof Expr.Constant && expr.right() instanceof Expr.Constant);
        return new Piece(
                side(expr.left(), typed) + " " + expr.operator().symbol() + " " + side(expr.right(), typed),
                Piece.COMPARISON);
    }

    private String side(Expr expr, boolean typed) {
        return typed && expr instanceof Expr.Constant constant && constant.value() instanceof Value.Coded
                ? argument(expr)
                : in(Piece.SUM, expr);
    }

    @Override
    public Piece logic(Expr.Logic expr) {
        int strength = expr.all() ? Piece.AND : Piece.OR;
        if (expr.operands().isEmpty()) {
            return Piece.whole(Boolean.toString(expr.all()));
        }
        if (expr.operands().size() == 1) {
            return expr.operands().get(0).accept(this);
        }
        return new Piece(
                expr.operands().stream()
                        .map(operand -> in(strength + 1, operand))
                        .collect(Collectors.joining(expr.all() ? " && " : " || ")),
                strength);
    }

    @Override
    public Piece membership(Expr.Membership expr) {
        return new Piece(in(Piece.SUM, expr.item()) + " in [" + list(expr.items()) + "]", Piece.COMPARISON);
    }

    @Override
    public Piece inSet(Expr.InSet expr) {
        return new Piece(in(Piece.SUM, expr.item()) + " in " + in(Piece.SUM, expr.set()), Piece.COMPARISON);
    }

    @Override
    public Piece firstMatch(Expr.FirstMatch expr) {
        if (expr.rows().size() == 1 && expr.otherwise().isPresent()) {
            Expr.FirstMatch.Row row = expr.rows().get(0);
            return new Piece(
                    in(Piece.OR, row.when()) + " ? " + in(Piece.CHOICE, row.is()) + " : "
                            + in(Piece.CHOICE, expr.otherwise().get()),
                    Piece.CHOICE);
        }
        ImmutableList.Builder<Expr> parts = ImmutableList.builder();
        expr.rows().forEach(row -> parts.add(row.when(), row.is()));
        expr.otherwise().ifPresent(parts::add);
        return call("first", parts.build().toArray(new Expr[0]));
    }

    @Override
    public Piece substitute(Expr.Substitute expr) {
        return Piece.whole(in(Piece.WHOLE, expr.value()) + ".orValue(" + argument(expr.ifNone()) + ")");
    }

    @Override
    public Piece window(Expr.WindowOf expr) {
        String window = switch (expr.kind()) {
            case LAST -> "last " + expr.months() + " months";
            case CALENDAR_YEAR -> "calendarYear";
            case SCHOOL_YEAR -> "schoolYear";
            case YEAR_FROM -> "yearFrom(" + expr.months() + ")";
        };
        return Piece.whole(
                switch (expr.ago()) {
                    case 0 -> window;
                    case 1 -> "previous(" + window + ")";
                    default -> "previous(" + window + ", " + expr.ago() + ")";
                });
    }

    @Override
    public Piece windowEdge(Expr.WindowEdge expr) {
        return call(expr.first() ? "start" : "end", expr.window());
    }

    @Override
    public Piece elapsed(Expr.Elapsed expr) {
        String name = switch (expr.unit()) {
            case YEAR -> "yearsBetween";
            case MONTH -> "monthsBetween";
            case DAY -> "daysBetween";
        };
        return call(name, expr.from(), expr.to());
    }

    @Override
    public Piece partOf(Expr.PartOf expr) {
        String name = switch (expr.part()) {
            case YEAR -> "year";
            case MONTH -> "month";
            case DAY -> "day";
        };
        return call(name, expr.date());
    }

    @Override
    public Piece size(Expr.Size expr) {
        return Piece.whole(in(Piece.WHOLE, expr.list()) + ".size()");
    }

    @Override
    public Piece aggregate(Expr.Aggregate expr) {
        String name = switch (expr.kind()) {
            case EXISTS -> "exists";
            case ALL -> "all";
            case FILTER -> "filter";
            case SUM -> "sum";
            case MIN -> "min";
            case MAX -> "max";
        };
        return Piece.whole(in(Piece.WHOLE, expr.list()) + "." + name + "(" + expr.variable() + ", "
                + in(Piece.CHOICE, expr.body()) + ")");
    }

    @Override
    public Piece extreme(Expr.Extreme expr) {
        return call(expr.least() ? "min" : "max", expr.operands().toArray(new Expr[0]));
    }

    @Override
    public Piece rounded(Expr.Rounded expr) {
        String step = ConstantText.of(
                        new Value.Quantity(expr.step(), expr.value().type().unit()))
                .text();
        return Piece.whole("round(" + in(Piece.CHOICE, expr.value()) + ", " + step + ", " + word(expr.mode()) + ")");
    }

    /** The word for a direction of rounding. */
    private static String word(RoundingMode mode) {
        return switch (mode) {
            case HALF_UP -> "halfUp";
            case FLOOR -> "down";
            case CEILING -> "up";
            default -> throw new IllegalArgumentException("A policy cannot round " + mode);
        };
    }

    @Override
    public Piece bands(Expr.Bands expr) {
        ImmutableList.Builder<Expr> parts = ImmutableList.builder();
        parts.add(expr.base());
        expr.bands().forEach(band -> {
            band.upTo().ifPresent(parts::add);
            parts.add(band.rate());
        });
        return call("bands", parts.build().toArray(new Expr[0]));
    }

    @Override
    public Piece steps(Expr.Steps expr) {
        boolean upper = expr.steps().get(0).includesTo();
        boolean first = upper && expr.steps().get(0).includesFrom();
        StringBuilder text = new StringBuilder("steps(" + in(Piece.CHOICE, expr.base()) + ", "
                + (first ? "upperAndFirst" : upper ? "upper" : "lower"));
        for (Expr.Steps.Step step : expr.steps()) {
            text.append(", ")
                    .append(step.from().map(edge -> in(Piece.CHOICE, edge)).orElse("none"));
            text.append(", ")
                    .append(step.to().map(edge -> in(Piece.CHOICE, edge)).orElse("none"));
            text.append(", ").append(in(Piece.CHOICE, step.is()));
        }
        return Piece.whole(text.append(", ")
                .append(in(Piece.CHOICE, expr.otherwise()))
                .append(")")
                .toString());
    }
}

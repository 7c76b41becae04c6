package org.unionaid.engine.expression;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.Optional;
import org.unionaid.engine.catalog.Fact;
import org.unionaid.engine.catalog.Formula;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Value;

/**
 * A checked expression: every name resolved, every type and unit known to fit. A closed family of immutable, thread-safe
 * values; {@link #accept} dispatches to the one method of a visitor that fits.
 */
public sealed interface Expr {
    /**
     * Where it was written.
     *
     * @return its place in the policy file
     */
    Location at();

    /**
     * What it is worth when known.
     *
     * @return its type
     */
    Type type();

    /**
     * Hands this to the method of the visitor that is meant for it.
     *
     * @param visitor  the reader, not null
     * @param <R>  what the reader makes of an expression
     * @return what the reader made of this
     */
    <R> R accept(ExprVisitor<R> visitor);

    /** {@code + - * /}. */
    enum ArithmeticOperator {
        /** Sum of equal units. */
        PLUS,
        /** Difference of equal units. */
        MINUS,
        /** Product; units multiply. */
        TIMES,
        /** Exact quotient; units divide. */
        DIVIDED_BY
    }

    /** What an aggregate makes of a list. */
    enum AggregateKind {
        /** Whether the body holds for at least one. */
        EXISTS,
        /** Whether the body holds for every one. */
        ALL,
        /** The sublist for which the body holds. */
        FILTER,
        /** The sum of the body. */
        SUM,
        /** The least of the body; none for an empty list. */
        MIN,
        /** The greatest of the body; none for an empty list. */
        MAX
    }

    /** A written value. */
    record Constant(Location at, Value value, Type type) implements Expr {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.constant(this);
        }
    }

    /** The value of a parameter at the place and day the policy is bound to. */
    record ParameterOf(Location at, String name, Type type) implements Expr {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.parameter(this);
        }
    }

    /** The value of a parameter at another place than the policy is bound to: {@code L at member.workplace}. */
    record ParameterElsewhere(Location at, String name, Expr place, Type type) implements Expr {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.parameterElsewhere(this);
        }
    }

    /** The number that a table (a parameter by code) holds for a code: {@code amount[member.stage]}. */
    record Lookup(Location at, Expr table, Expr key) implements Expr {
        @Override
        public Type type() {
            return Type.quantity(table.type().unit());
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.lookup(this);
        }
    }

    /** The value of a definition of the policy. */
    record DefinitionOf(Location at, String name, Type type) implements Expr {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.definition(this);
        }
    }

    /** The value of a definition about a kind of thing, for one such thing: {@code m.counted}. */
    record DefinitionFor(Location at, String name, Expr receiver, Type type) implements Expr {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.definitionFor(this);
        }
    }

    /** A root of the case, such as {@code household}, {@code member} or {@code file}; {@code today} is the day asked about. */
    record Root(Location at, String name, Type type) implements Expr {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.root(this);
        }
    }

    /** The variable of the aggregate around it. */
    record Local(Location at, String name, Type type) implements Expr {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.local(this);
        }
    }

    /** A fact read from a thing of the case. */
    record FactOf(Location at, Expr receiver, Fact fact, ImmutableList<Expr> arguments) implements Expr {
        @Override
        public Type type() {
            return fact.type();
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.fact(this);
        }
    }

    /** A formula of a plug-in, called with what its inputs come to. */
    record FormulaOf(Location at, Formula formula, ImmutableList<Expr> arguments) implements Expr {
        @Override
        public Type type() {
            return formula.type();
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.formula(this);
        }
    }

    /** Not. */
    record Not(Location at, Expr operand) implements Expr {
        @Override
        public Type type() {
            return Type.BOOLEAN;
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.not(this);
        }
    }

    /** Minus something. */
    record Negated(Location at, Expr operand) implements Expr {
        @Override
        public Type type() {
            return operand.type();
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.negated(this);
        }
    }

    /** An exact calculation with two operands. */
    record Arithmetic(Location at, ArithmeticOperator operator, Expr left, Expr right, Type type) implements Expr {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.arithmetic(this);
        }
    }

    /** A comparison of two values of one type. */
    record Comparison(Location at, ComparisonOperator operator, Expr left, Expr right) implements Expr {
        @Override
        public Type type() {
            return Type.BOOLEAN;
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.comparison(this);
        }
    }

    /** All of, or any of, some conditions. */
    record Logic(Location at, boolean all, ImmutableList<Expr> operands) implements Expr {
        @Override
        public Type type() {
            return Type.BOOLEAN;
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.logic(this);
        }
    }

    /** Whether a value is one of some. */
    record Membership(Location at, Expr item, ImmutableList<Expr> items) implements Expr {
        @Override
        public Type type() {
            return Type.BOOLEAN;
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.membership(this);
        }
    }

    /** Whether a code is one of several that a parameter or fact holds. */
    record InSet(Location at, Expr item, Expr set) implements Expr {
        @Override
        public Type type() {
            return Type.BOOLEAN;
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.inSet(this);
        }
    }

    /** The value of the first row whose condition holds, else the last value if there is one. */
    record FirstMatch(Location at, ImmutableList<Row> rows, Optional<Expr> otherwise, Type type) implements Expr {
        /** One row: a condition and a value. */
        public record Row(Expr when, Expr is) {}

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.firstMatch(this);
        }
    }

    /** A value, or a substitute where it is none. */
    record Substitute(Location at, Expr value, Expr ifNone) implements Expr {
        @Override
        public Type type() {
            return value.type().required();
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.substitute(this);
        }
    }

    /** A run of months that ends before, or holds, the day asked about; or the {@code ago}-th such run before that one. */
    record WindowOf(Location at, WindowKind kind, int months, int ago) implements Expr {
        @Override
        public Type type() {
            return Type.WINDOW;
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.window(this);
        }
    }

    /** The first or the last day of a window. */
    record WindowEdge(Location at, Expr window, boolean first) implements Expr {
        @Override
        public Type type() {
            return Type.DATE;
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.windowEdge(this);
        }
    }

    /** The whole days, months or years from one day to another; negative if the other is earlier. */
    record Elapsed(Location at, DatePart unit, Expr from, Expr to) implements Expr {
        @Override
        public Type type() {
            return unit.elapsed();
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.elapsed(this);
        }
    }

    /** The year, the month (1 to 12) or the day (1 to 31) of a date, as a plain number. */
    record PartOf(Location at, DatePart part, Expr date) implements Expr {
        @Override
        public Type type() {
            return Type.NUMBER;
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.partOf(this);
        }
    }

    /** The number of things in a list. */
    record Size(Location at, Expr list) implements Expr {
        @Override
        public Type type() {
            return Type.NUMBER;
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.size(this);
        }
    }

    /** Something made of a list, one thing at a time; or of a window, one month at a time. */
    record Aggregate(Location at, AggregateKind kind, Expr list, String variable, Expr body, Type type)
            implements Expr {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.aggregate(this);
        }
    }

    /** The least or the greatest of some values. */
    record Extreme(Location at, boolean least, ImmutableList<Expr> operands, Type type) implements Expr {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.extreme(this);
        }
    }

    /** A value rounded to a multiple of a step. */
    record Rounded(Location at, Expr value, Fraction step, RoundingMode mode) implements Expr {
        @Override
        public Type type() {
            return value.type();
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.rounded(this);
        }
    }

    /** Marginal bands from nought: each part of the base that lies in a band counts at the band's rate. */
    record Bands(Location at, Expr base, ImmutableList<Band> bands) implements Expr {
        /** One band, from the end of the band before it up to its own end, in the base's unit; the last may be open. */
        public record Band(Optional<Expr> upTo, Expr rate) {}

        @Override
        public Type type() {
            return base.type();
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.bands(this);
        }
    }

    /** A step table: the value of the one step in which the base lies. */
    record Steps(Location at, Expr base, ImmutableList<Step> steps, Expr otherwise, Type type) implements Expr {
        /** One step with both edges, in the base's unit, and whether each belongs to it; a missing edge is open. */
        public record Step(Optional<Expr> from, boolean includesFrom, Optional<Expr> to, boolean includesTo, Expr is) {}

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.steps(this);
        }
    }
}

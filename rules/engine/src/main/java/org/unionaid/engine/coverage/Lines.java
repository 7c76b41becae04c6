package org.unionaid.engine.coverage;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.unionaid.engine.coverage.Edge.Turn;
import org.unionaid.engine.expression.ComparisonOperator;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprText;
import org.unionaid.engine.expression.ExprWalk;
import org.unionaid.engine.value.Type;

/** Finds the lines in expressions: thresholds, edges of steps and bands, caps that may bind. */
final class Lines {
    private Lines() {}

    static ImmutableList<Edge> edgesAt(Expr expr, Spot spot) {
        if (expr instanceof Expr.Comparison comparison
                && comparison.operator().isOrdering()
                && hasDistance(comparison.left().type())) {
            return ImmutableList.of(threshold(comparison, spot));
        }
        if (expr instanceof Expr.Steps table) {
            return steps(table, spot);
        }
        ImmutableList.Builder<Edge> found = ImmutableList.builder();
        if (expr instanceof Expr.Bands table) {
            table.bands()
                    .forEach(band ->
                            band.upTo().ifPresent(to -> found.add(edge(spot, table.base(), to, Turn.NOWHERE))));
        } else if (expr instanceof Expr.Extreme extreme && extreme.operands().size() == 2) {
            Expr first = extreme.operands().get(0);
            Expr second = extreme.operands().get(1);
            found.add(
                    isFixed(first) ? edge(spot, second, first, Turn.NOWHERE) : edge(spot, first, second, Turn.NOWHERE));
        }
        return found.build();
    }

    private static Edge threshold(Expr.Comparison comparison, Spot spot) {
        boolean turned = isFixed(comparison.left()) && !isFixed(comparison.right());
        boolean withAbove = comparison.operator() == ComparisonOperator.AT_LEAST
                || comparison.operator() == ComparisonOperator.LESS;
        return new Edge(
                spot,
                ExprText.of(comparison),
                turned ? comparison.right() : comparison.left(),
                turned ? comparison.left() : comparison.right(),
                withAbove != turned ? Turn.BELOW_THE_LINE : Turn.ABOVE_THE_LINE);
    }

    /** Each edge once, where one step ends and the next begins. */
    private static ImmutableList<Edge> steps(Expr.Steps table, Spot spot) {
        Map<String, Edge> byText = new LinkedHashMap<>();
        table.steps().forEach(step -> {
            step.from().ifPresent(from -> put(byText, spot, table.base(), from, step.includesFrom()));
            step.to().ifPresent(to -> put(byText, spot, table.base(), to, !step.includesTo()));
        });
        return ImmutableList.copyOf(byText.values());
    }

    private static void put(Map<String, Edge> byText, Spot spot, Expr base, Expr line, boolean withAbove) {
        Turn turn = withAbove ? Turn.BELOW_THE_LINE : Turn.ABOVE_THE_LINE;
        byText.putIfAbsent(ExprText.of(line), edge(spot, base, line, turn));
    }

    private static Edge edge(Spot spot, Expr value, Expr line, Turn turn) {
        return new Edge(spot, ExprText.of(value) + " at " + ExprText.of(line), value, line, turn);
    }

    private static boolean hasDistance(Type type) {
        return type.kind() == Type.Kind.QUANTITY || type.kind() == Type.Kind.DATE;
    }

    /** Whether it says the same of every case. */
    private static boolean isFixed(Expr expr) {
        boolean[] fixed = {true};
        ExprWalk.walk(
                expr,
                part -> fixed[0] &= !(part instanceof Expr.FactOf
                        || part instanceof Expr.DefinitionOf
                        || part instanceof Expr.DefinitionFor
                        || part instanceof Expr.Local));
        return fixed[0];
    }
}

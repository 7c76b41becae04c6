package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionaid.engine.catalog.Fact;
import org.unionaid.engine.catalog.FactContext;
import org.unionaid.engine.catalog.FastReading;
import org.unionaid.engine.evaluation.Evaluator;
import org.unionaid.engine.evaluation.Outcome;
import org.unionaid.engine.evaluation.Situation;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprWalk;
import org.unionaid.engine.policy.Definition;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Value;

/**
 * What generated code is given rather than written with, because it differs by place and day: fact readings, numbers, texts.
 * One class serves every place and day whose parameters have the same denominators.
 */
final class Givens {
    /** How a reading is made for a place and day. */
    private interface Use {
        FastReading at(FactContext context, Evaluator evaluator);
    }

    private final List<Boolean> ofLong = new ArrayList<>();
    private final List<Use> readings = new ArrayList<>();
    private final Map<String, Integer> readingIndex = new LinkedHashMap<>();
    private final List<Expr> numbers = new ArrayList<>();
    private final List<Expr> texts = new ArrayList<>();
    private final Map<String, Integer> valueIndex = new LinkedHashMap<>();

    /** The index of a fact's reading with arguments that do not depend on the case; the root, if it is asked of one. */
    int reading(Fact fact, Optional<String> root, ImmutableList<Expr> arguments) {
        if (fact.fast().isEmpty() && root.isEmpty()) {
            throw new Unsupported("fact '" + fact + "' has no fast reading");
        }
        StringBuilder key = new StringBuilder(fact.toString());
        for (Expr argument : arguments) {
            ExprWalk.walk(argument, Givens::requireFixed);
            key.append(' ').append(ExprKey.of(argument));
        }
        FastReading.Maker maker = fact.fast()
                .orElseGet(() -> (context, values) ->
                        AdaptedReading.of(fact, root.orElseThrow(), isOfLong(fact), context, values));
        return use(
                key.toString(), isOfLong(fact), (context, evaluator) -> maker.at(context, known(evaluator, arguments)));
    }

    /** The index of a reading of a code: its number in a table, as a numerator over {@code denominator}. */
    int lookup(Expr table, long denominator) {
        return use("lookup " + ExprKey.of(table), true, (context, evaluator) -> {
            Value.Table cells = (Value.Table) known(evaluator, table);
            return (FastReading.OfLong) code -> cells.find((String) code)
                    .map(cell ->
                            numerator(new Value.Quantity(cell.amount().times(Fraction.of(denominator)), cell.unit())))
                    .orElse(FastReading.OPEN);
        });
    }

    /** The index of a reading of a code: whether it is one of a set. */
    int inSet(Expr set) {
        return use("in " + ExprKey.of(set), true, (context, evaluator) -> {
            Value.Codes codes = (Value.Codes) known(evaluator, set);
            return (FastReading.OfLong) code -> codes.codes().contains((String) code) ? 1 : 0;
        });
    }

    private int use(String key, boolean givesLong, Use use) {
        return readingIndex.computeIfAbsent(key, any -> {
            readings.add(use);
            ofLong.add(givesLong);
            return readings.size() - 1;
        });
    }

    private static void requireFixed(Expr expr) {
        boolean today = expr instanceof Expr.Root root && root.name().equals("today");
        boolean ofCase = expr instanceof Expr.Root
                || expr instanceof Expr.Local
                || expr instanceof Expr.FactOf
                || expr instanceof Expr.DefinitionOf;
        if (ofCase && !today) {
            throw new Unsupported("a fact whose arguments depend on the case");
        }
    }

    int number(Expr expr) {
        return value(expr, numbers);
    }

    int text(Expr expr) {
        return value(expr, texts);
    }

    private int value(Expr expr, List<Expr> values) {
        return valueIndex.computeIfAbsent(ExprKey.of(expr), any -> {
            values.add(expr);
            return values.size() - 1;
        });
    }

    int readingCount() {
        return readings.size();
    }

    boolean isOfLong(int reading) {
        return ofLong.get(reading);
    }

    private static boolean isOfLong(Fact fact) {
        return switch (fact.type().kind()) {
            case QUANTITY, BOOLEAN, DATE -> true;
            default -> false;
        };
    }

    int numberCount() {
        return numbers.size();
    }

    int textCount() {
        return texts.size();
    }

    /** Everything for one place and day, in the order of the indices. */
    Bound at(
            FactContext context,
            ImmutableMap<String, ParameterValue> parameters,
            ImmutableMap<String, Definition> definitions) {
        Evaluator evaluator =
                new Evaluator(new Situation(context, parameters, definitions, ImmutableMap.of(), ImmutableMap.of()));
        FastReading[] made = new FastReading[readings.size()];
        for (int i = 0; i < made.length; i++) {
            made[i] = readings.get(i).at(context, evaluator);
        }
        long[] longs = numbers.stream()
                .mapToLong(expr -> numerator(known(evaluator, expr)))
                .toArray();
        String[] strings =
                texts.stream().map(expr -> known(evaluator, expr).toString()).toArray(String[]::new);
        return new Bound(made, longs, strings);
    }

    private static ImmutableList<Value> known(Evaluator evaluator, ImmutableList<Expr> exprs) {
        return exprs.stream().map(expr -> known(evaluator, expr)).collect(ImmutableList.toImmutableList());
    }

    private static Value known(Evaluator evaluator, Expr expr) {
        return ((Outcome.Known) evaluator.evaluate(expr)).value();
    }

    private static long numerator(Value value) {
        if (value instanceof Value.Day day) {
            return day.date().toEpochDay();
        }
        if (value instanceof Value.Truth truth) {
            return truth.value() ? 1 : 0;
        }
        Fraction amount = ((Value.Quantity) value).amount();
        return Unsupported.exact(amount.numerator());
    }

    /** The readings, numbers and texts of one place and day. */
    @SuppressWarnings("ArrayRecordComponent") // handed to the generated class and nowhere else
    record Bound(FastReading[] readings, long[] numbers, String[] texts) {}
}

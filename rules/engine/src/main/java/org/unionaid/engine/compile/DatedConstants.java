package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.unionaid.engine.catalog.FactContext;
import org.unionaid.engine.evaluation.Evaluator;
import org.unionaid.engine.evaluation.Outcome;
import org.unionaid.engine.evaluation.Situation;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprWalk;
import org.unionaid.engine.policy.Definition;
import org.unionaid.engine.policy.Parameter;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.policy.ParametersUsed;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Value;
import org.unionaid.identity.DivisionCode;
import org.unionaid.time.AsOf;
import org.unionaid.time.DateRange;

/** What expressions without facts are worth at each place and on each day on which a parameter they use changes. */
final class DatedConstants {
    private static final int MOST_MOMENTS = 300;
    private static final int MOST_EVALUATIONS = 100_000;

    private final ImmutableMap<String, Parameter> parameters;
    private final ImmutableMap<String, Definition> definitions;
    private final DateRange range;
    private int evaluations;

    DatedConstants(
            ImmutableMap<String, Parameter> parameters, ImmutableMap<String, Definition> definitions, DateRange range) {
        this.parameters = parameters;
        this.definitions = definitions;
        this.range = range;
    }

    /** A place and a day. */
    record Moment(DivisionCode place, LocalDate day) {
        @Override
        public String toString() {
            return day + " (" + place + ")";
        }
    }

    /** The places and days at which some expressions together can change: each place listed, each day written. */
    ImmutableList<Moment> moments(Iterable<Expr> exprs) {
        ImmutableSet.Builder<DivisionCode> places = ImmutableSet.builder();
        ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
        days.add(range.start());
        for (Expr expr : exprs) {
            for (String name : ParametersUsed.by(expr, definitions)) {
                Parameter parameter = parameters.get(name);
                if (parameter != null) {
                    places.addAll(parameter.values().keySet());
                    parameter.values().values().forEach(dated -> days.addAll(dated.keySet()));
                }
            }
        }
        ImmutableSet<DivisionCode> listed = places.build();
        ImmutableSet<DivisionCode> all = listed.isEmpty() ? ImmutableSet.of(DivisionCode.NATION) : listed;
        return days.build().stream()
                .filter(range::contains)
                .flatMap(day -> all.stream().map(place -> new Moment(place, day)))
                .limit(MOST_MOMENTS)
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether an expression rests on nothing but what is written and parameters. */
    boolean isConstant(Expr expr) {
        boolean[] constant = {true};
        ExprWalk.walk(expr, part -> {
            if (part instanceof Expr.DefinitionOf of) {
                Definition definition = definitions.get(of.name());
                constant[0] &= definition != null && definition.roots().isEmpty() && !usesFormula(definition.expr());
            }
            constant[0] &= !(part instanceof Expr.Root
                    || part instanceof Expr.Local
                    || part instanceof Expr.FactOf
                    || part instanceof Expr.FormulaOf
                    || part instanceof Expr.WindowOf
                    || part instanceof Expr.DefinitionFor);
        });
        return constant[0];
    }

    private static boolean usesFormula(Expr expr) {
        boolean[] uses = {false};
        ExprWalk.walk(
                expr,
                part -> uses[0] |= part instanceof Expr.FormulaOf
                        || part instanceof Expr.WindowOf
                        || part instanceof Expr.DefinitionOf);
        return uses[0];
    }

    /** The number that a constant expression is worth; empty if it is no constant, no number, or fails there. */
    Optional<Fraction> at(Moment moment, Expr expr) {
        if (!isConstant(expr) || ++evaluations > MOST_EVALUATIONS) {
            return Optional.empty();
        }
        ImmutableMap.Builder<String, ParameterValue> bound = ImmutableMap.builder();
        for (String name : ParametersUsed.by(expr, definitions)) {
            Optional.ofNullable(parameters.get(name))
                    .flatMap(parameter -> parameter.find(moment.place(), moment.day()))
                    .ifPresent(value -> bound.put(name, value));
        }
        Situation situation = new Situation(
                new FactContext(moment.place(), AsOf.of(moment.day())),
                bound.buildOrThrow(),
                parameters,
                definitions,
                ImmutableMap.of(),
                ImmutableMap.of());
        return new Evaluator(situation).evaluate(expr) instanceof Outcome.Known known
                        && known.value() instanceof Value.Quantity quantity
                ? Optional.of(quantity.amount())
                : Optional.empty();
    }
}

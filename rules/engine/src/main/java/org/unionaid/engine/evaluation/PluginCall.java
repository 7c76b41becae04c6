package org.unionaid.engine.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.unionaid.engine.catalog.FactContext;
import org.unionaid.engine.catalog.Formula;
import org.unionaid.engine.catalog.Inputs;
import org.unionaid.engine.catalog.Reading;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.value.Unit;
import org.unionaid.engine.value.Value;
import org.unionaid.money.CurrencyMismatchException;

/**
 * Asks code that is not the engine's own: whatever it does wrong is the failure of one outcome, with its name. An error of the
 * machine itself, such as no memory, is not caught.
 */
final class PluginCall {
    private PluginCall() {}

    /**
     * Reads a fact.
     *
     * @param expr  the fact and where it is asked
     * @param receiver  the thing asked
     * @param arguments  known values of the fact's parameter types
     * @param context  day and place
     * @return the value, what is missing, or the failure
     */
    static Outcome read(Expr.FactOf expr, Value.Element receiver, ImmutableList<Value> arguments, FactContext context) {
        Reading reading;
        try {
            reading = expr.fact().reader().read(receiver, arguments, context);
        } catch (ArithmeticException e) {
            return failed(FailureCode.OVERFLOW, expr, expr.fact().toString());
        } catch (CurrencyMismatchException e) {
            return failed(FailureCode.CURRENCY, expr, expr.fact().toString());
        } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
            return failed(FailureCode.FACT_THREW, expr, expr.fact().toString());
        }
        if (reading instanceof Reading.Missing missing) {
            return new Outcome.Unknown(missing.facts());
        }
        if (reading instanceof Reading.Known known
                && Contract.fits(known.value(), expr.fact().type())) {
            return Evaluator.named(
                    new Outcome.Known(known.value()), expr.at(), expr.fact().toString());
        }
        return failed(FailureCode.FACT_BROKE_CONTRACT, expr, expr.fact().toString());
    }

    /**
     * Calculates a formula.
     *
     * @param expr  the formula and where it is called
     * @param values  known values of the formula's inputs, in order
     * @param context  day and place
     * @return the value, or the failure
     */
    static Outcome calculate(Expr.FormulaOf expr, ImmutableList<Value> values, FactContext context) {
        Formula formula = expr.formula();
        ImmutableMap.Builder<String, Value> inputs = ImmutableMap.builder();
        int next = 0;
        for (String name : formula.inputs().keySet()) {
            inputs.put(name, values.get(next++));
        }
        Value value;
        try {
            value = formula.body().calculate(Inputs.of(inputs.buildOrThrow()), context);
        } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
            return failed(FailureCode.FORMULA_THREW, expr, formula.name());
        }
        boolean kept = Contract.fits(value, formula.type()) && isWholeMoney(value);
        return kept ? new Outcome.Known(value) : failed(FailureCode.FORMULA_BROKE_CONTRACT, expr, formula.name());
    }

    private static boolean isWholeMoney(Value value) {
        return !(value instanceof Value.Quantity quantity && quantity.unit().equals(Unit.MONEY))
                || quantity.amount().isWhole();
    }

    private static Outcome failed(FailureCode code, Expr expr, String name) {
        return new Outcome.Failed(code, expr.at(), name);
    }
}

package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.invoke.MethodHandle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionaid.engine.catalog.FactContext;
import org.unionaid.engine.catalog.FastReading;
import org.unionaid.engine.evaluation.Outcome;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.subject.CaseSubject;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Value;

/** How columns are read from the things of a case: by a generated class, or by the evaluator. Immutable and thread-safe. */
final class ColumnReading {
    private final Policy policy;
    private final Givens givens;
    private final ImmutableMap<Column, Integer> indices;
    private final @Nullable MethodHandle constructor;

    private ColumnReading(
            Policy policy, Givens givens, ImmutableMap<Column, Integer> indices, @Nullable MethodHandle constructor) {
        this.policy = policy;
        this.givens = givens;
        this.indices = indices;
        this.constructor = constructor;
    }

    static ColumnReading of(
            Policy policy, ImmutableList<Column> columns, ImmutableMap<String, ParameterValue> parameters) {
        Givens givens = new Givens();
        Lowering lowering = new Lowering(policy, parameters, givens);
        ImmutableList.Builder<ConditionCode> codes = ImmutableList.builder();
        ImmutableMap.Builder<Column, Integer> indices = ImmutableMap.builder();
        int count = 0;
        for (Column column : columns) {
            if (!column.byEvaluator()) {
                ConditionCode.Sides sides = new ConditionCode.Sides(
                        lowering.undoingOnFailure(() -> lowering.lower(column.expr())), new Num.Constant(0, 1));
                codes.add(new ConditionCode(count, new Truth.Constant(true), Optional.of(sides)));
                indices.put(column, count++);
            }
        }
        try {
            byte[] code = Unsupported.withinLimits(() -> ReaderClass.write(
                    givens, lowering.cells(), lowering.fusions(), ImmutableList.of(), codes.build(), Optional.empty()));
            return new ColumnReading(policy, givens, indices.buildOrThrow(), ReaderClass.load(code));
        } catch (Unsupported e) {
            return new ColumnReading(policy, givens, ImmutableMap.of(), null);
        }
    }

    /** The generated reader for a place and day, if there is anything that is read by one. */
    @Nullable
    GeneratedReader at(FactContext context, ImmutableMap<String, ParameterValue> parameters) {
        if (constructor == null || indices.isEmpty()) {
            return null;
        }
        Givens.Bound bound = givens.at(context, parameters, policy.definitions());
        try {
            return (GeneratedReader) constructor.invokeExact(bound.readings(), bound.numbers(), bound.texts());
        } catch (Throwable e) {
            throw new LinkageError("the generated reader could not be made", e);
        }
    }

    /** The index of a column in the generated reader, or -1 if the evaluator reads it. */
    int index(Column column) {
        return indices.getOrDefault(column, -1);
    }

    // ------------------------------------------------------------------------------------------------------------
    // one value

    /** A number, truth or day as {@link FastReading} says it. */
    static long number(GeneratedReader reader, int index) {
        if (settle(reader, index) != GeneratedReader.GRANTED) {
            return FastReading.OPEN;
        }
        return switch (reader.leftKind) {
            case GeneratedReader.NUMBER ->
                reader.leftNumerator == FastReading.NONE ? FastReading.OPEN : reader.leftNumerator;
            case GeneratedReader.NONE -> FastReading.NONE;
            case GeneratedReader.YES -> 1;
            case GeneratedReader.NO -> 0;
            default -> FastReading.OPEN;
        };
    }

    static @Nullable Object object(GeneratedReader reader, int index, Column column) {
        if (settle(reader, index) != GeneratedReader.GRANTED) {
            return null;
        }
        return switch (reader.leftKind) {
            case GeneratedReader.THING -> shared(column, reader.leftThing);
            case GeneratedReader.NONE -> Value.NONE;
            default -> null;
        };
    }

    private static int settle(GeneratedReader reader, int index) {
        try {
            return reader.condition(index);
        } catch (RuntimeException e) {
            return GeneratedReader.OPEN;
        }
    }

    static long number(Reference reference, Column column, CaseSubject subject) {
        Outcome outcome = reference.evaluate(column.expr(), subject);
        if (!(outcome instanceof Outcome.Known known)) {
            return FastReading.OPEN;
        }
        Value value = known.value();
        if (value.equals(Value.NONE)) {
            return FastReading.NONE;
        }
        if (value instanceof Value.Quantity quantity) {
            Fraction parts =
                    quantity.amount().times(Fraction.of(column.fraction().orElse(1L)));
            boolean fits = parts.isWhole() && parts.numerator().bitLength() < Long.SIZE - 1;
            return fits ? parts.longValueExact() : FastReading.OPEN;
        }
        if (value instanceof Value.Truth truth) {
            return truth.value() ? 1 : 0;
        }
        return value instanceof Value.Day day ? day.date().toEpochDay() : FastReading.OPEN;
    }

    static @Nullable Object object(Reference reference, Column column, CaseSubject subject) {
        Outcome outcome = reference.evaluate(column.expr(), subject);
        if (!(outcome instanceof Outcome.Known known)) {
            return null;
        }
        Value value = known.value();
        if (value.equals(Value.NONE)) {
            return Value.NONE;
        }
        if (value instanceof Value.Coded coded) {
            return shared(column, coded.code());
        }
        return value instanceof Value.Text text ? text.text() : null;
    }

    /** Codes are few, so that equal ones are made the same object, which is also that of the code written in a class. */
    private static @Nullable Object shared(Column column, @Nullable Object thing) {
        return thing instanceof String text && column.expr().type().kind() == org.unionaid.engine.value.Type.Kind.CODE
                ? text.intern()
                : thing;
    }
}

package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionaid.engine.evaluation.Evaluator;
import org.unionaid.engine.evaluation.Outcome;
import org.unionaid.engine.evaluation.Situation;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Value;

/** Evaluates from a record instead of from the case: what is recorded has that value, and nothing of the case can be looked at. */
final class Replay extends Evaluator {
    private final RecordLayout record;
    private final Values values;

    /**
     * The recorded values of one row.
     *
     * @param numbers  all numbers of the case
     * @param things  all objects of the case
     * @param ofCase  where the section of the case starts
     * @param ofMember  where the section of the row's member starts
     */
    @SuppressWarnings("ArrayRecordComponent") // those of the trace, which nobody changes
    record Values(long[] numbers, @Nullable Object[] things, Start ofCase, Start ofMember) {
        /** Where a section starts among numbers and things. */
        record Start(int number, int thing) {}

        private Start start(RecordLayout.Slot slot) {
            return slot.ofMember() ? ofMember : ofCase;
        }

        int state(RecordLayout.Slot slot) {
            int perLong = RecordLayout.Section.STATES_IN_A_LONG;
            long states = numbers[start(slot).number() + slot.state() / perLong];
            return (int) (states >>> (slot.state() % perLong * RecordLayout.Section.BITS))
                    & ((1 << RecordLayout.Section.BITS) - 1);
        }

        long number(RecordLayout.Slot slot) {
            return numbers[start(slot).number() + slot.number()];
        }

        Fraction fraction(RecordLayout.Slot slot) {
            long denominator =
                    slot.denominator() == 0 ? numbers[start(slot).number() + slot.number() + 1] : slot.denominator();
            return Fraction.of(BigInteger.valueOf(number(slot)), BigInteger.valueOf(denominator));
        }

        String text(RecordLayout.Slot slot) {
            return String.valueOf(things[start(slot).thing() + slot.thing()]);
        }
    }

    /** Something of the case was asked that is not recorded. */
    static final class NotRecordedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotRecordedException(String what) {
            super(what, null, false, false);
        }
    }

    Replay(Situation situation, RecordLayout record, Values values) {
        super(new Situation(
                situation.context(),
                situation.parameters(),
                situation.declared(),
                situation.definitions(),
                ImmutableMap.of(),
                ImmutableMap.of()));
        this.record = record;
        this.values = values;
    }

    @Override
    public Outcome evaluate(Expr expr) {
        return record.find(expr)
                .filter(slot -> isKnown(values.state(slot)))
                .<Outcome>map(slot -> new Outcome.Known(value(slot, expr.type())))
                .orElseGet(() -> super.evaluate(expr));
    }

    @Override
    public Outcome root(Expr.Root expr) {
        if (!expr.name().equals("today")) {
            throw new NotRecordedException(expr.name());
        }
        return super.root(expr);
    }

    private static boolean isKnown(int state) {
        return state == Cell.KNOWN || state == Cell.NONE || state == Cell.FALSE;
    }

    private Value value(RecordLayout.Slot slot, Type type) {
        if (values.state(slot) == Cell.NONE) {
            return Value.NONE;
        }
        return switch (type.kind()) {
            case BOOLEAN -> Value.of(values.state(slot) == Cell.KNOWN);
            case DATE -> new Value.Day(LocalDate.ofEpochDay(values.number(slot)));
            case CODE -> new Value.Coded(type.name(), values.text(slot));
            case TEXT -> new Value.Text(values.text(slot));
            case QUANTITY -> new Value.Quantity(values.fraction(slot), type.unit());
            default -> throw new NotRecordedException(type.toString());
        };
    }
}

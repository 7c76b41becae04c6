package org.unionaid.engine.fast;

import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ASTORE;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.objectweb.asm.Label;

/** The value of the first row whose condition holds. An open condition leaves the whole open. */
final class Choice {
    private Choice() {}

    /** One row. */
    record Row<T>(Truth when, T is) {}

    private interface Writer<T> {
        void write(T value);
    }

    private static <T> void write(
            Code code, ImmutableList<Row<T>> rows, Optional<T> otherwise, Label open, Label end, Writer<T> writer) {
        for (Row<T> row : rows) {
            Label here = new Label();
            Label next = new Label();
            row.when().write(code, new Truth.Ways(here, next, open));
            code.label(here);
            writer.write(row.is());
            code.goTo(end);
            code.label(next);
        }
        otherwise.ifPresentOrElse(writer::write, () -> code.goTo(open));
    }

    /** Of numbers. */
    record OfNumbers(ImmutableList<Row<Num>> rows, Optional<Num> otherwise) implements Num {
        @Override
        public long denominator() {
            ImmutableList.Builder<Num> values = ImmutableList.builder();
            rows.forEach(row -> values.add(row.is()));
            otherwise.ifPresent(values::add);
            return Denominators.common(values.build());
        }

        @Override
        public Ratio write(Code code, Exits exits) {
            Label end = new Label();
            Denominators.Target target = new Denominators.Target(code, denominator());
            Choice.write(code, rows, otherwise, exits.open(), end, value -> target.store(value.write(code, exits)));
            code.label(end);
            return target.content();
        }
    }

    /** Of objects. */
    record OfThings(ImmutableList<Row<Thing>> rows, Optional<Thing> otherwise) implements Thing {
        @Override
        public int write(Code code, Exits exits) {
            Label end = new Label();
            int target = code.newLocal(1);
            Choice.write(code, rows, otherwise, exits.open(), end, value -> {
                code.var(ALOAD, value.write(code, exits));
                code.var(ASTORE, target);
            });
            code.label(end);
            return target;
        }

        @Override
        public boolean isWritten() {
            return rows.stream().allMatch(row -> row.is().isWritten())
                    && otherwise.map(Thing::isWritten).orElse(true);
        }
    }

    /** Of truths. */
    record OfTruths(ImmutableList<Row<Truth>> rows, Optional<Truth> otherwise) implements Truth {
        @Override
        public void write(Code code, Ways ways) {
            Choice.write(code, rows, otherwise, ways.open(), ways.open(), value -> value.write(code, ways));
        }
    }

    /** A number, or another where it is none. */
    record NumberOr(Num value, Num ifNone) implements Num {
        @Override
        public long denominator() {
            return Denominators.common(value.denominator(), ifNone.denominator());
        }

        @Override
        public Ratio write(Code code, Exits exits) {
            Label none = new Label();
            Label end = new Label();
            Denominators.Target target = new Denominators.Target(code, denominator());
            target.store(value.write(code, exits.withNone(none)));
            code.goTo(end);
            code.label(none);
            target.store(ifNone.write(code, exits));
            code.label(end);
            return target.content();
        }
    }

    /** An object, or another where it is none. */
    record ThingOr(Thing value, Thing ifNone) implements Thing {
        @Override
        public int write(Code code, Exits exits) {
            Label none = new Label();
            Label end = new Label();
            int target = code.newLocal(1);
            code.var(ALOAD, value.write(code, exits.withNone(none)));
            code.var(ASTORE, target);
            code.goTo(end);
            code.label(none);
            code.var(ALOAD, ifNone.write(code, exits));
            code.var(ASTORE, target);
            code.label(end);
            return target;
        }

        @Override
        public boolean isWritten() {
            return value.isWritten() && ifNone.isWritten();
        }
    }
}

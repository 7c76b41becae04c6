package org.unionaid.engine.fast;

import java.time.LocalDate;
import org.unionaid.engine.expression.DatePart;
import org.unionaid.engine.value.Fraction;

/** Calculations with days, counted from 1970-01-01, that generated code calls; what has no answer throws and leaves it open. */
final class Days {
    private Days() {}

    static long plusMonths(long day, long months) {
        return LocalDate.ofEpochDay(day).plusMonths(months).toEpochDay();
    }

    static long elapsed(long from, long to, DatePart unit) {
        return unit.between(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to));
    }

    static long part(long day, DatePart part) {
        return Fraction.of(part.of(LocalDate.ofEpochDay(day))).longValueExact();
    }

    /** A calculation with days and one part of a date. */
    record Calculated(String method, Num first, java.util.Optional<Num> second, java.util.Optional<DatePart> part)
            implements Num {
        @Override
        public long denominator() {
            return 1;
        }

        @Override
        public Ratio write(Code code, Exits exits) {
            Operand a = whole(first.write(code, exits.open()));
            StringBuilder descriptor = new StringBuilder("(J");
            java.util.Optional<Operand> b = second.map(number -> whole(number.write(code, exits.open())));
            code.load(a);
            b.ifPresent(operand -> {
                code.load(operand);
                descriptor.append('J');
            });
            part.ifPresent(each -> {
                code.loadConstant(DatePart.class, each.name());
                descriptor.append(org.objectweb.asm.Type.getDescriptor(DatePart.class));
            });
            code.callStatic(Days.class, method, descriptor.append(")J").toString());
            return Ratio.whole(code.store());
        }

        private static Operand whole(Ratio number) {
            if (!number.denominator().isOne()) {
                throw new Unsupported("parts of a day or month");
            }
            return number.numerator();
        }
    }
}

package org.unionaid.engine.fast;

import static org.objectweb.asm.Opcodes.IFLT;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.objectweb.asm.Label;

/**
 * Marginal bands from nought: the parts of a base that lie in each band, times the band's rate. All its numbers have fixed
 * denominators.
 *
 * @param base  the base
 * @param bands  the bands
 */
record Banded(Num base, ImmutableList<Band> bands) implements Num {
    /** One band, up to its end; the last may be open. */
    record Band(Optional<Num> upTo, Num rate) {}

    Banded {
        boolean fixed = base.denominator() != 0;
        for (Band band : bands) {
            fixed &= band.rate().denominator() != 0
                    && band.upTo().map(end -> end.denominator() != 0).orElse(true);
        }
        if (!fixed) {
            throw new Unsupported("bands of numbers without a fixed denominator");
        }
    }

    /** The denominator of the base and of all ends. */
    private long ends() {
        long common = base.denominator();
        for (Band band : bands) {
            common = Denominators.common(
                    common, band.upTo().map(Num::denominator).orElse(1L));
        }
        return common;
    }

    private long rates() {
        return Denominators.common(bands.stream().map(Band::rate).toList());
    }

    @Override
    public long denominator() {
        return Unsupported.product(ends(), rates());
    }

    @Override
    public Ratio write(Code code, Exits exits) {
        Label open = exits.open();
        Operand amount = Denominators.scaled(code, base.write(code, open), ends());
        Operand from = new Operand.Constant(0);
        Operand sum = from;
        for (Band band : bands) {
            Operand rate = Denominators.scaled(code, band.rate().write(code, open), rates());
            Operand to = amount;
            Operand end = amount;
            if (band.upTo().isPresent()) {
                to = Denominators.scaled(code, band.upTo().get().write(code, open), ends());
                requireAscending(code, from, to, open);
                end = code.extreme(true, amount, to);
            }
            if (!(rate instanceof Operand.Constant constant && constant.value() == 0)) {
                Operand part = code.minus(code.extreme(false, end, from), from);
                sum = code.plus(sum, code.times(part, rate));
            }
            from = to;
        }
        return new Ratio(sum, new Operand.Constant(denominator()));
    }

    /** Bands whose ends descend are a failure, which is the evaluator's to tell. */
    private static void requireAscending(Code code, Operand from, Operand to, Label open) {
        if (from instanceof Operand.Constant a && to instanceof Operand.Constant b && a.value() <= b.value()) {
            return;
        }
        code.jumpIf(to, IFLT, from, open);
    }
}

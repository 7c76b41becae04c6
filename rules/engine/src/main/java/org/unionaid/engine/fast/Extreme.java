package org.unionaid.engine.fast;

import static org.objectweb.asm.Opcodes.IFGE;
import static org.objectweb.asm.Opcodes.IFLE;

import com.google.common.collect.ImmutableList;
import org.objectweb.asm.Label;

/**
 * The least or the greatest of some numbers.
 *
 * @param least  whether the least
 * @param operands  at least one
 */
record Extreme(boolean least, ImmutableList<Num> operands) implements Num {
    @Override
    public long denominator() {
        return Denominators.common(operands);
    }

    @Override
    public Ratio write(Code code, Exits exits) {
        long common = denominator();
        Ratio first = operands.get(0).write(code, exits.open());
        if (common != 0) {
            Operand best = Denominators.scaled(code, first, common);
            for (Num operand : operands.subList(1, operands.size())) {
                Ratio next = operand.write(code, exits.open());
                best = code.extreme(least, best, Denominators.scaled(code, next, common));
            }
            return new Ratio(best, new Operand.Constant(common));
        }
        Denominators.Target best = new Denominators.Target(code, 0);
        best.store(first);
        for (Num operand : operands.subList(1, operands.size())) {
            Ratio next = operand.write(code, exits.open());
            Label keep = new Label();
            code.jumpIf(next, least ? IFGE : IFLE, best.content(), keep);
            best.store(next);
            code.label(keep);
        }
        return best.content();
    }
}

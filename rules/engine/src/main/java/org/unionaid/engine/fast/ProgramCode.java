package org.unionaid.engine.fast;

import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.IFGT;
import static org.objectweb.asm.Opcodes.IFLE;
import static org.objectweb.asm.Opcodes.IFLT;
import static org.objectweb.asm.Opcodes.IFNE;
import static org.objectweb.asm.Opcodes.IRETURN;
import static org.objectweb.asm.Opcodes.LREM;

import java.math.RoundingMode;
import org.objectweb.asm.Label;

/**
 * What is generated for one program: the criterion, then what it gives, then every limit.
 *
 * @param index  its index in the class
 * @param eligible  the criterion
 * @param given  what it gives
 */
record ProgramCode(int index, Truth eligible, Given given) {
    void write(Code code) {
        Label refused = new Label();
        Label open = new Label();
        Given.Sums sums = settle(code, refused, open);
        set(code, "cap", sums.cap());
        set(code, "award", sums.award());
        finish(code, GeneratedReader.GRANTED);
        code.label(refused);
        finish(code, GeneratedReader.REFUSED);
        code.label(open);
        finish(code, GeneratedReader.OPEN);
    }

    /** Writes code that goes on with what is granted, or leaves at one of the labels. */
    Given.Sums settle(Code code, Label refused, Label open) {
        Label yes = new Label();
        eligible.write(code, new Truth.Ways(yes, refused, open));
        code.label(yes);
        Given.Sums sums = given.thing()
                .map(thing -> thing(code, thing, refused, open))
                .orElseGet(() -> money(code, refused, open));
        for (Num needed : given.needed()) {
            code.jumpIf(whole(code, needed, open), IFLT, new Operand.Constant(0), open);
        }
        given.groups().forEach(group -> {
            Label known = new Label();
            group.write(code, new Truth.Ways(known, known, open));
            code.label(known);
        });
        return sums;
    }

    /** Money can be cut to what every limit leaves. */
    private Given.Sums money(Code code, Label refused, Label open) {
        Operand most = positive(code, given.cap().orElseThrow(), refused, open);
        for (Num limit : given.limits()) {
            most = code.extreme(true, most, positive(code, limit, refused, open));
        }
        if (given.award().isEmpty()) {
            return new Given.Sums(most, new Operand.Constant(0));
        }
        Operand award = whole(code, given.award().get(), open);
        code.jumpIf(award, IFLT, new Operand.Constant(0), open);
        return new Given.Sums(most, code.extreme(true, award, most));
    }

    /** Things cannot be cut: what does not fit into every limit is refused. */
    private Given.Sums thing(Code code, Given.Thing thing, Label refused, Label open) {
        Operand value = new Operand.Constant(0);
        Operand quantity = value;
        for (Given.Line line : thing.lines()) {
            Operand lineQuantity = code.extreme(false, whole(code, line.quantity(), open), new Operand.Constant(0));
            Operand unitValue = whole(code, line.unitValue(), open);
            code.jumpIf(unitValue, IFLT, new Operand.Constant(0), open);
            quantity = code.plus(quantity, lineQuantity);
            value = code.plus(value, code.times(lineQuantity, unitValue));
        }
        code.jumpIf(quantity, IFLE, new Operand.Constant(0), refused);
        for (Num limit : given.limits()) {
            Operand most = positive(code, limit, refused, open);
            code.jumpIf(value, IFGT, most, refused);
        }
        return new Given.Sums(value, value);
    }

    /** A whole number; none or less is a refusal. */
    private static Operand positive(Code code, Num formula, Label refused, Label open) {
        Operand number = whole(code, formula, open);
        code.jumpIf(number, IFLE, new Operand.Constant(0), refused);
        return number;
    }

    /** A number that is whole and fits a ledger, else open. */
    private static Operand whole(Code code, Num formula, Label open) {
        Ratio amount = formula.write(code, open);
        if (!amount.denominator().isOne()) {
            code.load(amount.numerator());
            code.load(amount.denominator());
            code.insn(LREM);
            code.jumpIf(code.store(), IFNE, new Operand.Constant(0), open);
        }
        Operand whole = code.quotient(amount.numerator(), amount.denominator(), RoundingMode.DOWN);
        code.jumpIf(whole, IFEQ, new Operand.Constant(Long.MIN_VALUE), open);
        return whole;
    }

    private static void set(Code code, String field, Operand value) {
        code.loadThis();
        code.load(value);
        code.putField(field, "J");
    }

    private static void finish(Code code, int result) {
        code.pushInt(result);
        code.insn(IRETURN);
    }
}

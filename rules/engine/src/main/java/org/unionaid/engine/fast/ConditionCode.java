package org.unionaid.engine.fast;

import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.IRETURN;

import java.util.Optional;
import org.objectweb.asm.Label;

/**
 * What is generated to explain one condition: whether it holds, and both sides of its comparison if it is one.
 *
 * @param index  its index in the class
 * @param holds  the condition
 * @param sides  the two sides, each a {@link Num}, {@link Thing} or {@link Truth}; empty if it is no comparison
 */
record ConditionCode(int index, Truth holds, Optional<Sides> sides) {
    /** Both sides of a comparison. */
    record Sides(Object left, Object right) {}

    void write(Code code) {
        Label yes = new Label();
        Label no = new Label();
        Label open = new Label();
        sides.ifPresent(both -> {
            write(code, "left", both.left(), open);
            write(code, "right", both.right(), open);
        });
        holds.write(code, new Truth.Ways(yes, no, open));
        code.label(yes);
        finish(code, GeneratedReader.GRANTED);
        code.label(no);
        finish(code, GeneratedReader.REFUSED);
        code.label(open);
        finish(code, GeneratedReader.OPEN);
    }

    private static void finish(Code code, int result) {
        code.pushInt(result);
        code.insn(IRETURN);
    }

    private static void write(Code code, String side, Object value, Label open) {
        Label none = new Label();
        Label end = new Label();
        if (value instanceof Num number) {
            Ratio ratio = number.write(code, new Exits(none, open));
            set(code, side + "Numerator", ratio.numerator());
            set(code, side + "Denominator", ratio.denominator());
            kind(code, side, GeneratedReader.NUMBER);
        } else if (value instanceof Thing thing) {
            int object = thing.write(code, new Exits(none, open));
            code.loadThis();
            code.var(ALOAD, object);
            code.putField(side + "Thing", Fields.OBJECT);
            kind(code, side, GeneratedReader.THING);
        } else {
            Label yes = new Label();
            Label no = new Label();
            ((Truth) value).write(code, new Truth.Ways(yes, no, open));
            code.label(yes);
            kind(code, side, GeneratedReader.YES);
            code.goTo(end);
            code.label(no);
            kind(code, side, GeneratedReader.NO);
        }
        code.goTo(end);
        code.label(none);
        kind(code, side, GeneratedReader.NONE);
        code.label(end);
    }

    private static void set(Code code, String field, Operand value) {
        code.loadThis();
        code.load(value);
        code.putField(field, "J");
    }

    private static void kind(Code code, String side, int kind) {
        code.loadThis();
        code.pushInt(kind);
        code.putField(side + "Kind", "I");
    }
}

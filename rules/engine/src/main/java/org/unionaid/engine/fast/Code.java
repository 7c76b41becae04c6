package org.unionaid.engine.fast;

import static org.objectweb.asm.Opcodes.*;

import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.unionaid.engine.catalog.FastReading;

/** Writes one method of a generated class: local variables, exact arithmetic, jumps. Values wait in locals, never on the stack. */
final class Code {
    private static final String MATH = Type.getInternalName(Math.class);
    private static final String OF_LONG = Type.getInternalName(FastReading.OfLong.class);
    private static final String OF_OBJECT = Type.getInternalName(FastReading.OfObject.class);

    /** A class file has room for 65,535 bytes, three of which some characters take. */
    private static final int LONGEST_TEXT = 65_535 / 3;

    private final String owner;
    private final MethodVisitor method;
    private final Map<Asked, Operand.Local> longsRead = new HashMap<>();
    private final Map<Asked, Integer> objectsRead = new HashMap<>();
    private int nextLocal = 1;
    private @Nullable Label givesUp;

    Code(String owner, MethodVisitor method) {
        this.owner = owner;
        this.method = method;
        method.visitCode();
    }

    void finish() {
        method.visitMaxs(0, 0);
        method.visitEnd();
    }

    /** Writes something that leaves at a label as soon as anything is open, so that it need not keep in mind what is. */
    void givingUp(Label label, Runnable write) {
        givesUp = label;
        write.run();
        givesUp = null;
    }

    /** Where to go with what is open if it is given up then; empty if the rest goes on. */
    Optional<Label> givesUp() {
        return Optional.ofNullable(givesUp);
    }

    // ------------------------------------------------------------------------------------------------- locals and
    // fields

    int newLocal(int slots) {
        int local = nextLocal;
        nextLocal += slots;
        return local;
    }

    /** Takes a long from the stack into a new local. */
    Operand.Local store() {
        Operand.Local local = new Operand.Local(newLocal(2));
        method.visitVarInsn(LSTORE, local.index());
        return local;
    }

    /** Takes an object from the stack into a new local. */
    int storeObject() {
        int local = newLocal(1);
        method.visitVarInsn(ASTORE, local);
        return local;
    }

    /** A new local that is zero. */
    int counter() {
        int local = newLocal(1);
        pushInt(0);
        var(ISTORE, local);
        return local;
    }

    void load(Operand operand) {
        if (operand instanceof Operand.Constant constant) {
            pushLong(constant.value());
        } else {
            method.visitVarInsn(LLOAD, ((Operand.Local) operand).index());
        }
    }

    void pushLong(long value) {
        if (value == 0 || value == 1) {
            method.visitInsn(value == 0 ? LCONST_0 : LCONST_1);
        } else {
            method.visitLdcInsn(value);
        }
    }

    void pushInt(int value) {
        pushInt(method, value);
    }

    static void pushInt(MethodVisitor method, int value) {
        if (value >= -1 && value <= 5) {
            method.visitInsn(ICONST_0 + value);
        } else if (value >= Byte.MIN_VALUE && value <= Byte.MAX_VALUE) {
            method.visitIntInsn(BIPUSH, value);
        } else if (value >= Short.MIN_VALUE && value <= Short.MAX_VALUE) {
            method.visitIntInsn(SIPUSH, value);
        } else {
            method.visitLdcInsn(value);
        }
    }

    void pushText(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new Unsupported("a text of more than " + LONGEST_TEXT + " characters");
        }
        method.visitLdcInsn(text);
    }

    void pushNull() {
        method.visitInsn(ACONST_NULL);
    }

    void loadNone() {
        method.visitFieldInsn(
                GETSTATIC, "org/unionaid/engine/value/Value", "NONE", "Lorg/unionaid/engine/value/Value;");
    }

    void var(int opcode, int local) {
        method.visitVarInsn(opcode, local);
    }

    void insn(int opcode) {
        method.visitInsn(opcode);
    }

    void increment(int local) {
        method.visitIincInsn(local, 1);
    }

    void loadThis() {
        method.visitVarInsn(ALOAD, 0);
    }

    void loadField(String name, String type) {
        loadThis();
        method.visitFieldInsn(GETFIELD, owner, name, type);
    }

    /** Takes {@code this} and a value from the stack. */
    void putField(String name, String type) {
        method.visitFieldInsn(PUTFIELD, owner, name, type);
    }

    // -------------------------------------------------------------------------------------------------------------
    // jumps

    void label(Label label) {
        method.visitLabel(label);
    }

    void jump(int opcode, Label label) {
        method.visitJumpInsn(opcode, label);
    }

    void goTo(Label label) {
        method.visitJumpInsn(GOTO, label);
    }

    void choose(int count, Label[] labels, Label otherwise) {
        method.visitTableSwitchInsn(0, count - 1, otherwise, labels);
    }

    // -------------------------------------------------------------------------------------------------------------
    // calls

    void callOwn(String name, String descriptor) {
        method.visitMethodInsn(INVOKEVIRTUAL, owner, name, descriptor, false);
    }

    void callStatic(Class<?> type, String name, String descriptor) {
        method.visitMethodInsn(INVOKESTATIC, Type.getInternalName(type), name, descriptor, false);
    }

    void callVirtual(Class<?> type, String name, String descriptor) {
        method.visitMethodInsn(INVOKEVIRTUAL, Type.getInternalName(type), name, descriptor, false);
    }

    /** Loads a constant that is a field of its type. */
    void loadConstant(Class<?> type, String name) {
        method.visitFieldInsn(GETSTATIC, Type.getInternalName(type), name, Type.getDescriptor(type));
    }

    void cast(Class<?> type) {
        method.visitTypeInsn(CHECKCAST, Type.getInternalName(type));
    }

    /** A reading of the thing in a local. */
    private record Asked(int thing, int reading) {}

    /** Reads a fact of a thing before it is known whether it is needed, once for all who ask it afterwards. */
    void readAhead(int thing, int reading, boolean ofLong) {
        Asked asked = new Asked(thing, reading);
        if (ofLong) {
            longsRead.put(asked, rawLong(thing, reading));
        } else {
            objectsRead.put(asked, rawObject(thing, reading));
        }
    }

    private Operand.Local rawLong(int thing, int reading) {
        loadField(Fields.reading(reading), "L" + OF_LONG + ";");
        var(ALOAD, thing);
        method.visitMethodInsn(INVOKEINTERFACE, OF_LONG, "read", "(Ljava/lang/Object;)J", true);
        return store();
    }

    private int rawObject(int thing, int reading) {
        loadField(Fields.reading(reading), "L" + OF_OBJECT + ";");
        var(ALOAD, thing);
        method.visitMethodInsn(INVOKEINTERFACE, OF_OBJECT, "read", "(Ljava/lang/Object;)Ljava/lang/Object;", true);
        return storeObject();
    }

    Operand.Local readLong(Thing receiver, int reading, boolean optional, Exits exits) {
        int thing = receiver.write(this, Exits.open(exits.open()));
        Operand.Local ahead = longsRead.get(new Asked(thing, reading));
        Operand.Local value = ahead == null ? rawLong(thing, reading) : ahead;
        leaveIfNotKnown(value, optional ? exits : Exits.open(exits.open()));
        return value;
    }

    /** Goes on if a number that was read is neither open nor none. */
    void leaveIfNotKnown(Operand value, Exits exits) {
        if (exits.none() == exits.open()) {
            jumpIf(value, IFLE, new Operand.Constant(FastReading.NONE), exits.open());
            return;
        }
        Label known = new Label();
        jumpIf(value, IFGT, new Operand.Constant(FastReading.NONE), known);
        jumpIf(value, IFEQ, new Operand.Constant(FastReading.NONE), exits.none());
        goTo(exits.open());
        label(known);
    }

    int readObject(Thing receiver, int reading, boolean optional, Exits exits) {
        int thing = receiver.write(this, Exits.open(exits.open()));
        Integer ahead = objectsRead.get(new Asked(thing, reading));
        int value = ahead == null ? rawObject(thing, reading) : ahead;
        var(ALOAD, value);
        jump(IFNULL, exits.open());
        if (optional) {
            var(ALOAD, value);
            loadNone();
            jump(IF_ACMPEQ, exits.none());
        }
        return value;
    }

    // -------------------------------------------------------------------------------------------------- exact
    // arithmetic

    Operand plus(Operand a, Operand b) {
        if (a.isZero() || b.isZero()) {
            return a.isZero() ? b : a;
        }
        return exact("addExact", a, b);
    }

    Operand minus(Operand a, Operand b) {
        return b.isZero() ? a : exact("subtractExact", a, b);
    }

    Operand times(Operand a, Operand b) {
        if (a.isOne() || b.isOne()) {
            return a.isOne() ? b : a;
        }
        if (a instanceof Operand.Constant x && b instanceof Operand.Constant y) {
            return new Operand.Constant(Unsupported.product(x.value(), y.value()));
        }
        return exact("multiplyExact", a, b);
    }

    private Operand exact(String name, Operand a, Operand b) {
        load(a);
        load(b);
        method.visitMethodInsn(INVOKESTATIC, MATH, name, "(JJ)J", false);
        return store();
    }

    Operand negated(Operand a) {
        load(a);
        method.visitMethodInsn(INVOKESTATIC, MATH, "negateExact", "(J)J", false);
        return store();
    }

    /** The lesser or greater of two. */
    Operand extreme(boolean least, Operand a, Operand b) {
        load(a);
        load(b);
        method.visitMethodInsn(INVOKESTATIC, MATH, least ? "min" : "max", "(JJ)J", false);
        return store();
    }

    /** The quotient of a number and a positive one, rounded to a whole number. */
    Operand quotient(Operand a, Operand positive, RoundingMode mode) {
        if (positive.isOne()) {
            return a;
        }
        load(a);
        load(positive);
        if (mode == RoundingMode.DOWN) {
            insn(LDIV);
        } else if (mode == RoundingMode.FLOOR) {
            method.visitMethodInsn(INVOKESTATIC, MATH, "floorDiv", "(JJ)J", false);
        } else {
            method.visitFieldInsn(GETSTATIC, "java/math/RoundingMode", mode.name(), "Ljava/math/RoundingMode;");
            method.visitMethodInsn(
                    INVOKESTATIC, "com/google/common/math/LongMath", "divide", "(JJLjava/math/RoundingMode;)J", false);
        }
        return store();
    }

    /** Jumps if {@code a opcode b} holds, where the opcode compares an int with zero, such as {@code IFLT}. */
    void jumpIf(Operand a, int opcode, Operand b, Label label) {
        load(a);
        load(b);
        insn(LCMP);
        jump(opcode, label);
    }

    /** The same for exact numbers, by multiplying crosswise. */
    void jumpIf(Ratio a, int opcode, Ratio b, Label label) {
        if (a.denominator().equals(b.denominator())) {
            jumpIf(a.numerator(), opcode, b.numerator(), label);
            return;
        }
        long common = Denominators.common(a.denominator(), b.denominator());
        if (common == 0) {
            jumpIf(times(a.numerator(), b.denominator()), opcode, times(b.numerator(), a.denominator()), label);
            return;
        }
        jumpIf(Denominators.scaled(this, a, common), opcode, Denominators.scaled(this, b, common), label);
    }
}

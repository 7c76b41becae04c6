package org.unionaid.engine.fast;

import static org.objectweb.asm.Opcodes.AASTORE;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.I2L;
import static org.objectweb.asm.Opcodes.IADD;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.IRETURN;
import static org.objectweb.asm.Opcodes.LASTORE;
import static org.objectweb.asm.Opcodes.LOR;
import static org.objectweb.asm.Opcodes.LSHL;
import static org.objectweb.asm.Opcodes.RETURN;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Label;

/**
 * What is generated to record a case: for each program, the computing of all that its record is to have; then the writing of it
 * into arrays.
 *
 * @param programs  what each program needs, by its index in the class
 * @param record  where the record keeps what
 */
record RecordingCode(ImmutableList<OfProgram> programs, RecordLayout record) {
    private static final int NUMBERS = 1;
    private static final int AT = 2;
    private static final int THINGS = 3;
    private static final int THINGS_AT = 4;
    /** So many cells a method: the JVM compiles none of more than 8,000 bytes. */
    private static final int CELLS = 4 * RecordLayout.Section.STATES_IN_A_LONG;

    /** The cells without which a program is not recorded, and those that are a bonus. */
    record OfProgram(ImmutableList<Cell> needed, ImmutableList<Cell> more) {}

    /** Writes the method that computes what a program's record must have: granted if it has, else open. */
    static void writeNeeded(OfProgram program, Code code) {
        Label open = new Label();
        program.needed().forEach(cell -> Cell.jumpIfState(code, cell.writeState(code), Cell.OPEN, open));
        code.pushInt(GeneratedReader.GRANTED);
        code.insn(IRETURN);
        code.label(open);
        code.pushInt(GeneratedReader.OPEN);
        code.insn(IRETURN);
    }

    /** Writes the method that computes what a program's record may have. */
    static void writeMore(OfProgram program, Code code) {
        program.more().forEach(cell -> cell.writeState(code));
        code.pushInt(GeneratedReader.GRANTED);
        code.insn(IRETURN);
    }

    /** The slots of a section in parts that each fit into a method. */
    ImmutableList<List<Map.Entry<Cell, RecordLayout.Slot>>> parts(boolean ofMember) {
        return ImmutableList.copyOf(
                Lists.partition(List.copyOf(record.section(ofMember).slots().entrySet()), CELLS));
    }

    /** Writes the method that takes down a part of a section. */
    static void writePart(List<Map.Entry<Cell, RecordLayout.Slot>> part, Code code) {
        code.newLocal(THINGS_AT);
        for (List<Map.Entry<Cell, RecordLayout.Slot>> few :
                Lists.partition(part, RecordLayout.Section.STATES_IN_A_LONG)) {
            writeStates(few, code);
        }
        part.forEach(entry -> writeValue(entry.getKey(), entry.getValue(), code));
        code.insn(RETURN);
    }

    /** Sixteen states in a long, the first in its lowest bits. */
    private static void writeStates(List<Map.Entry<Cell, RecordLayout.Slot>> few, Code code) {
        position(code, NUMBERS, AT, few.get(0).getValue().state() / RecordLayout.Section.STATES_IN_A_LONG);
        code.pushLong(0);
        for (int i = 0; i < few.size(); i++) {
            code.loadField(Fields.state(few.get(i).getKey().index()), "I");
            code.insn(I2L);
            code.pushInt(i * RecordLayout.Section.BITS);
            code.insn(LSHL);
            code.insn(LOR);
        }
        code.insn(LASTORE);
    }

    private static void writeValue(Cell cell, RecordLayout.Slot slot, Code code) {
        if (slot.number() >= 0) {
            position(code, NUMBERS, AT, slot.number());
            code.loadField(Fields.numerator(cell.index()), "J");
            code.insn(LASTORE);
            if (slot.denominator() == 0) {
                position(code, NUMBERS, AT, slot.number() + 1);
                code.loadField(Fields.denominator(cell.index()), "J");
                code.insn(LASTORE);
            }
        }
        if (slot.thing() >= 0) {
            position(code, THINGS, THINGS_AT, slot.thing());
            code.loadField(Fields.object(cell.index()), Fields.OBJECT);
            code.insn(AASTORE);
        }
    }

    private static void position(Code code, int array, int start, int index) {
        code.var(ALOAD, array);
        code.var(ILOAD, start);
        code.pushInt(index);
        code.insn(IADD);
    }

    /** Writes the method that takes down a whole section, part by part. */
    void writeWhole(boolean ofMember, Code code) {
        code.newLocal(THINGS_AT);
        for (int i = 0; i < parts(ofMember).size(); i++) {
            code.loadThis();
            code.var(ALOAD, NUMBERS);
            code.var(ILOAD, AT);
            code.var(ALOAD, THINGS);
            code.var(ILOAD, THINGS_AT);
            code.callOwn(Fields.recordPart(ofMember, i), GeneratedReader.RECORD);
        }
        code.insn(RETURN);
    }
}

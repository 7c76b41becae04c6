package org.unionaid.engine.fast;

import static org.objectweb.asm.Opcodes.*;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;

/**
 * The loop of one generated method over the rows of a block: cases, or their members. What stands in it asks for the local that
 * holds an array, and for the local that holds the index into it; arrays are loaded once, before the loop.
 */
final class BlockLoop {
    /** An array of the reader: its field, its place in that field, and the type of that field. */
    private record Array(String field, String type, int slot) {}

    private static final String LONGS = "[[J";
    private static final String OBJECTS = "[[" + Fields.OBJECT;

    private final Code code;
    private final boolean ofMember;
    private final ImmutableSet<BlockCell> kept;
    private final Map<Array, Integer> arrays = new LinkedHashMap<>();
    private final Map<BlockCell, Integer> held = new HashMap<>();
    private final Set<BlockCell> readElsewhere = new LinkedHashSet<>();
    private final int row;
    private final int end;
    private final int keptRow;
    private final int caseRow;
    private final int keptCaseRow;

    private BlockLoop(Code code, boolean ofMember, ImmutableSet<BlockCell> kept) {
        this.code = code;
        this.ofMember = ofMember;
        this.kept = kept;
        this.row = code.newLocal(1);
        this.end = code.newLocal(1);
        this.keptRow = code.newLocal(1);
        this.caseRow = ofMember ? code.newLocal(1) : row;
        this.keptCaseRow = ofMember ? code.newLocal(1) : keptRow;
    }

    /** The loop that is being written. */
    static final class Current {
        private @Nullable BlockLoop loop;

        BlockLoop loop() {
            if (loop == null) {
                throw new IllegalStateException("no loop is being written");
            }
            return loop;
        }

        /**
         * Writes a whole method of two arguments, the first row and the one after the last.
         *
         * @return the values computed by other loops that it needs
         */
        ImmutableSet<BlockCell> write(Code code, boolean ofMember, ImmutableSet<BlockCell> kept, Runnable body) {
            BlockLoop made = new BlockLoop(code, ofMember, kept);
            loop = made;
            made.write(body);
            loop = null;
            return ImmutableSet.copyOf(made.readElsewhere);
        }
    }

    private void write(Runnable body) {
        Label load = new Label();
        Label next = new Label();
        Label each = new Label();
        code.goTo(load);
        code.label(each);
        code.loadThis();
        code.var(ILOAD, row);
        code.putField("row", "I");
        less(row, ofMember ? "firstMember" : "firstCase", keptRow);
        if (ofMember) {
            load(new Array("parents", "[I", -1));
            code.var(ILOAD, row);
            code.insn(IALOAD);
            code.var(ISTORE, caseRow);
            less(caseRow, "firstCase", keptCaseRow);
        }
        body.run();
        code.increment(row);
        code.label(next);
        code.var(ILOAD, row);
        code.var(ILOAD, end);
        code.jump(IF_ICMPLT, each);
        code.insn(RETURN);
        code.label(load);
        arrays.forEach((array, local) -> {
            code.loadField(array.field(), array.type());
            if (array.slot() >= 0) {
                code.pushInt(array.slot());
                code.insn(AALOAD);
            }
            code.var(ASTORE, local);
        });
        code.goTo(next);
    }

    private void less(int absolute, String first, int relative) {
        code.var(ILOAD, absolute);
        code.loadField(first, "I");
        code.insn(ISUB);
        code.var(ISTORE, relative);
    }

    private void load(Array array) {
        code.var(ALOAD, arrays.computeIfAbsent(array, any -> code.newLocal(1)));
    }

    /** Loads the array of a column and the index of this row in it. */
    void column(int slot, boolean ofObject, boolean memberRow) {
        load(ofObject ? new Array("objects", OBJECTS, slot) : new Array("longs", LONGS, slot));
        code.var(ILOAD, index(memberRow, row, caseRow));
    }

    /** Loads the array of a kept value and the index of this row in it. */
    void kept(int slot, boolean ofObject, boolean memberRow) {
        load(ofObject ? new Array("keptObjects", OBJECTS, slot) : new Array("keptLongs", LONGS, slot));
        code.var(ILOAD, index(memberRow, keptRow, keptCaseRow));
    }

    private int index(boolean memberRow, int own, int ofCase) {
        if (memberRow && !ofMember) {
            throw new Unsupported("a value of a member where no member is asked about");
        }
        return memberRow || !ofMember ? own : ofCase;
    }

    /** Loads an array of a program's results and the index of this row in it. */
    void result(String field, String type, int program) {
        load(new Array(field, "[" + type, program));
        code.var(ILOAD, row);
    }

    // ------------------------------------------------------------------------------------------------------------
    // values that are computed in loops

    /** The local in which this loop has computed a value; -1 if another loop has, and kept it. */
    int find(BlockCell cell) {
        Integer local = held.get(cell);
        if (local == null) {
            readElsewhere.add(cell);
            return -1;
        }
        return local;
    }

    void hold(BlockCell cell, int local) {
        held.put(cell, local);
    }

    /** Whether another loop needs a value that this one computes. */
    boolean isKept(BlockCell cell) {
        return kept.contains(cell);
    }
}

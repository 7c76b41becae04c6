package org.unionaid.engine.fast;

import static org.objectweb.asm.Opcodes.*;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;

/**
 * The loop of one generated method over the rows of a block: cases, or their members. What stands in it asks for the local that
 * holds an array, and for the local that holds the index into it; arrays are loaded once, before the loop.
 */
final class BlockLoop {
    /** An array of the reader: its field, its place in that field, and the type of its elements. */
    private record Array(String field, String type, int slot) {}

    private static final String LONGS = "[[J";
    private static final String OBJECTS = "[[" + Fields.OBJECT;

    private final boolean ofMember;
    private final Map<Array, Integer> arrays = new LinkedHashMap<>();
    private @Nullable Code code;
    private int row;
    private int keptRow;
    private int caseRow;
    private int keptCaseRow;

    private BlockLoop(boolean ofMember) {
        this.ofMember = ofMember;
    }

    /** What is done for each row; ends by going on. */
    interface Body {
        void write(BlockLoop loop);
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

        /** Writes a whole method of two arguments, the first row and the one after the last, absolute. */
        void write(Code code, boolean ofMember, Body body) {
            BlockLoop made = new BlockLoop(ofMember);
            loop = made;
            made.write(code, body);
            loop = null;
        }
    }

    private void write(Code to, Body body) {
        code = to;
        row = to.newLocal(1);
        int end = to.newLocal(1);
        keptRow = to.newLocal(1);
        caseRow = ofMember ? to.newLocal(1) : row;
        keptCaseRow = ofMember ? to.newLocal(1) : keptRow;
        Label load = new Label();
        Label next = new Label();
        Label each = new Label();
        to.goTo(load);
        to.label(each);
        to.loadThis();
        to.var(ILOAD, row);
        to.putField("row", "I");
        less(row, ofMember ? "firstMember" : "firstCase", keptRow);
        if (ofMember) {
            to.var(ALOAD, array(new Array("parents", "[I", -1)));
            to.var(ILOAD, row);
            to.insn(IALOAD);
            to.var(ISTORE, caseRow);
            less(caseRow, "firstCase", keptCaseRow);
        }
        body.write(this);
        to.increment(row);
        to.label(next);
        to.var(ILOAD, row);
        to.var(ILOAD, end);
        to.jump(IF_ICMPLT, each);
        to.insn(RETURN);
        to.label(load);
        arrays.forEach(this::load);
        to.goTo(next);
    }

    private void less(int absolute, String first, int kept) {
        code().var(ILOAD, absolute);
        code().loadField(first, "I");
        code().insn(ISUB);
        code().var(ISTORE, kept);
    }

    private void load(Array array, int local) {
        if (array.slot() < 0) {
            code().loadField(array.field(), array.type());
        } else {
            code().loadField(array.field(), array.type());
            code().pushInt(array.slot());
            code().insn(AALOAD);
        }
        code().var(ASTORE, local);
    }

    private Code code() {
        if (code == null) {
            throw new IllegalStateException("no loop is being written");
        }
        return code;
    }

    private int array(Array array) {
        return arrays.computeIfAbsent(array, any -> code().newLocal(1));
    }

    /** Loads an array of longs of columns or kept values, and the index of this row in it. */
    void longs(int slot, boolean kept, boolean ofMemberRow) {
        code().var(ALOAD, array(new Array(kept ? "keptLongs" : "longs", LONGS, slot)));
        code().var(ILOAD, index(kept, ofMemberRow));
    }

    /** Loads an array of objects of columns or kept values, and the index of this row in it. */
    void objects(int slot, boolean kept, boolean ofMemberRow) {
        code().var(ALOAD, array(new Array(kept ? "keptObjects" : "objects", OBJECTS, slot)));
        code().var(ILOAD, index(kept, ofMemberRow));
    }

    /** Loads an array of results, and the index of this row in it. */
    void result(String field, String type) {
        code().var(ALOAD, array(new Array(field, type, -1)));
        code().var(ILOAD, row);
    }

    private int index(boolean kept, boolean ofMemberRow) {
        if (ofMemberRow && !ofMember) {
            throw new Unsupported("a value of a member where no member is asked about");
        }
        if (kept) {
            return ofMemberRow ? keptRow : keptCaseRow;
        }
        return ofMemberRow ? row : caseRow;
    }
}

package org.unionaid.engine.fast;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Takes down what generated code computed for the case being read: rows of members at once, the case when it is asked for. */
final class Tape {
    private static final @Nullable Object[] NOTHING = {};

    private final RecordLayout record;
    private final GeneratedReader generated;
    private boolean[] recorded = new boolean[8];
    private long[] memberNumbers = {};
    private @Nullable Object[] memberThings = NOTHING;
    private int members;

    Tape(RecordLayout record, GeneratedReader generated) {
        this.record = record;
        this.generated = generated;
    }

    void clear() {
        members = 0;
        Arrays.fill(memberThings, null);
    }

    /** Computes what the record of a program needs; whether it is all there. */
    boolean computes(int program) {
        boolean complete;
        try {
            complete = generated.needed(program) == GeneratedReader.GRANTED;
        } catch (RuntimeException e) {
            return false;
        }
        try {
            generated.more(program);
        } catch (RuntimeException e) {
            // What else could be recorded is a bonus: without it, who asks for it asks the evaluator.
            return complete;
        }
        return complete;
    }

    /** Takes down a row; {@code member} counts the rows of members before it, if it is one. */
    void row(int row, boolean isRecorded, int member) {
        if (row >= recorded.length) {
            recorded = Arrays.copyOf(recorded, row * 2);
        }
        recorded[row] = isRecorded;
        if (member == CaseReader.NO_MEMBER) {
            return;
        }
        RecordLayout.Section section = record.section(true);
        int number = member * section.longs();
        int thing = member * section.things();
        members = Math.max(members, member + 1);
        if (memberNumbers.length < number + section.longs()) {
            memberNumbers = Arrays.copyOf(memberNumbers, Math.max(2 * number, section.longs()));
        }
        if (memberThings.length < thing + section.things()) {
            memberThings = Arrays.copyOf(memberThings, Math.max(2 * thing, section.things()));
        }
        generated.recordMember(memberNumbers, number, memberThings, thing);
    }

    boolean isRecorded(int row) {
        return recorded[row];
    }

    /** All numbers: room for the rows' own, the section of the case, one for each row of a member. */
    long[] numbers(int room, @Nullable Object[] things) {
        int ofCase = record.section(false).longs();
        int ofMembers = members * record.section(true).longs();
        long[] numbers = new long[room + ofCase + ofMembers];
        generated.recordCase(numbers, room, things, 0);
        System.arraycopy(memberNumbers, 0, numbers, room + ofCase, ofMembers);
        return numbers;
    }

    /** Room for all objects: those of the rows of members are there, those of the case are not yet. */
    @Nullable
    Object[] things() {
        int ofCase = record.section(false).things();
        int ofMembers = members * record.section(true).things();
        if (ofCase + ofMembers == 0) {
            return NOTHING;
        }
        @Nullable Object[] things = new Object[ofCase + ofMembers];
        System.arraycopy(memberThings, 0, things, ofCase, ofMembers);
        return things;
    }
}

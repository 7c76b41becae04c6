package org.unionaid.engine.fast;

import org.jspecify.annotations.Nullable;
import org.unionaid.engine.catalog.FastReading;

/**
 * What classes extend that are generated to decide blocks of cases from columns. Rows are counted over all cases (or all their
 * members); kept values over one block. Not thread-safe; each thread decides with a copy of its own.
 */
abstract class GeneratedBlock implements Cloneable {
    long[][] longs = {};

    @Nullable
    Object[][] objects = {};

    long[][] keptLongs = {};

    @Nullable
    Object[][] keptObjects = {};

    /** The case of each member. */
    int[] parents = {};

    int firstCase;
    int firstMember;

    /** How each row of the program was settled, as {@link GeneratedReader} has it; refused if nothing is written. */
    byte[] results = {};

    long[] caps = {};
    long[] awards = {};

    /** The row that is being computed, so that it is known where something was thrown. */
    int row;

    /** Computes a kept value for some rows. */
    abstract void compute(int cell, int from, int to);

    /** Settles a program for some rows. */
    abstract void settle(int program, int from, int to);

    /** Computes a kept value for some rows; open where something is thrown, such as by a number that is too large. */
    void keep(int cell, BlockValue value, int from, int to) {
        int next = from;
        while (next < to) {
            try {
                compute(cell, next, to);
                return;
            } catch (RuntimeException e) {
                open(value);
                next = row + 1;
            }
        }
    }

    private void open(BlockValue value) {
        int kept = row - (value.ofMember() ? firstMember : firstCase);
        if (value.ofObject()) {
            keptObjects[value.slot()][kept] = null;
        } else {
            keptLongs[value.slot()][kept] = FastReading.OPEN;
        }
    }

    /** Settles a program for some rows; open where something is thrown. */
    void decide(int program, int from, int to) {
        int next = from;
        while (next < to) {
            try {
                settle(program, next, to);
                return;
            } catch (RuntimeException e) {
                results[row] = GeneratedReader.OPEN;
                next = row + 1;
            }
        }
    }

    GeneratedBlock copy() {
        try {
            return (GeneratedBlock) clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}

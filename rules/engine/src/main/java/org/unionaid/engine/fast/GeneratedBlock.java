package org.unionaid.engine.fast;

import org.jspecify.annotations.Nullable;
import org.unionaid.engine.catalog.FastReading;

/**
 * What classes extend that are generated to decide blocks of cases from columns. Rows are counted over all cases (or all their
 * members); kept values over one block. Not thread-safe.
 */
abstract class GeneratedBlock {
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

    /** How each row of each program was settled, as {@link GeneratedReader} has it; refused if nothing is written. */
    byte[][] results = {};

    long[][] caps = {};
    long[][] awards = {};

    /** The row that is being computed, so that it is known where something was thrown. */
    int row;

    /** Does the work of a chunk for some rows. */
    abstract void run(int chunk, int from, int to);

    /** Does it, and leaves open what a chunk has to tell of a row where something is thrown, as by a number too large. */
    void run(int index, BlockChunk chunk, int from, int to) {
        int next = from;
        while (next < to) {
            try {
                run(index, next, to);
                return;
            } catch (RuntimeException e) {
                chunk.cells().forEach(cell -> open(cell.value()));
                chunk.programs().forEach(program -> results[program][row] = GeneratedReader.OPEN);
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
}

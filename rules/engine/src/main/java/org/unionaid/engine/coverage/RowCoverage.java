package org.unionaid.engine.coverage;

/**
 * How often one of several ways to go was taken: a row of a table, a step, a band, the operand that a least or greatest comes
 * from.
 *
 * @param spot  where it stands
 * @param kind  which kind of way it is
 * @param text  the way as a policy writes it
 * @param hits  in how many decisions it was taken, 0 or more
 */
public record RowCoverage(Spot spot, Kind kind, String text, int hits) {
    /** The kinds of ways. */
    public enum Kind {
        /** A row of a first-match table, or its end. */
        ROW,
        /** A cell of a table by code. */
        CELL,
        /** A step, or what lies outside all of them. */
        STEP,
        /** A marginal band that some of the base lies in. */
        BAND,
        /** The operand that a least or greatest value comes from: a cap that binds. */
        OPERAND
    }

    /**
     * Whether a case goes this way.
     *
     * @return true if it was taken at least once
     */
    public boolean isExercised() {
        return hits > 0;
    }
}

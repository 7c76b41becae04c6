package org.unionaid.engine.explanation;

import com.google.common.collect.ImmutableList;

/**
 * A table of a rule in words: which value holds when (档次表). Immutable and thread-safe.
 *
 * @param kind  how its rows are read
 * @param of  what the rows look at, for steps and bands; empty for a table of conditions
 * @param rows  in the order of the policy, at least one
 */
public record RuleTable(Kind kind, String of, ImmutableList<Row> rows) {
    /** How the rows of a table are read. */
    public enum Kind {
        /** The value of the first row whose condition holds (依次适用). */
        FIRST_MATCH,
        /** The value of the one step in which the base lies (分档). */
        STEPS,
        /** Each part of the base that lies in a band counts at the band's rate (分段累计). */
        BANDS
    }

    /**
     * A row.
     *
     * @param when  the condition, or the stretch of the base
     * @param is  the value, or the rate
     */
    public record Row(String when, String is) {}
}

package org.unionaid.engine.coverage;

import org.unionaid.code.Label;
import org.unionaid.engine.issue.Location;

/**
 * How often a cap, a limit, or a rule on how items go together, stood in the way of a decision or request, and how often not.
 *
 * @param id  the program and {@code cap}, {@code already-granted} or the limit's id; {@code stacking/…} for what programs share
 * @param title  the rule for people
 * @param at  the place in the text
 * @param hit  how often it cut, refused or turned away what was wanted, 0 or more
 * @param clear  how often there was room for what was wanted, 0 or more
 */
public record LimitCoverage(String id, Label title, Location at, int hit, int clear) {
    /**
     * Whether cases show both.
     *
     * @return true if it stood in the way at least once and at least once not
     */
    public boolean isExercised() {
        return hit > 0 && clear > 0;
    }
}

package org.unionaid.cli.story;

import org.unionaid.code.Label;

/**
 * One promise of a docket and what came of it.
 *
 * @param what  what was promised about
 * @param expected  as promised
 * @param found  as it came
 */
public record Promise(Label what, String expected, String found) {
    /**
     * Whether it came as promised.
     *
     * @return true if nothing differs
     */
    public boolean kept() {
        return expected.equals(found);
    }
}

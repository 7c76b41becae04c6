package org.unionaid.engine.cases;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unionaid.money.Money;

/**
 * What a case expects. What is not said is not checked.
 *
 * @param decision  the kind of decision
 * @param cap  the cap that can be granted now, goods at unit value
 * @param because  the codes of reasons that are not met, in any order; all of them if any is named
 * @param missing  the paths of missing facts, in any order; all of them if any is named
 */
public record Expectation(
        Kind decision, Optional<Money> cap, ImmutableList<String> because, ImmutableList<String> missing) {
    /** The kinds of decisions. */
    public enum Kind {
        /** May have it. */
        ELIGIBLE,
        /** May not have it. */
        INELIGIBLE,
        /** Not to be told before something is asked. */
        UNDETERMINED,
        /** Could not be computed. */
        FAILED
    }
}

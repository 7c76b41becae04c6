package org.unionaid.engine.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.value.Value;
import org.unionaid.money.Money;

/**
 * What a case expects of a decision (预期). What is not said is not checked. Immutable and thread-safe.
 *
 * @param decision  the kind of decision
 * @param cap  the cap that can be granted now, goods at unit value
 * @param award  the award that the policy itself sets, goods at unit value
 * @param monthly  the amount of one month, where the policy sets the cap by the month
 * @param details  approval, days and shares
 * @param because  the codes of reasons that are not met, in any order; all of them if any is named
 * @param missing  the paths of missing facts, in any order; all of them if any is named
 * @param values  what definitions come to, exactly
 */
public record Expectation(
        Optional<Kind> decision,
        Optional<Money> cap,
        Optional<Money> award,
        Optional<Money> monthly,
        Details details,
        ImmutableList<String> because,
        ImmutableList<String> missing,
        ImmutableMap<String, Value> values) {
    /** The kinds of decisions. */
    public enum Kind {
        /** May have it. */
        ELIGIBLE(new Label("符合条件", "eligible")),
        /** May not have it. */
        INELIGIBLE(new Label("不符合条件", "ineligible")),
        /** Not to be told before something is asked. */
        UNDETERMINED(new Label("待核实", "undetermined")),
        /** Could not be computed. */
        FAILED(new Label("无法计算", "failed"));

        private final Label label;

        Kind(Label label) {
            this.label = label;
        }

        /**
         * The kind in words.
         *
         * @return the words
         */
        public Label label() {
            return label;
        }
    }
}

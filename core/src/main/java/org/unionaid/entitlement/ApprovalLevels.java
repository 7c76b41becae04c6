package org.unionaid.entitlement;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import org.unionaid.money.Money;

/**
 * Who has to approve an award, by its amount (分级审批): one level for all, and higher ones from printed figures on. An
 * example of a real one: own level; at least 20,000 the province; at least 50,000 the nation.
 *
 * <p>Immutable and thread-safe.
 *
 * @param base who approves what reaches no step
 * @param steps the higher levels, by ascending figure
 */
public record ApprovalLevels(ApprovalLevel base, ImmutableList<ApprovalStep> steps) {

    /**
     * Creates a table.
     *
     * @throws IllegalArgumentException if the figures do not ascend or their currencies differ
     */
    public ApprovalLevels {
        Objects.requireNonNull(base, "base");
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i - 1).threshold().compareTo(steps.get(i).threshold()) >= 0) {
                throw new IllegalArgumentException(
                        "Approval step " + steps.get(i).threshold() + " must be above the step before it, "
                                + steps.get(i - 1).threshold());
            }
        }
    }

    /**
     * A table.
     *
     * @param base who approves what reaches no step, not null
     * @param steps the higher levels, by ascending figure
     * @return the table
     * @throws IllegalArgumentException if the figures do not ascend or their currencies differ
     */
    public static ApprovalLevels of(ApprovalLevel base, ApprovalStep... steps) {
        return new ApprovalLevels(base, ImmutableList.copyOf(steps));
    }

    /**
     * Who has to approve an amount.
     *
     * @param amount the amount, not null
     * @return the level of the highest step that it reaches, else the base
     * @throws org.unionaid.money.CurrencyMismatchException if its currency is not that of the steps
     */
    public ApprovalLevel levelFor(Money amount) {
        ApprovalLevel level = base;
        for (ApprovalStep step : steps) {
            if (step.isReachedBy(amount)) {
                level = step.level();
            }
        }
        return level;
    }
}

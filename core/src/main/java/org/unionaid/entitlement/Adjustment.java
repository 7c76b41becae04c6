package org.unionaid.entitlement;

import java.util.Objects;
import org.unionaid.code.Code;
import org.unionaid.code.Label;
import org.unionaid.money.Money;

/**
 * One step that changed an amount on its way to the award (调整), with its reason: trimmed at a cap, reduced because of
 * another program, cut off by a budget.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the reason's code, in the form of {@link Code#code}
 * @param text the reason in Chinese and English
 * @param change what was added, negative for a reduction
 */
public record Adjustment(String code, Label text, Money change) {

    /**
     * Creates an adjustment.
     *
     * @throws IllegalArgumentException if the code does not have the form of a code
     */
    public Adjustment {
        Code.check("Adjustment", code);
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(change, "change");
    }

    /**
     * An adjustment.
     *
     * @param code the reason's code, in the form of {@link Code#code}
     * @param text the reason in Chinese and English, not null
     * @param change what was added, negative for a reduction
     * @return the adjustment
     * @throws IllegalArgumentException if the code does not have the form of a code
     */
    public static Adjustment of(String code, Label text, Money change) {
        return new Adjustment(code, text, change);
    }
}

package org.unionaid.ledger;

import java.io.Serial;
import org.unionaid.code.Label;

/**
 * Says that a ledger does not take a budget or an entitlement as it is, in words for an officer; nothing personal in them.
 *
 * @see Ledger#withBudgets
 * @see Ledger#withEntitlements
 */
public final class LedgerTermsException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Label text;

    LedgerTermsException(String zh, String en) {
        super(en);
        this.text = Label.of(zh, en);
    }

    /**
     * What stands in the way.
     *
     * @return the text in Chinese and English
     */
    public Label text() {
        return text;
    }
}

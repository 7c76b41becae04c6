package org.unionaid.entitlement;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Objects;
import org.unionaid.funding.SourceKind;
import org.unionaid.money.Money;

/**
 * What one kind of source carries of an award (分担), such as the city's half.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind the kind of source
 * @param amount what it carries, in money, not negative
 */
public record FundShare(SourceKind kind, Money amount) {

    /**
     * Creates a share.
     *
     * @throws IllegalArgumentException if the amount is negative
     */
    public FundShare {
        Objects.requireNonNull(kind, "kind");
        checkArgument(!amount.isNegative(), "Share of '%s' must not be negative", kind.code());
    }
}

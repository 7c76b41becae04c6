package org.unionaid.funding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.unionaid.money.Money;

/**
 * What somebody would get if there were money enough (待分配金额).
 *
 * <p>Immutable and thread-safe; ordered by priority, then by the day received, then by id, so that no two claims of one list
 * tie.
 *
 * @param id the caller's id of the claim, such as an entitlement's; not blank, unique within a list
 * @param priority who comes first: the lower number
 * @param received the day that the application was received
 * @param amount how much, above zero
 */
public record Claim(String id, int priority, LocalDate received, Money amount) implements Comparable<Claim> {

    private static final Comparator<Claim> ORDER = Comparator.comparingInt(Claim::priority)
            .thenComparing(Claim::received)
            .thenComparing(Claim::id);

    /**
     * Creates a claim.
     *
     * @throws IllegalArgumentException if the id is blank or the amount is not above zero
     */
    public Claim {
        Objects.requireNonNull(received, "received");
        if (id.isBlank()) {
            throw new IllegalArgumentException("Id of a claim must not be blank");
        }
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("Claim '" + id + "' must be above zero");
        }
    }

    @Override
    public int compareTo(Claim other) {
        return ORDER.compare(this, other);
    }
}

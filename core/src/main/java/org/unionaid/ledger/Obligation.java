package org.unionaid.ledger;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionaid.entitlement.AidSize;
import org.unionaid.entitlement.Entitlement;

/**
 * What the instalments of one entitlement add up to so far (应付义务).
 *
 * <p>Immutable and thread-safe.
 *
 * @param entitlement the entitlement
 * @param instalments how many instalments it has
 * @param used how much of the award the live ones use: what is or was to be paid, corrections included, less what came
 *     back
 */
public record Obligation(Entitlement entitlement, InstalmentCount instalments, AidSize used) {

    /** Creates an obligation. */
    public Obligation {
        Objects.requireNonNull(entitlement, "entitlement");
        Objects.requireNonNull(instalments, "instalments");
        Objects.requireNonNull(used, "used");
    }

    static Obligation untouched(Entitlement entitlement) {
        AidSize award = AidSize.of(entitlement.award());
        return new Obligation(entitlement, InstalmentCount.NONE, award.minus(award));
    }

    /**
     * Whether an instalment is live.
     *
     * @return true if one is planned to settled
     */
    public boolean isLive() {
        return instalments.live() > 0;
    }

    /**
     * Whether a live instalment is approved or later, so that nobody may be granted the same thing again.
     *
     * @return true if one is
     */
    public boolean isFirm() {
        return instalments.firm() > 0;
    }

    /**
     * What may still be planned.
     *
     * @return the award less what is used; never below zero in value or units
     */
    public AidSize room() {
        return AidSize.of(entitlement.award()).minus(used);
    }

    /** This obligation after one of its instalments moved, or was planned if there was nothing before. */
    Obligation after(@Nullable Standing before, Standing after) {
        return before == null
                ? new Obligation(entitlement, instalments.withOneMore().plus(after), used.plus(after.used()))
                : new Obligation(
                        entitlement,
                        instalments.minus(before).plus(after),
                        used.minus(before.used()).plus(after.used()));
    }

    PriorAward toPriorAward() {
        return PriorAward.builder()
                .program(entitlement.program())
                .purpose(entitlement.purpose())
                .beneficiary(entitlement.beneficiary())
                .period(entitlement.period())
                .event(entitlement.event())
                .amount((isLive() ? used : AidSize.of(entitlement.award())).value())
                .live(isLive())
                .build();
    }

    Obligation withEntitlement(Entitlement newEntitlement) {
        return new Obligation(newEntitlement, instalments, used);
    }
}

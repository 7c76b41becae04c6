package org.unionaid.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.identity.ProgramId;
import org.unionaid.money.Money;
import org.unionaid.program.Beneficiary;
import org.unionaid.program.Purpose;
import org.unionaid.style.ValueStyle;
import org.unionaid.time.DateRange;
import org.unionaid.time.Dated;

/**
 * What a beneficiary was awarded before (既往待遇).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class PriorAward implements WithPriorAward, Dated {

    PriorAward() {}

    /**
     * The program that gave it.
     *
     * @return the id of the program
     */
    public abstract ProgramId program();

    /**
     * What it was for.
     *
     * @return the purpose
     */
    public abstract Purpose purpose();

    /**
     * Who received it.
     *
     * @return the beneficiary
     */
    public abstract Beneficiary beneficiary();

    /**
     * The period it was granted for; not the days it was paid on.
     *
     * @return the period of the entitlement
     */
    @Override
    public abstract DateRange period();

    /**
     * The event that it answered.
     *
     * @return the id of the event; empty in programs that give per period
     */
    public abstract Optional<String> event();

    /**
     * The value of what was planned to settled, less what failed, was returned or was reversed. If nothing of it is left,
     * the award as it was once made.
     *
     * @return the value in money, zero or more
     */
    public abstract Money amount();

    /**
     * Whether something of it is left, so that it counts against limits.
     *
     * @return true if a disbursement of it is planned to settled
     */
    public abstract boolean live();

    @Value.Check
    void check() {
        if (amount().isNegative()) {
            throw new IllegalArgumentException("Amount of a prior award must not be negative");
        }
    }

    /**
     * An entitlement as later decisions see it, from the day it is granted and before anything of it failed or was returned.
     *
     * @param entitlement the entitlement, not null
     * @return a live award of its value
     */
    public static PriorAward of(Entitlement entitlement) {
        return builder()
                .program(entitlement.program())
                .purpose(entitlement.purpose())
                .beneficiary(entitlement.beneficiary())
                .period(entitlement.period())
                .event(entitlement.event())
                .amount(entitlement.award().value())
                .live(true)
                .build();
    }

    /**
     * A builder of a prior award.
     *
     * @return a new builder; all but event is required
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PriorAward}; not thread-safe. */
    public static final class Builder extends ImmutablePriorAward.Builder {
        Builder() {}
    }

    @SuppressWarnings("exports")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static PriorAward fromJson(ImmutablePriorAward award) {
        return award;
    }
}

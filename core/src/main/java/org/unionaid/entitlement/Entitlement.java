package org.unionaid.entitlement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionaid.identity.ApplicationId;
import org.unionaid.identity.EntitlementId;
import org.unionaid.identity.FundId;
import org.unionaid.identity.PolicyId;
import org.unionaid.identity.ProgramId;
import org.unionaid.money.Money;
import org.unionaid.program.Aid;
import org.unionaid.program.Beneficiary;
import org.unionaid.program.Purpose;
import org.unionaid.style.ValueStyle;
import org.unionaid.time.DateRange;

/**
 * What one beneficiary is granted from one program for a period (应享待遇), with the cap that the policy gives and the
 * award within it.
 *
 * <p>It is the obligation: at most its award is ever disbursed under it, in one or many instalments. Immutable and
 * thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Entitlement implements WithEntitlement {

    Entitlement() {}

    /**
     * The id.
     *
     * @return the id
     */
    public abstract EntitlementId id();

    /**
     * The application that asked for it.
     *
     * @return the id of the application
     */
    public abstract ApplicationId application();

    /**
     * Who receives it.
     *
     * @return the household, member, employer or roster
     */
    public abstract Beneficiary beneficiary();

    /**
     * The program that gives it.
     *
     * @return the id of the program
     */
    public abstract ProgramId program();

    /**
     * What it is for.
     *
     * @return the purpose
     */
    public abstract Purpose purpose();

    /**
     * The period it is granted for, such as a calendar or a school year. Limits per period and the ban on granting the
     * same thing twice go by this period, never by the day of payment.
     *
     * @return the period
     */
    public abstract DateRange period();

    /**
     * The event that it answers, in programs that give once per event: an admission to hospital, a fire.
     *
     * @return the caller's id of the event; empty in programs that give per period
     */
    public abstract Optional<String> event();

    /**
     * The most that the policy allows (上限).
     *
     * @return the cap
     */
    public abstract Aid cap();

    /**
     * What was decided (核定额), of the cap's kind and never above it.
     *
     * @return the award
     */
    public abstract Aid award();

    /**
     * The fund that pays, once allocated.
     *
     * @return the fund; empty if none is allocated or none is needed
     */
    public abstract Optional<FundId> fund();

    /**
     * Who carries which part of the award, where the program splits it among several sources.
     *
     * @return the shares, which come to the award exactly; empty if one source pays the whole
     */
    public abstract ImmutableList<FundShare> shares();

    /**
     * Who has to approve an award of this size (审批层级).
     *
     * @return the level; empty if the policy names none
     */
    public abstract Optional<ApprovalLevel> approval();

    /**
     * The policy that it was decided by.
     *
     * @return the id of the policy
     */
    public abstract PolicyId policy();

    /**
     * The steps that led to the award, in the order they were taken.
     *
     * @return the adjustments; empty if there were none
     */
    public abstract ImmutableList<Adjustment> adjustments();

    /**
     * Whether another entitlement would give the same thing again: the same beneficiary, program and purpose, and the
     * same event or, if neither has an event, overlapping periods. An entitlement does not repeat itself.
     *
     * @param other the other entitlement, not null
     * @return true if only one of the two may be paid
     */
    public boolean repeats(Entitlement other) {
        return !id().equals(other.id())
                && beneficiary().equals(other.beneficiary())
                && program().equals(other.program())
                && purpose().equals(other.purpose())
                && event().equals(other.event())
                && (event().isPresent() || period().overlaps(other.period()));
    }

    @Value.Check
    void check() {
        if (event().isPresent() && event().get().isBlank()) {
            throw new IllegalArgumentException("Event of entitlement '" + id() + "' must not be blank");
        }
        if (cap().getClass() != award().getClass()) {
            throw new IllegalArgumentException("Award of entitlement '" + id() + "' must be of the cap's kind");
        }
        if (award().value().isNegative()) {
            throw new IllegalArgumentException("Award of entitlement '" + id() + "' must not be negative");
        }
        if (!AidSize.of(award()).isWithin(AidSize.of(cap()))) {
            throw new IllegalArgumentException("Award of entitlement '" + id() + "' must not exceed its cap");
        }
        Money carried = Money.sum(shares().stream().map(FundShare::amount).toList());
        if (!shares().isEmpty() && !carried.equals(award().value())) {
            throw new IllegalArgumentException("Shares of entitlement '" + id() + "' must come to its award");
        }
    }

    /**
     * A builder of an entitlement.
     *
     * @return a new builder; all but event, fund, shares, approval and adjustments is required
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Entitlement}; not thread-safe. */
    public static final class Builder extends ImmutableEntitlement.Builder {
        Builder() {}
    }

    @SuppressWarnings("exports")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Entitlement fromJson(ImmutableEntitlement entitlement) {
        return entitlement;
    }
}

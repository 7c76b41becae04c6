package org.unionaid.ledger;

import java.time.LocalDate;
import java.util.Objects;
import org.unionaid.disbursement.Disbursement;
import org.unionaid.disbursement.DisbursementState;
import org.unionaid.entitlement.AidSize;
import org.unionaid.money.Money;

/**
 * Where one disbursement stands after the events so far (发放现状).
 *
 * <p>Immutable and thread-safe.
 *
 * @param disbursement the disbursement as planned
 * @param state its state
 * @param since the day it came into that state
 * @param balance its money
 */
public record Standing(Disbursement disbursement, DisbursementState state, LocalDate since, Balance balance) {

    /** Creates a standing. */
    public Standing {
        Objects.requireNonNull(disbursement, "disbursement");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(balance, "balance");
    }

    static Standing planned(Disbursement disbursement, LocalDate on) {
        return new Standing(
                disbursement,
                DisbursementState.PLANNED,
                on,
                disbursement.cash().map(Balance::due).orElse(Balance.NO_MONEY));
    }

    /**
     * What the disbursement takes from its budget without having been paid.
     *
     * @return what is still to arrive while planned, approved or issued; else zero
     */
    public Money committed() {
        return state.isOpen() ? balance.outstanding() : nothing();
    }

    /**
     * What the disbursement has taken from its budget for good.
     *
     * @return what arrived and did not come back; zero once reversed
     */
    public Money paid() {
        return state == DisbursementState.REVERSED ? nothing() : balance.kept();
    }

    /**
     * How much of the award the disbursement uses.
     *
     * @return its amount less what came back, or its value and units if it is not cash; nothing unless it is live
     */
    public AidSize used() {
        if (state.isLive() && disbursement.cash().isPresent()) {
            return new AidSize(balance.amount().minus(balance.returned()), 0);
        }
        AidSize planned = AidSize.of(disbursement.aid());
        return state.isLive() ? planned : planned.minus(planned);
    }

    Standing become(DisbursementState next, LocalDate on) {
        return new Standing(disbursement, next, on, balance);
    }

    Standing withBalance(Balance newBalance) {
        return new Standing(disbursement, state, since, newBalance);
    }

    private Money nothing() {
        return balance.amount().minus(balance.amount());
    }
}

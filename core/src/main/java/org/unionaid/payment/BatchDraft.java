package org.unionaid.payment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionaid.disbursement.DisbursementState;
import org.unionaid.identity.BankCard;
import org.unionaid.identity.DisbursementId;
import org.unionaid.ledger.Ledger;
import org.unionaid.ledger.Standing;

/**
 * What can be paid of a list of disbursements, and what is held back and why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param lines the transfers, in the order asked for
 * @param heldBack what is not paid, in the order asked for
 * @param doubtful lines whose bank card fails the check of Luhn: perhaps mistyped; a warning, they stand among the lines
 */
public record BatchDraft(
        ImmutableList<PaymentLine> lines, ImmutableList<HeldBack> heldBack, ImmutableList<DisbursementId> doubtful) {

    /** Creates a draft. */
    public BatchDraft {
        Objects.requireNonNull(lines, "lines");
        Objects.requireNonNull(heldBack, "heldBack");
        Objects.requireNonNull(doubtful, "doubtful");
    }

    /**
     * Draws up a batch: what is approved, in cash, and goes to the payee's own card is in; each line pays what is still
     * outstanding.
     *
     * @param asked the disbursements to pay
     * @param payees whom each is paid to
     * @param ledger where the disbursements stand
     * @return the draft; every disbursement asked for is in it once for each time it was asked for
     */
    public static BatchDraft of(
            Iterable<DisbursementId> asked, ImmutableMap<DisbursementId, Payee> payees, Ledger ledger) {
        ImmutableList.Builder<PaymentLine> lines = ImmutableList.builder();
        ImmutableList.Builder<HeldBack> heldBack = ImmutableList.builder();
        ImmutableList.Builder<DisbursementId> doubtful = ImmutableList.builder();
        Set<DisbursementId> seen = new HashSet<>();
        for (DisbursementId id : asked) {
            Payee payee = payees.get(id);
            Optional<Standing> standing = ledger.findStanding(id);
            Optional<HeldBack.Reason> reason =
                    seen.add(id) ? reason(standing, payee) : Optional.of(HeldBack.Reason.LISTED_TWICE);
            if (reason.isPresent()) {
                heldBack.add(new HeldBack(id, reason.get()));
            } else if (payee != null) {
                lines.add(new PaymentLine(
                        id, payee, standing.orElseThrow().balance().outstanding()));
                if (payee.account().number() instanceof BankCard card && !card.passesLuhn()) {
                    doubtful.add(id);
                }
            }
        }
        return new BatchDraft(lines.build(), heldBack.build(), doubtful.build());
    }

    private static Optional<HeldBack.Reason> reason(Optional<Standing> standing, @Nullable Payee payee) {
        if (standing.isEmpty()) {
            return Optional.of(HeldBack.Reason.NEVER_PLANNED);
        }
        if (standing.get().disbursement().cash().isEmpty()) {
            return Optional.of(HeldBack.Reason.NOT_CASH);
        }
        if (standing.get().state() != DisbursementState.APPROVED) {
            return Optional.of(HeldBack.Reason.NOT_APPROVED);
        }
        if (payee == null) {
            return Optional.of(HeldBack.Reason.NO_PAYEE);
        }
        boolean named = standing.get().disbursement().persons().isEmpty()
                || standing.get().disbursement().persons().contains(payee.person());
        if (!named) {
            return Optional.of(HeldBack.Reason.OTHER_PERSON);
        }
        return payee.holdsAccount() ? Optional.empty() : Optional.of(HeldBack.Reason.OTHER_HOLDER);
    }

    /**
     * The batch of all lines.
     *
     * @param id the batch's id
     * @param on the day it is handed over
     * @return the batch
     * @throws IllegalArgumentException if there is no line
     */
    public PaymentBatch toBatch(String id, LocalDate on) {
        return new PaymentBatch(id, on, lines);
    }
}

package org.unionaid.payment;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.unionaid.disbursement.Disbursement;
import org.unionaid.disbursement.DisbursementState;
import org.unionaid.identity.DisbursementId;
import org.unionaid.ledger.Ledger;
import org.unionaid.ledger.LedgerEvent;
import org.unionaid.ledger.Standing;
import org.unionaid.money.Money;

/**
 * A bank statement held against a ledger, by id <em>and</em> amount (银行对账): per line what it turned out to be, and the
 * events to post.
 *
 * <p>Nothing is posted here. Posting the events and reconciling the same statement again finds every matched line already
 * settled and has no events left. A line that pays a part differs in amount; whether it is a part is for an officer to say,
 * by posting {@link LineOutcome.AmountDiffers#asPart()}. Money that came back may be any part of what had arrived. A payment that
 * the bank could not make fails as a whole, and can be planned anew. Immutable and thread-safe.
 *
 * @param outcomes what the lines turned out to be, in their order
 */
public record Reconciliation(ImmutableList<LineOutcome> outcomes) {

    /** Creates a reconciliation. */
    public Reconciliation {
        Objects.requireNonNull(outcomes, "outcomes");
    }

    /**
     * Compares a statement with a ledger. Of two lines that pay the same disbursement, the first counts.
     *
     * @param statement the lines, not null
     * @param ledger the ledger, not null
     * @return the outcome of each line
     */
    public static Reconciliation of(Iterable<StatementLine> statement, Ledger ledger) {
        ImmutableList.Builder<LineOutcome> outcomes = ImmutableList.builder();
        Ledger at = ledger;
        for (StatementLine line : statement) {
            LineOutcome outcome = outcome(line, at);
            outcomes.add(outcome);
            if (outcome instanceof LineOutcome.Matched matched) {
                at = at.post(matched.event()).get();
            }
        }
        return new Reconciliation(outcomes.build());
    }

    /**
     * The events of the matched lines; each will be posted if posted in this order to the ledger that was compared with.
     *
     * @return the events, in order of their lines
     */
    public ImmutableList<LedgerEvent> events() {
        return outcomes.stream()
                .filter(LineOutcome.Matched.class::isInstance)
                .map(outcome -> ((LineOutcome.Matched) outcome).event())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The lines that somebody has to look at: all that are neither matched nor a repetition of themselves.
     *
     * @return their outcomes, in order of the lines
     */
    public ImmutableList<LineOutcome> exceptions() {
        return outcomes.stream()
                .filter(outcome -> !(outcome instanceof LineOutcome.Matched)
                        && !(outcome instanceof LineOutcome.AlreadySettled settled && settled.replayed()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The payments that the bank was told to make and that no line names (未回单).
     *
     * @param ledger the ledger that was compared with, or one with the {@linkplain #events events} posted, not null
     * @return the cash disbursements that stand at issued, in the order they were planned
     */
    public ImmutableList<DisbursementId> unanswered(Ledger ledger) {
        Set<DisbursementId> named =
                outcomes.stream().map(outcome -> outcome.line().disbursement()).collect(Collectors.toSet());
        return ledger.standings().stream()
                .filter(standing -> standing.state() == DisbursementState.ISSUED)
                .map(Standing::disbursement)
                .filter(issued -> issued.cash().isPresent() && !named.contains(issued.id()))
                .map(Disbursement::id)
                .collect(ImmutableList.toImmutableList());
    }

    private static LineOutcome outcome(StatementLine line, Ledger ledger) {
        LedgerEvent event = line.toEvent();
        if (ledger.findEvent(line.id()).equals(Optional.of(event))) {
            return new LineOutcome.AlreadySettled(line, true);
        }
        Optional<Standing> standing = ledger.findStanding(line.disbursement());
        if (standing.isEmpty()) {
            return new LineOutcome.UnknownId(line);
        }
        return switch (line.direction()) {
            case PAID -> paid(line, event, standing.get(), ledger);
            case RETURNED -> returned(line, event, standing.get(), ledger);
            case FAILED -> ofOutstanding(line, event, standing.get(), ledger);
        };
    }

    private static LineOutcome paid(StatementLine line, LedgerEvent event, Standing standing, Ledger ledger) {
        if (isSettled(standing)) {
            return new LineOutcome.AlreadySettled(line, false);
        }
        return ofOutstanding(line, event, standing, ledger);
    }

    private static LineOutcome ofOutstanding(StatementLine line, LedgerEvent event, Standing standing, Ledger ledger) {
        Money outstanding = standing.balance().outstanding();
        return standing.state().isOpen() && !line.amount().equals(outstanding)
                ? new LineOutcome.AmountDiffers(line, outstanding)
                : posted(line, event, ledger);
    }

    private static LineOutcome returned(StatementLine line, LedgerEvent event, Standing standing, Ledger ledger) {
        if (standing.state() == DisbursementState.RETURNED) {
            return new LineOutcome.AlreadySettled(line, false);
        }
        Money kept = standing.balance().kept();
        return standing.state() == DisbursementState.SETTLED && line.amount().compareTo(kept) > 0
                ? new LineOutcome.AmountDiffers(line, kept)
                : posted(line, event, ledger);
    }

    private static LineOutcome posted(StatementLine line, LedgerEvent event, Ledger ledger) {
        return ledger.post(event)
                .match(
                        posted -> new LineOutcome.Matched(line, event),
                        refused -> new LineOutcome.NotPayable(line, refused));
    }

    private static boolean isSettled(Standing standing) {
        return standing.state() == DisbursementState.SETTLED || standing.state() == DisbursementState.RETURNED;
    }
}

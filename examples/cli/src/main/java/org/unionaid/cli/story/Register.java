package org.unionaid.cli.story;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.unionaid.application.Application;
import org.unionaid.casefile.Category;
import org.unionaid.casefile.HardshipFile;
import org.unionaid.disbursement.Disbursement;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.identity.EventId;
import org.unionaid.identity.PersonId;
import org.unionaid.ledger.Ledger;
import org.unionaid.ledger.LedgerEvent;
import org.unionaid.ledger.Posting;

/** Enters grants into the ledger: plans their payments and follows each until it has arrived. Not thread-safe. */
final class Register {
    private final Story story;
    private Ledger ledger;

    Register(Story story, Ledger ledger) {
        this.story = story;
        this.ledger = ledger;
    }

    /** The ledger with everything entered so far. */
    Ledger ledger() {
        return ledger;
    }

    /** Enters a funded grant; of a grant that the ledger refuses, the first refusal. */
    Entry enter(Entitlement entitlement, Application application, AidCase aidCase) {
        PayPlan plan = story.docket().payPlan();
        ImmutableList<Disbursement> payments = plan
                .schedule(entitlement.program(), application.received())
                .disbursements(entitlement, application.place())
                .stream()
                .map(payment -> payment.withPersons(named(aidCase))
                        .withCategory(category(aidCase, application.received()))
                        .withFileLevel(aidCase.file().map(HardshipFile::level)))
                .collect(ImmutableList.toImmutableList());
        Ledger known = ledger.withEntitlements(ImmutableList.of(entitlement));
        for (Disbursement payment : payments) {
            for (LedgerEvent event : course(entitlement, payment, application.received(), plan)) {
                Posting posting = known.post(event);
                if (posting instanceof Posting.Refused refused) {
                    return new Entry.Refusal(refused);
                }
                known = ((Posting.Posted) posting).ledger();
            }
        }
        ledger = known;
        return new Entry.Made(new Granted(entitlement, payments));
    }

    private static ImmutableList<LedgerEvent> course(
            Entitlement entitlement, Disbursement payment, LocalDate received, PayPlan plan) {
        LocalDate paid = payment.due();
        return ImmutableList.of(
                new LedgerEvent.Planned(event(payment, "planned"), received, payment),
                new LedgerEvent.Approved(
                        event(payment, "approved"), plan.approved(received), payment.id(), entitlement.approval()),
                new LedgerEvent.Issued(event(payment, "issued"), paid, payment.id()),
                LedgerEvent.Settled.inFull(event(payment, "settled"), paid, payment));
    }

    private static EventId event(Disbursement payment, String what) {
        return EventId.of(payment.id().value() + "-" + what);
    }

    /** The persons of a roster are named; a household is paid as a household. */
    private static ImmutableSet<PersonId> named(AidCase aidCase) {
        return aidCase.subject() instanceof AidCase.OfRoster of
                ? ImmutableSet.copyOf(of.roster().persons())
                : ImmutableSet.of();
    }

    private static Optional<Category> category(AidCase aidCase, LocalDate day) {
        return aidCase.file().find().flatMap(file -> file.categoryAt(day).find());
    }
}

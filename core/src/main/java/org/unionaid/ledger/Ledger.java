package org.unionaid.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.unionaid.disbursement.DisbursementState;
import org.unionaid.entitlement.AidSize;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.funding.Budget;
import org.unionaid.funding.BudgetPosition;
import org.unionaid.funding.FundingSource;
import org.unionaid.identity.DisbursementId;
import org.unionaid.identity.EntitlementId;
import org.unionaid.identity.EventId;
import org.unionaid.identity.FundId;
import org.unionaid.money.Money;
import org.unionaid.program.Beneficiary;

/**
 * The append-only sequence of what happened to disbursements (台账), and all that follows from it.
 *
 * <p>A ledger is given budgets and entitlements and then posted events:
 *
 * <pre>{@code
 * Ledger ledger = Ledger.empty().withBudgets(budgets).withEntitlements(entitlements);
 * PostingReport report = ledger.postAll(events);
 * report.refusals().forEach(refused -> show(refused.text()));
 * report.ledger().findPosition(fund, date);
 * }</pre>
 *
 * <p>An event is refused unless the disbursement's state allows it, its amounts fit, its budget covers it (a budget is
 * chosen by fund and due date), the live instalments stay within the award, and nothing that repeats it under another
 * entitlement is approved. Only cash moves budgets; goods, services, vouchers and covers are counted all the same. A
 * ledger that was not given the entitlement or the budget refuses, so that forgetting them never means "no limit".
 *
 * <p>Posting costs the same however long the ledger is, apart from the live entitlements that repeat the one concerned.
 * Immutable and thread-safe. Ledgers are compared by their {@link #entries}, not by {@code equals}.
 */
public final class Ledger {

    private static final Ledger EMPTY = new Ledger(Terms.NONE, Books.EMPTY);

    private final Terms terms;
    private final Books books;

    private Ledger(Terms terms, Books books) {
        this.terms = terms;
        this.books = books;
    }

    /**
     * The ledger that was given nothing and has no events.
     *
     * @return the empty ledger
     */
    public static Ledger empty() {
        return EMPTY;
    }

    // -----------------------------------------------------------------------------------------------------------------
    // What it is given

    /**
     * This ledger with budgets more. A budget of the same fund and period replaces the one before, as when it is raised.
     *
     * @param budgets the budgets, not null
     * @return the ledger with the budgets
     * @throws LedgerTermsException if two budgets of a fund overlap, or a budget is below what is already paid and committed
     *     from it, or changes its currency
     */
    public Ledger withBudgets(Iterable<Budget> budgets) {
        BudgetBook book = terms.budgets();
        BooksEditor editor = new BooksEditor(books);
        for (Budget budget : budgets) {
            book = book.with(budget);
            requireEnough(budget, editor.position(budget));
            editor.enter(budget);
        }
        return new Ledger(new Terms(book, terms.sources()), editor.books());
    }

    private static void requireEnough(Budget budget, BudgetPosition position) {
        if (!budget.amount().currency().equals(position.total().currency())) {
            throw new LedgerTermsException(
                    "资金 " + budget.fund() + " 的预算不得改变币种",
                    "Budget of fund '" + budget.fund() + "' must not change its currency");
        }
        Money used = position.total().minus(position.available());
        if (budget.amount().compareTo(used) < 0) {
            throw new LedgerTermsException(
                    "资金 " + budget.fund() + " 的预算 " + budget.amount() + " 低于已支和已占用的 " + used,
                    "Budget of fund '" + budget.fund() + "', " + budget.amount()
                            + ", must not be below what is paid and committed, " + used);
        }
    }

    /**
     * This ledger with funding sources more, so that planning heeds their earmarks and the levels of file that they serve. A
     * fund whose source is not given is not checked for either.
     *
     * @param sources the sources, not null; one with the id of an earlier one replaces it
     * @return the ledger with the sources
     */
    public Ledger withSources(Iterable<FundingSource> sources) {
        Map<FundId, FundingSource> more = new LinkedHashMap<>(terms.sources());
        sources.forEach(source -> more.put(source.id(), source));
        return new Ledger(new Terms(terms.budgets(), ImmutableMap.copyOf(more)), books);
    }

    /**
     * This ledger with entitlements more. One with the id of an earlier one replaces it, as when an award is raised on
     * review; it must still grant the same thing.
     *
     * @param entitlements the entitlements, not null
     * @return the ledger with the entitlements
     * @throws LedgerTermsException if an entitlement replaces one that granted another thing, or its award is below what is
     *     already planned and paid; correct the instalments down first
     */
    public Ledger withEntitlements(Iterable<Entitlement> entitlements) {
        BooksEditor editor = new BooksEditor(books);
        for (Entitlement entitlement : entitlements) {
            Obligation old = editor.obligation(entitlement.id());
            if (old != null) {
                requireReplaceable(old, entitlement);
            }
            editor.enter(entitlement);
        }
        return new Ledger(terms, editor.books());
    }

    private static void requireReplaceable(Obligation old, Entitlement replacement) {
        boolean same = ConflictKey.of(old.entitlement()).equals(ConflictKey.of(replacement))
                && old.entitlement().period().equals(replacement.period())
                && old.entitlement().award().getClass() == replacement.award().getClass()
                && old.used()
                        .value()
                        .currency()
                        .equals(replacement.award().value().currency());
        if (!same) {
            throw new LedgerTermsException(
                    "待遇 " + replacement.id() + " 须与原待遇的对象、项目、用途、期间、发放方式和币种一致",
                    "Entitlement '" + replacement.id()
                            + "' must grant the same thing to the same beneficiary for the same period as before");
        }
        if (!old.used().isWithin(AidSize.of(replacement.award()))) {
            throw new LedgerTermsException(
                    "待遇 " + replacement.id() + " 的核定额低于已计划和已发放的金额",
                    "Award of entitlement '" + replacement.id() + "' must not be below what is planned and paid");
        }
    }

    // -----------------------------------------------------------------------------------------------------------------
    // Posting

    /**
     * Posts an event. One that is in the ledger already, with the same id and content, changes nothing.
     *
     * @param event the event, not null
     * @return the ledger with the event, or the refusal
     */
    public Posting post(LedgerEvent event) {
        Clerk clerk = new Clerk(terms, books);
        Optional<Posting.Refused> refused = clerk.post(event);
        return refused.isPresent() ? refused.get() : new Posting.Posted(ledger(clerk), clerk.warnings());
    }

    /**
     * Posts events one after another, as {@link #post} does. A refused one does not stop those after it. The cost grows
     * with the number of events, not with the length of the ledger.
     *
     * @param events the events, not null
     * @return the ledger after them with all refusals
     */
    public PostingReport postAll(Iterable<? extends LedgerEvent> events) {
        Clerk clerk = new Clerk(terms, books);
        ImmutableList.Builder<Posting.Refused> refusals = ImmutableList.builder();
        for (LedgerEvent event : events) {
            clerk.post(event).ifPresent(refusals::add);
        }
        return new PostingReport(ledger(clerk), refusals.build(), clerk.warnings());
    }

    private Ledger ledger(Clerk clerk) {
        Books after = clerk.books();
        return after.entries().size() == size() ? this : new Ledger(terms, after);
    }

    // -----------------------------------------------------------------------------------------------------------------
    // Reading

    /**
     * The number of entries.
     *
     * @return the number of events that were posted
     */
    public int size() {
        return books.entries().size();
    }

    /**
     * The entries in the order they were posted; the cost grows with their number.
     *
     * @return the events with what they did to budgets
     */
    public ImmutableList<LedgerEntry> entries() {
        return books.entries().toList();
    }

    /**
     * The events in the order they were posted, from which the ledger can be rebuilt; the cost grows with their number.
     *
     * @return the events
     */
    public ImmutableList<LedgerEvent> events() {
        return entries().stream().map(LedgerEntry::event).collect(ImmutableList.toImmutableList());
    }

    /**
     * Finds an event.
     *
     * @param id the id of the event, not null
     * @return the event, empty if none with the id was posted
     */
    public Optional<LedgerEvent> findEvent(EventId id) {
        return Optional.ofNullable(books.events().get(id));
    }

    /**
     * Finds where a disbursement stands.
     *
     * @param id the id of the disbursement, not null
     * @return its standing, empty if it was never planned
     */
    public Optional<Standing> findStanding(DisbursementId id) {
        return Optional.ofNullable(books.standings().get(id));
    }

    /**
     * Where a disbursement stands.
     *
     * @param id the id of the disbursement, not null
     * @return its standing
     * @throws NoSuchElementException if it was never planned
     */
    public Standing getStanding(DisbursementId id) {
        return findStanding(id)
                .orElseThrow(() -> new NoSuchElementException("Disbursement '" + id + "' was never planned"));
    }

    /**
     * Finds the state of a disbursement.
     *
     * @param id the id of the disbursement, not null
     * @return its state, empty if it was never planned
     */
    public Optional<DisbursementState> findState(DisbursementId id) {
        return findStanding(id).map(Standing::state);
    }

    /**
     * Where all disbursements stand; the cost grows with the number of entries.
     *
     * @return the standings in the order the disbursements were planned
     */
    public ImmutableList<Standing> standings() {
        return events().stream()
                .filter(LedgerEvent.Planned.class::isInstance)
                .map(event -> getStanding(event.disbursementId()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Finds what the instalments of an entitlement add up to.
     *
     * @param id the id of the entitlement, not null
     * @return its obligation, with no instalments if none was planned; empty if the ledger was not given the entitlement
     */
    public Optional<Obligation> findObligation(EntitlementId id) {
        return Optional.ofNullable(books.obligations().get(id));
    }

    /**
     * The obligations with a live instalment; the cost grows with the number of entries.
     *
     * @return the obligations in the order they were first planned
     */
    public ImmutableList<Obligation> liveObligations() {
        return events().stream()
                .filter(LedgerEvent.Planned.class::isInstance)
                .map(event -> ((LedgerEvent.Planned) event).disbursement().entitlement())
                .distinct()
                .flatMap(id -> findObligation(id).stream())
                .filter(Obligation::isLive)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The live obligations that grant the same thing as an entitlement, so that planning it would be refused or need a
     * reason.
     *
     * @param entitlement the entitlement, in the ledger or not
     * @return the other obligations in the order they became live; empty if there are none
     */
    public ImmutableList<Obligation> repeating(Entitlement entitlement) {
        return new BooksEditor(books).repeating(entitlement);
    }

    /**
     * Finds where a budget stands.
     *
     * @param fund the fund, not null
     * @param due a due date in the budget's period, not null
     * @return the position, empty if there is no such budget
     */
    public Optional<BudgetPosition> findPosition(FundId fund, LocalDate due) {
        return terms.budgets().find(fund, due).map(new BooksEditor(books)::position);
    }

    /**
     * Where all budgets stand.
     *
     * @return the positions by budget, a fund's in order of their periods
     */
    public ImmutableMap<Budget, BudgetPosition> positions() {
        BooksEditor reader = new BooksEditor(books);
        ImmutableMap.Builder<Budget, BudgetPosition> positions = ImmutableMap.builder();
        terms.budgets().all().forEach(budget -> positions.put(budget, reader.position(budget)));
        return positions.buildOrThrow();
    }

    /**
     * What some beneficiaries were awarded: every entitlement that something was planned under.
     *
     * @param beneficiaries the beneficiaries, such as a household and its members
     * @return their history, by beneficiary in the given order and then in the order the ledger was given the entitlements
     */
    public History historyOf(Set<Beneficiary> beneficiaries) {
        return History.of(beneficiaries.stream()
                .map(beneficiary -> Optional.ofNullable(books.granted().get(beneficiary)))
                .flatMap(granted -> granted.stream().flatMap(ids -> ids.toList().stream()))
                .flatMap(id -> findObligation(id).stream())
                .filter(obligation -> obligation.instalments().planned() > 0)
                .map(Obligation::toPriorAward)
                .collect(ImmutableList.toImmutableList()));
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** How many entries there are; not what they say. */
    @Override
    public String toString() {
        return "Ledger[entries=" + size() + "]";
    }
}

package org.unionaid.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionaid.disbursement.DisbursementState.APPROVED;
import static org.unionaid.disbursement.DisbursementState.FAILED;
import static org.unionaid.disbursement.DisbursementState.ISSUED;
import static org.unionaid.disbursement.DisbursementState.PLANNED;
import static org.unionaid.disbursement.DisbursementState.RETURNED;
import static org.unionaid.disbursement.DisbursementState.REVERSED;
import static org.unionaid.disbursement.DisbursementState.SETTLED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionaid.disbursement.Disbursement;
import org.unionaid.disbursement.DisbursementState;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.funding.Budget;
import org.unionaid.funding.BudgetPosition;
import org.unionaid.identity.EventId;
import org.unionaid.ledger.LedgerEvent.Reversed;
import org.unionaid.ledger.RandomEvents.Command;
import org.unionaid.ledger.RandomEvents.Posted;
import org.unionaid.money.Money;
import org.unionaid.payment.Reconciliation;
import org.unionaid.payment.StatementDirection;
import org.unionaid.payment.StatementLine;
import org.unionaid.program.Aid;
import org.unionaid.statistics.Statistics;
import org.unionaid.time.DateRange;

/** Laws of {@link Ledger} after any sequence of events, allowed or not. */
class LedgerProperties {

    private static final LocalDate LATER = LocalDate.of(2024, 12, 1);

    /** The transitions that there are, written down a second time. */
    private static final ImmutableSetMultimap<DisbursementState, DisbursementState> TRANSITIONS =
            ImmutableSetMultimap.<DisbursementState, DisbursementState>builder()
                    .putAll(PLANNED, APPROVED, REVERSED)
                    .putAll(APPROVED, ISSUED, FAILED, REVERSED)
                    .putAll(ISSUED, SETTLED, FAILED, REVERSED)
                    .putAll(SETTLED, RETURNED, REVERSED)
                    .build();

    @Property(tries = 200)
    void post_anything_budgetsAreThoseOfANaiveRecountAndNeverBelowZero(@ForAll("commands") List<Command> commands) {
        for (Posted step : RandomEvents.run(commands)) {
            Ledger ledger = step.posting().find().orElse(step.before());
            NaiveBooks naive = NaiveBooks.of(ledger.events());
            ledger.positions().forEach((budget, position) -> {
                assertThat(position.paid().fen())
                        .isEqualTo(naive.paid(budget.fund()))
                        .isNotNegative();
                assertThat(position.committed().fen())
                        .isEqualTo(naive.committed(budget.fund()))
                        .isNotNegative();
                assertThat(position.available().isNegative()).isFalse();
                assertThat(position.paid().plus(position.committed()).plus(position.available()))
                        .isEqualTo(budget.amount());
            });
        }
    }

    @Property(tries = 200)
    void post_anything_awardsAreNeverExceeded(@ForAll("commands") List<Command> commands) {
        Ledger ledger = ledger(commands);
        NaiveBooks naive = NaiveBooks.of(ledger.events());

        for (Entitlement entitlement : RandomEvents.ENTITLEMENTS) {
            Obligation obligation = ledger.findObligation(entitlement.id()).orElseThrow();
            assertThat(obligation.room().value().isNegative()).isFalse();
            assertThat(obligation.room().units()).isNotNegative();
            if (entitlement.award() instanceof Aid.Cash) {
                assertThat(obligation.used().value().fen()).isEqualTo(naive.used(entitlement.id()));
            }
        }
    }

    @Property(tries = 200)
    void post_anything_noTwoFirmObligationsRepeatEachOther(@ForAll("commands") List<Command> commands) {
        List<Obligation> firm = ledger(commands).liveObligations().stream()
                .filter(Obligation::isFirm)
                .toList();

        for (Obligation one : firm) {
            assertThat(firm).noneMatch(other -> isRepetition(one.entitlement(), other.entitlement()));
        }
    }

    @Property(tries = 200)
    void post_anything_onlyListedTransitionsHappenAndOnlyToTheOneConcerned(@ForAll("commands") List<Command> commands) {
        for (Posted step : RandomEvents.run(commands)) {
            Ledger after = step.posting().find().orElse(step.before());
            for (Disbursement disbursement : RandomEvents.DISBURSEMENTS) {
                Optional<DisbursementState> was = step.before().findState(disbursement.id());
                Optional<DisbursementState> is = after.findState(disbursement.id());
                if (!was.equals(is)) {
                    assertThat(step.event().disbursementId()).isEqualTo(disbursement.id());
                    assertThat(is.get())
                            .isIn(was.isEmpty() ? List.of(PLANNED) : List.copyOf(TRANSITIONS.get(was.get())));
                }
            }
        }
    }

    @Property(tries = 200)
    void post_refusedOrSentAgain_leavesTheLedgerAsItWas(@ForAll("commands") List<Command> commands) {
        for (Posted step : RandomEvents.run(commands)) {
            boolean known = step.before().findEvent(step.event().id()).equals(Optional.of(step.event()));
            if (known) {
                assertThat(step.posting().get()).isSameAs(step.before());
            } else if (step.posting().isPosted()) {
                assertThat(step.posting().get().size()).isEqualTo(step.before().size() + 1);
            } else {
                assertThat(step.before().findEvent(step.event().id())).isNotEqualTo(Optional.of(step.event()));
            }
        }
    }

    @Property(tries = 200)
    void postAll_itsOwnEvents_changesNothing(@ForAll("commands") List<Command> commands) {
        Ledger ledger = ledger(commands);
        PostingReport again = ledger.postAll(ledger.events());

        assertThat(again.ledger()).isSameAs(ledger);
        assertThat(again.refusals()).isEmpty();
        assertThat(again.warnings()).isEmpty();
    }

    @Property(tries = 200)
    void postAll_fromTheBeginning_rebuildsTheLedger(@ForAll("commands") List<Command> commands) {
        Ledger ledger = ledger(commands);
        PostingReport rebuilt = RandomEvents.world().postAll(ledger.events());

        assertThat(rebuilt.refusals()).isEmpty();
        assertSame(rebuilt.ledger(), ledger);
    }

    @Property(tries = 200)
    void postAll_isPostOneByOne(@ForAll("commands") List<Command> commands) {
        ImmutableList<Posted> run = RandomEvents.run(commands);
        PostingReport report =
                RandomEvents.world().postAll(run.stream().map(Posted::event).toList());

        assertThat(report.refusals())
                .isEqualTo(run.stream()
                        .map(Posted::posting)
                        .filter(posting -> !posting.isPosted())
                        .toList());
        assertSame(report.ledger(), ledger(commands));
    }

    @Property(tries = 200)
    void reversed_anything_givesBackWhatItTookAndLeavesTheEntries(@ForAll("commands") List<Command> commands) {
        Ledger ledger = ledger(commands);
        for (Disbursement disbursement : RandomEvents.DISBURSEMENTS) {
            Optional<Standing> standing = ledger.findStanding(disbursement.id());
            Posting posting = ledger.post(new Reversed(EventId.of("R"), LATER, disbursement.id()));

            assertThat(posting.isPosted())
                    .isEqualTo(standing.filter(s -> s.state().isLive()).isPresent());
            if (posting.isPosted()) {
                assertThat(posting.get().entries().subList(0, ledger.size())).isEqualTo(ledger.entries());
                assertThat(posting.get().size()).isEqualTo(ledger.size() + 1);
                disbursement
                        .fund()
                        .ifPresent(fund -> assertThat(available(posting.get(), disbursement))
                                .isEqualTo(available(ledger, disbursement)
                                        .plus(standing.get().paid())
                                        .plus(standing.get().committed())));
            }
        }
    }

    @Property(tries = 200)
    void corrected_anything_deltasSumToNewLessOld(@ForAll("commands") List<Command> commands) {
        Ledger ledger = ledger(commands);
        for (Disbursement disbursement : RandomEvents.DISBURSEMENTS) {
            Optional<Standing> standing = ledger.findStanding(disbursement.id());
            if (standing.isPresent() && disbursement.cash().isPresent()) {
                Money deltas = Money.sum(ledger.events().stream()
                        .filter(event -> event.disbursementId().equals(disbursement.id()))
                        .filter(LedgerEvent.Corrected.class::isInstance)
                        .map(event -> ((LedgerEvent.Corrected) event).delta())
                        .toList());
                assertThat(deltas)
                        .isEqualTo(standing.get()
                                .balance()
                                .amount()
                                .minus(disbursement.cash().get()));
            }
        }
    }

    @Property(tries = 200)
    void reconciliation_ofAnyStatement_isPostableAndSentAgainChangesNothing(
            @ForAll("commands") List<Command> commands, @ForAll("statements") List<StatementLine> statement) {
        Ledger ledger = ledger(commands);
        Reconciliation first = Reconciliation.of(statement, ledger);
        PostingReport posted = ledger.postAll(first.events());
        List<LedgerEvent> again = Reconciliation.of(statement, posted.ledger()).events();

        assertThat(posted.refusals()).isEmpty();
        assertThat(posted.ledger().size())
                .isEqualTo(ledger.size() + first.events().size());
        assertThat(again).noneMatch(first.events()::contains);
    }

    @Property(tries = 200)
    void entries_changes_sumToThePositions(@ForAll("commands") List<Command> commands) {
        Ledger ledger = ledger(commands);

        ledger.positions().forEach((budget, position) -> {
            List<LedgerEntry> entries = ledger.entries().stream()
                    .filter(entry ->
                            isPaidFrom(budget, ledger.getStanding(entry.event().disbursementId())))
                    .toList();
            assertThat(Money.sum(entries.stream().map(LedgerEntry::paidChange).toList()))
                    .isEqualTo(position.paid());
            assertThat(Money.sum(
                            entries.stream().map(LedgerEntry::committedChange).toList()))
                    .isEqualTo(position.committed());
        });
    }

    @Property(tries = 200)
    void postAll_independentEventsInAnyOrder_haveTheSameTotals(
            @ForAll("commands") List<Command> commands, @ForAll long seed) {
        ImmutableList<LedgerEvent> events = ledger(commands).events();
        Ledger roomy = RandomEvents.world()
                .withBudgets(RandomEvents.world().positions().keySet().stream()
                        .map(budget -> Budget.of(budget.fund(), budget.period(), Money.ofFen(100_000_000)))
                        .toList());
        ImmutableList<LedgerEvent> independent = onePerKey(events);
        Ledger straight = Samples.after(roomy, independent);
        Ledger shuffled = Samples.after(roomy, shuffledKeepingEachDisbursement(independent, seed));

        assertThat(shuffled.positions()).isEqualTo(straight.positions());
        for (DateRange window : List.of(DateRange.always(), DateRange.parse("2024-01-15..2024-02-14"))) {
            assertThat(Statistics.of(shuffled, window).total())
                    .isEqualTo(Statistics.of(straight, window).total());
        }
    }

    @Property(tries = 1, seed = "2024")
    void randomEvents_reachEveryStateAndMostRefusals() {
        Set<Object> reached = new HashSet<>();
        RandomEvents.commands()
                .sampleStream()
                .limit(1000)
                .map(RandomEvents::run)
                .forEach(run -> run.forEach(step -> {
                    reached.add(step.posting()
                            .<Object>match(
                                    posted -> posted.ledger()
                                            .findState(step.event().disbursementId())
                                            .orElseThrow(),
                                    Posting.Refused::code));
                }));

        assertThat(reached)
                .contains((Object[]) DisbursementState.values())
                .contains(
                        RefusalCode.ABOVE_AWARD,
                        RefusalCode.BUDGET_EXHAUSTED,
                        RefusalCode.CONFLICT,
                        RefusalCode.CONFLICT_NEEDS_REASON,
                        RefusalCode.EVENT_ID_REUSED,
                        RefusalCode.ILLEGAL_TRANSITION,
                        RefusalCode.PARTLY_SETTLED,
                        RefusalCode.RETURNED_ABOVE_PAID,
                        RefusalCode.SETTLED_ABOVE_DUE);
    }

    @Provide
    Arbitrary<List<StatementLine>> statements() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(RandomEvents.DISBURSEMENTS),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.of(StatementDirection.values()))
                .as((number, disbursement, hundreds, kind) -> new StatementLine(
                        EventId.of("B-" + number),
                        LATER,
                        disbursement.id(),
                        Money.cny(hundreds + "00.00"),
                        kind,
                        Optional.of("card closed").filter(any -> kind == StatementDirection.FAILED)))
                .list()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Command>> commands() {
        return RandomEvents.commands();
    }

    // -----------------------------------------------------------------------------------------------------------------

    private static Ledger ledger(List<Command> commands) {
        return commands.isEmpty() ? RandomEvents.world() : RandomEvents.last(RandomEvents.run(commands));
    }

    private static void assertSame(Ledger actual, Ledger expected) {
        assertThat(actual.entries()).isEqualTo(expected.entries());
        assertThat(actual.positions()).isEqualTo(expected.positions());
        assertThat(actual.liveObligations()).isEqualTo(expected.liveObligations());
        for (Disbursement disbursement : RandomEvents.DISBURSEMENTS) {
            assertThat(actual.findStanding(disbursement.id())).isEqualTo(expected.findStanding(disbursement.id()));
        }
    }

    private static boolean isRepetition(Entitlement one, Entitlement other) {
        return !one.id().equals(other.id())
                && one.beneficiary().equals(other.beneficiary())
                && one.program().equals(other.program())
                && one.purpose().equals(other.purpose())
                && (one.event().isPresent()
                        ? one.event().equals(other.event())
                        : other.event().isEmpty() && one.period().overlaps(other.period()));
    }

    private static boolean isPaidFrom(Budget budget, Standing standing) {
        return standing.disbursement().fund().filter(budget.fund()::equals).isPresent();
    }

    private static Money available(Ledger ledger, Disbursement disbursement) {
        return ledger.findPosition(disbursement.fund().orElseThrow(), disbursement.due())
                .map(BudgetPosition::available)
                .orElseThrow();
    }

    /** The events of one disbursement per entitlement of those that no other repeats, so that none depends on another. */
    private static ImmutableList<LedgerEvent> onePerKey(List<LedgerEvent> events) {
        List<String> kept = List.of("D-1-1", "D-3-1", "D-4-1", "D-5-1", "D-7-1");
        return events.stream()
                .filter(event -> kept.contains(event.disbursementId().value()))
                .collect(ImmutableList.toImmutableList());
    }

    private static List<LedgerEvent> shuffledKeepingEachDisbursement(List<LedgerEvent> events, long seed) {
        List<LedgerEvent> slots = new ArrayList<>(events);
        Collections.shuffle(slots, new Random(seed));
        List<LedgerEvent> left = new ArrayList<>(events);
        List<LedgerEvent> shuffled = new ArrayList<>();
        for (LedgerEvent slot : slots) {
            LedgerEvent next = left.stream()
                    .filter(event -> event.disbursementId().equals(slot.disbursementId()))
                    .findFirst()
                    .orElseThrow();
            left.remove(next);
            shuffled.add(next);
        }
        return shuffled;
    }
}

package org.unionaid.ledger;

import static org.unionaid.ledger.Samples.disbursement;
import static org.unionaid.ledger.Samples.entitlement;
import static org.unionaid.ledger.Samples.yuan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.unionaid.disbursement.Disbursement;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.funding.Budget;
import org.unionaid.identity.EmployerId;
import org.unionaid.identity.EventId;
import org.unionaid.identity.FundId;
import org.unionaid.identity.PersonId;
import org.unionaid.identity.ProgramId;
import org.unionaid.identity.RosterId;
import org.unionaid.ledger.LedgerEvent.Approved;
import org.unionaid.ledger.LedgerEvent.Corrected;
import org.unionaid.ledger.LedgerEvent.Failed;
import org.unionaid.ledger.LedgerEvent.Issued;
import org.unionaid.ledger.LedgerEvent.Planned;
import org.unionaid.ledger.LedgerEvent.Returned;
import org.unionaid.ledger.LedgerEvent.Reversed;
import org.unionaid.ledger.LedgerEvent.Settled;
import org.unionaid.money.Money;
import org.unionaid.program.Aid;
import org.unionaid.program.Beneficiary;
import org.unionaid.program.GoodsLine;
import org.unionaid.program.Purpose;
import org.unionaid.time.DateRange;

/**
 * Random events in a world so small that they meet: two funds with little money, seven entitlements of which some repeat
 * each other, and three instalments of each, together more than the award.
 */
public final class RandomEvents {

    /** The first day of the world; the events are spread over the three months after it. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

    private static final FundId SECOND_FUND = FundId.of("F-2");
    private static final Aid PARCELS = Aid.goods(GoodsLine.of("rice", 6, "bag", yuan("60")));

    static final ImmutableList<Entitlement> ENTITLEMENTS = ImmutableList.of(
            cash("E-1", "1200"),
            cash("E-2", "800"),
            cash("E-3", "500").withPeriod(DateRange.ofYear(2025)),
            cash("E-4", "1000")
                    .withBeneficiary(Beneficiary.member(PersonId.of("P-1")))
                    .withProgram(ProgramId.of("study-aid"))
                    .withPurpose(Purpose.STUDY)
                    .withFund(SECOND_FUND),
            cash("E-5", "600")
                    .withBeneficiary(Beneficiary.employer(EmployerId.of("C-1")))
                    .withEvent("fire-1"),
            cash("E-6", "600")
                    .withBeneficiary(Beneficiary.employer(EmployerId.of("C-1")))
                    .withEvent("fire-1")
                    .withPeriod(DateRange.ofYear(2025)),
            goods("E-7"));

    static final ImmutableList<Disbursement> DISBURSEMENTS = instalments();

    private RandomEvents() {}

    /** What an event is meant to be; the ledger decides whether it may. */
    enum Kind {
        ADVANCE,
        PLAN_WITHOUT_REASON,
        APPROVE,
        ISSUE,
        SETTLE_PART,
        FAIL,
        RETURN,
        REVERSE,
        CORRECT,
        SEND_AGAIN,
        REUSE_ID
    }

    /** A meant event: which disbursement, how much, and how many days sooner or later than in turn. */
    record Command(Kind kind, int target, int yuan, int shift) {}

    /** What was posted and what became of it. */
    record Posted(Ledger before, LedgerEvent event, Posting posting) {}

    /** The ledger before anything happens. */
    static Ledger world() {
        return Ledger.empty()
                .withBudgets(List.of(
                        Budget.of(Samples.FUND, Samples.YEAR, yuan("2000")),
                        Budget.of(SECOND_FUND, Samples.YEAR, yuan("700"))))
                .withEntitlements(ENTITLEMENTS);
    }

    /** Up to 80 commands, half of which bring a disbursement one step further and half of which go to a few of them. */
    static Arbitrary<List<Command>> commands() {
        Arbitrary<Kind> kinds = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.just(Kind.ADVANCE)), Tuple.of(10, Arbitraries.of(Kind.class)));
        Arbitrary<Integer> targets = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(0, 3, 9, 12, 18)),
                Tuple.of(1, Arbitraries.integers().between(0, DISBURSEMENTS.size() - 1)));
        return Combinators.combine(
                        kinds,
                        targets,
                        Arbitraries.integers().between(1, 600),
                        Arbitraries.integers().between(-1, 1))
                .as(Command::new)
                .withoutEdgeCases()
                .list()
                .ofMaxSize(80)
                .withSizeDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }

    /** Posts what the commands mean, one after another. */
    static ImmutableList<Posted> run(List<Command> commands) {
        ImmutableList.Builder<Posted> run = ImmutableList.builder();
        Ledger ledger = world();
        for (int i = 0; i < commands.size(); i++) {
            LedgerEvent event = event(commands.get(i), i, ledger);
            Posting posting = ledger.post(event);
            run.add(new Posted(ledger, event, posting));
            ledger = posting.find().orElse(ledger);
        }
        return run.build();
    }

    /** Ledgers as random commands leave them. */
    public static Arbitrary<Ledger> ledgers() {
        return commands().map(commands -> {
            ImmutableList<Posted> run = run(commands);
            return run.isEmpty() ? world() : last(run);
        });
    }

    static Ledger last(List<Posted> run) {
        Posted last = run.get(run.size() - 1);
        return last.posting().find().orElse(last.before());
    }

    private static LedgerEvent event(Command command, int index, Ledger ledger) {
        Disbursement disbursement = DISBURSEMENTS.get(command.target());
        EventId id = EventId.of("X-" + index);
        LocalDate on = FIRST_DAY.plusDays(1 + index + command.shift());
        Money amount = yuan(command.yuan() + ".00");
        return switch (command.kind()) {
            case ADVANCE -> next(id, on, disbursement, amount, command.shift() == 0, ledger);
            case PLAN_WITHOUT_REASON -> new Planned(id, on, disbursement);
            case APPROVE -> new Approved(id, on, disbursement.id());
            case ISSUE -> new Issued(id, on, disbursement.id());
            case SETTLE_PART -> new Settled(id, on, disbursement.id(), amount);
            case FAIL -> new Failed(id, on, disbursement.id(), "card closed");
            case RETURN -> new Returned(id, on, disbursement.id(), amount);
            case REVERSE -> new Reversed(id, on, disbursement.id());
            case CORRECT ->
                new Corrected(
                        id, on, disbursement.id(), command.shift() > 0 ? amount : amount.negated(), "recalculated");
            case SEND_AGAIN ->
                ledger.size() == 0
                        ? new Planned(id, on, disbursement)
                        : ledger.events().get(command.yuan() % ledger.size());
            case REUSE_ID -> new Approved(EventId.of("X-" + command.yuan() % (index + 1)), on, disbursement.id());
        };
    }

    private static LedgerEvent next(
            EventId id, LocalDate on, Disbursement disbursement, Money amount, boolean all, Ledger ledger) {
        Optional<Standing> standing = ledger.findStanding(disbursement.id());
        if (standing.isEmpty()) {
            return new Planned(id, on, disbursement, Optional.of("needed"));
        }
        return switch (standing.get().state()) {
            case PLANNED -> new Approved(id, on, disbursement.id());
            case APPROVED -> new Issued(id, on, disbursement.id());
            case ISSUED ->
                new Settled(
                        id,
                        on,
                        disbursement.id(),
                        all
                                ? standing.get().balance().outstanding()
                                : standing.get().balance().outstanding().min(amount));
            default ->
                new Returned(
                        id,
                        on,
                        disbursement.id(),
                        all && standing.get().paid().isPositive()
                                ? standing.get().paid()
                                : amount);
        };
    }

    private static Entitlement cash(String id, String award) {
        return entitlement(id).withAward(Aid.cash(yuan(award)));
    }

    private static Entitlement goods(String id) {
        Entitlement cash = entitlement(id);
        return Entitlement.builder()
                .id(cash.id())
                .application(cash.application())
                .beneficiary(Beneficiary.roster(RosterId.of("R-1")))
                .program(ProgramId.of("summer-relief"))
                .purpose(Purpose.SUMMER_RELIEF)
                .period(cash.period())
                .cap(PARCELS)
                .award(PARCELS)
                .policy(cash.policy())
                .build();
    }

    private static ImmutableList<Disbursement> instalments() {
        ImmutableList.Builder<Disbursement> all = ImmutableList.builder();
        for (Entitlement entitlement : ENTITLEMENTS) {
            for (int i = 1; i <= 3; i++) {
                String id = "D-" + entitlement.id().value().substring(2) + "-" + i;
                all.add(
                        entitlement.fund().isPresent()
                                ? disbursement(id, entitlement, i * 200 + ".00")
                                : disbursement(
                                                id,
                                                entitlement,
                                                Aid.goods(GoodsLine.of("rice", i + 1, "bag", yuan("60"))))
                                        .withPersons(PersonId.of("P-1"), PersonId.of("P-" + i)));
            }
        }
        return all.build();
    }
}

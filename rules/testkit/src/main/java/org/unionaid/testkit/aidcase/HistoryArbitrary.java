package org.unionaid.testkit.aidcase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.unionaid.engine.policy.GrantWindow;
import org.unionaid.ledger.History;
import org.unionaid.ledger.PriorAward;
import org.unionaid.money.Money;
import org.unionaid.program.Beneficiary;
import org.unionaid.time.AsOf;

/**
 * Generates histories (以往帮扶记录): nothing, or up to five awards of given programs for this period or the one before, live or
 * not. Programs that give for a period, whose caps are used up, come up more often than those that give for events.
 *
 * <p>Every method returns a new arbitrary. Immutable and thread-safe.
 */
public final class HistoryArbitrary extends ArbitraryDecorator<History> {
    private static final int MOST_AWARDS = 5;
    private static final int PERIODS = 4;
    private static final int FEN_A_STEP = 10_000;
    private static final int MOST_STEPS = 60;

    private final ImmutableList<PriorProgram> programs;
    private final ImmutableList<Beneficiary> beneficiaries;
    private final AsOf asOf;
    private final int fewest;

    private HistoryArbitrary(
            ImmutableList<PriorProgram> programs, ImmutableList<Beneficiary> beneficiaries, AsOf asOf, int fewest) {
        this.programs = programs;
        this.beneficiaries = beneficiaries;
        this.asOf = asOf;
        this.fewest = fewest;
    }

    /**
     * Histories of some beneficiaries; a program that is for none of them is never awarded.
     *
     * @param programs  the programs of which something may have been awarded, not null
     * @param beneficiaries  who may have been awarded it, not null
     * @param asOf  the day before or around which it was, not null
     * @return the arbitrary
     */
    public static HistoryArbitrary of(Iterable<PriorProgram> programs, Iterable<Beneficiary> beneficiaries, AsOf asOf) {
        ImmutableList<Beneficiary> all = ImmutableSet.copyOf(beneficiaries).asList();
        ImmutableList.Builder<PriorProgram> possible = ImmutableList.builder();
        for (PriorProgram program : programs) {
            if (all.stream().anyMatch(each -> each.type().equals(program.subject()))) {
                possible.add(program);
            }
        }
        return new HistoryArbitrary(possible.build(), all, asOf, 0);
    }

    /**
     * Histories that hold at least one award, unless no program can have been awarded.
     *
     * @return a new arbitrary
     */
    public HistoryArbitrary notEmpty() {
        return new HistoryArbitrary(programs, beneficiaries, asOf, 1);
    }

    @Override
    protected Arbitrary<History> arbitrary() {
        if (programs.isEmpty()) {
            return Arbitraries.just(History.none());
        }
        return Combinators.combine(
                        weighted(),
                        Arbitraries.integers().between(0, Math.max(0, beneficiaries.size() - 1)),
                        Arbitraries.integers().between(1, MOST_STEPS),
                        Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(1, 1)),
                        Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)))
                .as(this::award)
                .list()
                .ofMinSize(fewest)
                .ofMaxSize(MOST_AWARDS)
                .map(HistoryArbitrary::numbered)
                .withoutEdgeCases();
    }

    private Arbitrary<PriorProgram> weighted() {
        return Arbitraries.frequency(programs.stream()
                .map(program -> Tuple.of(program.window() == GrantWindow.EVENT ? 1 : PERIODS, program))
                .toList());
    }

    private PriorAward award(PriorProgram program, int position, int steps, int yearsAgo, boolean live) {
        List<Beneficiary> fitting = beneficiaries.stream()
                .filter(each -> each.type().equals(program.subject()))
                .toList();
        LocalDate day = asOf.date().minusYears(yearsAgo);
        return PriorAward.builder()
                .program(program.id())
                .purpose(program.purpose())
                .beneficiary(fitting.get(position % fitting.size()))
                .period(program.window().at(day))
                .event(program.window() == GrantWindow.EVENT ? Optional.of("past") : Optional.empty())
                .amount(Money.ofFen((long) steps * FEN_A_STEP))
                .live(live)
                .build();
    }

    /** Every event of its own name. */
    private static History numbered(List<PriorAward> awards) {
        ImmutableList.Builder<PriorAward> named = ImmutableList.builder();
        for (int i = 0; i < awards.size(); i++) {
            PriorAward award = awards.get(i);
            String name = "past-" + (i + 1);
            named.add(award.event().isPresent() ? award.withEvent(name) : award);
        }
        return History.of(named.build());
    }
}

package org.unionaid.engine.whatif;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unionaid.casefile.Category;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.fast.DecidedCases;
import org.unionaid.engine.fast.DecidedRows;
import org.unionaid.engine.fast.PreparedCases;
import org.unionaid.engine.policy.Program;
import org.unionaid.identity.ProgramId;

/**
 * Compares any number of reforms with one policy over a population that was prepared once (测算): who wins, who loses, what it
 * costs, in a moment and without touching the households. It comes to what {@link PolicyComparison} comes to over the same
 * cases.
 *
 * <p>A case of which the decisions do not tell all that is granted, because items share a limit, exclude each other, or something
 * was granted before, is compared by itself as {@link PolicyComparison} does. Immutable and thread-safe.
 */
public final class PreparedComparison {
    private final BoundPolicy before;
    private final DecidedCases decided;
    private final Apart apart;
    private final ImmutableList<Optional<Category>> categories;
    private final int[] category;

    private PreparedComparison(BoundPolicy before, PreparedCases cases) {
        this.before = before;
        this.decided = before.decide(cases);
        this.apart = new Apart(before.policy(), decided);
        LocalDate day = before.asOf().date();
        Map<Optional<Category>, Integer> places = new LinkedHashMap<>();
        this.category = cases.cases().stream()
                .mapToInt(aidCase -> places.computeIfAbsent(aidCase.categoryAt(day), any -> places.size()))
                .toArray();
        this.categories = ImmutableList.copyOf(places.keySet());
    }

    /**
     * The policy that others are compared with; it decides the cases now.
     *
     * @param before  the policy as it is, not null
     * @param cases  the population, prepared for the policy's day, not null
     * @return the comparison, ready for any number of reforms
     * @throws IllegalArgumentException if the cases were prepared for another day
     */
    public static PreparedComparison of(BoundPolicy before, PreparedCases cases) {
        return new PreparedComparison(before, cases);
    }

    /** The rows of a program under both policies; none where a policy does not have the program for the same people. */
    private record Item(Optional<DecidedRows> old, Optional<DecidedRows> now, TallySum sum) {}

    /**
     * What another policy would change.
     *
     * @param after  the policy as it would be, bound to the same day, not null
     * @return winners, losers and amounts: of cases, by category on file, by program
     * @throws IllegalArgumentException if it is bound to another day
     * @throws ArithmeticException if an amount is out of range
     */
    public ComparisonResult with(BoundPolicy after) {
        DecidedCases now = after.decide(decided.cases());
        boolean[] apartInBoth = apartInBoth(new Apart(after.policy(), now));
        Map<ProgramId, TallySum> byProgram = new LinkedHashMap<>();
        CaseSums cases = new CaseSums(category.length);
        for (Item item : items(now, byProgram)) {
            cases.add(item.old(), item.now(), item.sum(), apartInBoth);
        }
        PolicyComparison objects = new PolicyComparison(before, after);
        TallySum[] byCategory = categories.stream().map(any -> new TallySum()).toArray(TallySum[]::new);
        for (int i = 0; i < category.length; i++) {
            if (apartInBoth[i]) {
                cases.addTo(byCategory[category[i]], i);
            } else {
                ComparisonResult one = objects.compare(decided.cases().cases().get(i));
                byCategory[category[i]].add(one.cases());
                one.byProgram()
                        .forEach((program, tally) -> byProgram
                                .computeIfAbsent(program, any -> new TallySum())
                                .add(tally));
            }
        }
        return result(byCategory, byProgram);
    }

    private boolean[] apartInBoth(Apart apartNow) {
        boolean[] both = new boolean[category.length];
        for (int i = 0; i < both.length; i++) {
            both[i] = apart.isApart(i) && apartNow.isApart(i);
        }
        return both;
    }

    private ImmutableList<Item> items(DecidedCases now, Map<ProgramId, TallySum> byProgram) {
        ImmutableList.Builder<Item> items = ImmutableList.builder();
        Set<Integer> met = new HashSet<>();
        for (int old = 0; old < decided.programs().size(); old++) {
            Program program = decided.programs().get(old);
            int same = place(now, program);
            met.add(same);
            items.add(new Item(
                    Optional.of(decided.of(old)),
                    same < 0 ? Optional.empty() : Optional.of(now.of(same)),
                    sum(byProgram, program)));
        }
        for (int i = 0; i < now.programs().size(); i++) {
            if (!met.contains(i)) {
                items.add(new Item(
                        Optional.empty(),
                        Optional.of(now.of(i)),
                        sum(byProgram, now.programs().get(i))));
            }
        }
        return items.build();
    }

    private static TallySum sum(Map<ProgramId, TallySum> byProgram, Program program) {
        return byProgram.computeIfAbsent(program.id(), any -> new TallySum());
    }

    /** The place of the program of the same name for the same people, or -1. */
    private static int place(DecidedCases now, Program program) {
        return Iterables.indexOf(
                now.programs(),
                each -> each.id().equals(program.id()) && each.subject().equals(program.subject()));
    }

    private ComparisonResult result(TallySum[] byCategory, Map<ProgramId, TallySum> byProgram) {
        TallySum all = new TallySum();
        ImmutableMap.Builder<Optional<Category>, Tally> ofCategories = ImmutableMap.builder();
        for (int i = 0; i < byCategory.length; i++) {
            Tally total = byCategory[i].total();
            ofCategories.put(categories.get(i), total);
            all.add(total);
        }
        ImmutableMap.Builder<ProgramId, Tally> ofPrograms = ImmutableMap.builder();
        byProgram.forEach((program, sum) -> {
            Tally total = sum.total();
            if (total.count() > 0) {
                ofPrograms.put(program, total);
            }
        });
        return new ComparisonResult(all.total(), ofCategories.buildOrThrow(), ofPrograms.buildOrThrow());
    }
}

package org.unionaid.engine.whatif;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionaid.casefile.Category;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.decision.DecisionKind;
import org.unionaid.engine.fast.DecidedCases;
import org.unionaid.engine.fast.PreparedCases;
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
        PolicyComparison same = new PolicyComparison(before, before);
        Map<Optional<Category>, Integer> places = new LinkedHashMap<>();
        this.category = cases.cases().stream()
                .mapToInt(aidCase -> places.computeIfAbsent(same.category(aidCase), any -> places.size()))
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

    /** The rows of a program under both policies; a place of -1 where a policy does not have the program for the same people. */
    private record Item(int old, int now, TallySum sum) {}

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
        Apart apartNow = new Apart(after.policy(), now);
        PolicyComparison objects = new PolicyComparison(before, after);
        Map<ProgramId, TallySum> byProgram = new LinkedHashMap<>();
        Item[] items = items(now, byProgram).toArray(Item[]::new);
        TallySum[] byCategory = categories.stream().map(any -> new TallySum()).toArray(TallySum[]::new);
        for (int i = 0; i < category.length; i++) {
            if (apart.isApart(i) && apartNow.isApart(i)) {
                add(i, items, now, byCategory[category[i]]);
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

    private ImmutableList<Item> items(DecidedCases now, Map<ProgramId, TallySum> byProgram) {
        ImmutableList.Builder<Item> items = ImmutableList.builder();
        List<ProgramId> news =
                now.programs().stream().map(program -> program.id()).toList();
        boolean[] met = new boolean[news.size()];
        for (int old = 0; old < decided.programs().size(); old++) {
            var program = decided.programs().get(old);
            TallySum sum = byProgram.computeIfAbsent(program.id(), any -> new TallySum());
            int same = news.indexOf(program.id());
            boolean samePeople = same >= 0 && now.programs().get(same).subject().equals(program.subject());
            items.add(new Item(old, samePeople ? same : -1, sum));
            if (samePeople) {
                met[same] = true;
            }
        }
        for (int i = 0; i < met.length; i++) {
            if (!met[i]) {
                items.add(new Item(-1, i, byProgram.computeIfAbsent(news.get(i), any -> new TallySum())));
            }
        }
        return items.build();
    }

    /** Adds a case whose items stand apart under both policies. */
    private void add(int aidCase, Item[] items, DecidedCases now, TallySum cases) {
        long paid = 0;
        long due = 0;
        boolean open = false;
        boolean anyBefore = false;
        boolean anyAfter = false;
        for (Item item : items) {
            DecidedCases rows = item.old() >= 0 ? decided : now;
            int program = item.old() >= 0 ? item.old() : item.now();
            int end = rows.firstRow(program, aidCase + 1);
            for (int row = rows.firstRow(program, aidCase); row < end; row++) {
                DecisionKind was = kind(decided, item.old(), row);
                DecisionKind is = kind(now, item.now(), row);
                anyBefore |= was == DecisionKind.ELIGIBLE;
                anyAfter |= is == DecisionKind.ELIGIBLE;
                if (isOpen(was) || isOpen(is)) {
                    open = true;
                    item.sum().addUndetermined(0, 0);
                    continue;
                }
                long fenBefore = granted(decided, item.old(), row, was);
                long fenAfter = granted(now, item.now(), row, is);
                item.sum().add(fenBefore, fenAfter, was == DecisionKind.ELIGIBLE, is == DecisionKind.ELIGIBLE);
                paid = Math.addExact(paid, fenBefore);
                due = Math.addExact(due, fenAfter);
            }
        }
        if (open) {
            cases.addUndetermined(paid, due);
        } else {
            cases.add(paid, due, anyBefore, anyAfter);
        }
    }

    private static DecisionKind kind(DecidedCases decided, int program, int row) {
        return program < 0 ? DecisionKind.INELIGIBLE : decided.kind(program, row);
    }

    private static boolean isOpen(DecisionKind kind) {
        return kind == DecisionKind.UNDETERMINED || kind == DecisionKind.FAILED;
    }

    private static long granted(DecidedCases decided, int program, int row, DecisionKind kind) {
        return kind == DecisionKind.ELIGIBLE ? decided.awardFen(program, row).orElse(decided.capFen(program, row)) : 0;
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

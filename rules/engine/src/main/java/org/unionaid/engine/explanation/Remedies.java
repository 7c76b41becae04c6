package org.unionaid.engine.explanation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.unionaid.engine.policy.Criterion;

/** The least sets of unmet conditions that would make a criterion hold. Each condition stands once in a criterion. */
final class Remedies {
    private static final ImmutableSet<String> NOTHING = ImmutableSet.of();

    private final Set<String> unmet;
    private final int most;
    private final Set<String> conditions = new HashSet<>();
    private boolean complete = true;

    Remedies(Set<String> unmet, int most) {
        this.unmet = unmet;
        this.most = most;
    }

    /** The sets for a whole criterion, smallest first. */
    ImmutableList<ImmutableSet<String>> of(Criterion criterion) {
        return of(criterion, true);
    }

    /** Whether a code is that of a condition of the criterion looked at. */
    boolean isCondition(String code) {
        return conditions.contains(code);
    }

    boolean isComplete() {
        return complete;
    }

    /** To deny "all" is to deny one; to deny "at least k of n" is to deny n - k + 1. */
    private ImmutableList<ImmutableSet<String>> of(Criterion criterion, boolean wanted) {
        if (criterion instanceof Criterion.Condition condition) {
            conditions.add(condition.id());
            return ImmutableList.of(unmet.contains(condition.id()) ? ImmutableSet.of(condition.id()) : NOTHING);
        }
        if (criterion instanceof Criterion.AllOf all) {
            return atLeast(wanted ? all.parts().size() : 1, all.parts(), wanted);
        }
        if (criterion instanceof Criterion.AtLeast some) {
            int count = wanted ? some.count() : some.parts().size() - some.count() + 1;
            return atLeast(count, some.parts(), wanted);
        }
        return criterion instanceof Criterion.NoneOf none
                ? of(none.part(), !wanted)
                : wanted ? ImmutableList.of(NOTHING) : ImmutableList.of();
    }

    private ImmutableList<ImmutableSet<String>> atLeast(int count, List<Criterion> parts, boolean wanted) {
        List<ImmutableList<ImmutableSet<String>>> each =
                parts.stream().map(part -> of(part, wanted)).toList();
        List<ImmutableList<ImmutableSet<String>>> lacking =
                each.stream().filter(sets -> !sets.contains(NOTHING)).toList();
        int more = count - (each.size() - lacking.size());
        if (more <= 0) {
            return ImmutableList.of(NOTHING);
        }
        List<ImmutableSet<String>> found = new ArrayList<>();
        for (Set<Integer> chosen : Sets.combinations(indexes(lacking.size()), more)) {
            List<ImmutableSet<String>> joined = List.of(NOTHING);
            for (int index : chosen) {
                joined = few(joined.stream().flatMap(one -> joinedWith(one, lacking.get(index))));
            }
            found.addAll(joined);
            if (found.size() > most * most) {
                complete = false;
                break;
            }
        }
        return few(found.stream());
    }

    private static Set<Integer> indexes(int size) {
        Set<Integer> indexes = new LinkedHashSet<>();
        for (int i = 0; i < size; i++) {
            indexes.add(i);
        }
        return indexes;
    }

    private static Stream<ImmutableSet<String>> joinedWith(
            ImmutableSet<String> one, ImmutableList<ImmutableSet<String>> others) {
        return others.stream()
                .map(other ->
                        ImmutableSet.<String>builder().addAll(one).addAll(other).build());
    }

    /** The smallest sets, no more than are listed. */
    private ImmutableList<ImmutableSet<String>> few(Stream<ImmutableSet<String>> sets) {
        ImmutableList<ImmutableSet<String>> all =
                sets.sorted(Comparator.comparingInt(Set::size)).collect(ImmutableList.toImmutableList());
        complete &= all.size() <= most;
        return all.subList(0, Math.min(most, all.size()));
    }
}

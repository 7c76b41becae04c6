package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.issue.IssueCollector;
import org.unionaid.engine.policy.Parameter;
import org.unionaid.identity.DivisionCode;
import org.unionaid.time.DateRange;

/** Finds the days of a policy on which a place that a parameter lists has no value, its own or one from above. */
final class ParameterGaps {
    private final IssueCollector issues;
    private final LocalDate first;
    private final LocalDate last;

    /**
     * A check for the days of a policy: up to its end, else up to the day by which it is looked at again.
     */
    ParameterGaps(IssueCollector issues, DateRange range, Optional<LocalDate> reviewBy) {
        this.issues = issues;
        this.first = range.start();
        this.last =
                range.isOpenEnd() ? reviewBy.filter(day -> !day.isBefore(first)).orElse(first) : range.last();
    }

    void check(Collection<Parameter> parameters) {
        parameters.forEach(parameter -> parameter.values().keySet().forEach(place -> check(parameter, place)));
    }

    private void check(Parameter parameter, DivisionCode place) {
        ImmutableSortedSet<LocalDate> changes = changes(parameter, place);
        for (LocalDate day : changes) {
            if (parameter.find(place, day).isEmpty()) {
                LocalDate next = changes.higher(day);
                String end = next == null ? last.toString() : next.minusDays(1).toString();
                issues.error(
                        IssueCode.PARAMETER_GAP,
                        parameter.at(),
                        "parameter '" + parameter.name() + "' has no value for " + place.value() + " from " + day
                                + " to " + end,
                        "参数 '" + parameter.name() + "' 在 " + place.value() + " 自 " + day + " 至 " + end + " 没有取值");
            }
        }
    }

    /** The days of the policy on which the value for a place can change: its first, and those written for it or above it. */
    private ImmutableSortedSet<LocalDate> changes(Parameter parameter, DivisionCode place) {
        ImmutableSortedSet.Builder<LocalDate> changes = ImmutableSortedSet.naturalOrder();
        changes.add(first);
        parameter.until().ifPresent(day -> changes.add(day.plusDays(1)));
        place.lineage().forEach(level -> {
            if (parameter.values().containsKey(level)) {
                changes.addAll(parameter.values().get(level).keySet());
            }
        });
        return changes.build().subSet(first, true, last, true);
    }
}

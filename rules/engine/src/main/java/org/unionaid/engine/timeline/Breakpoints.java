package org.unionaid.engine.timeline;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.book.PolicyBook;
import org.unionaid.engine.policy.GrantWindow;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.time.DateRange;

/**
 * The days of a period on which a case's decisions can change: all on which they do, and others. Where a policy looks at the
 * day in ways that cannot be foreseen, every day is one.
 */
final class Breakpoints {
    private final DateRange period;
    private final TreeSet<LocalDate> days = new TreeSet<>();

    private Breakpoints(DateRange period) {
        this.period = period;
    }

    /** In order, the first day of the period always among them. */
    static ImmutableSortedSet<LocalDate> of(PolicyBook book, AidCase aidCase, DateRange period) {
        Collection<CompiledPolicy> versions = book.versions()
                .subRangeMap(Range.closedOpen(period.start(), period.endExclusive()))
                .asMapOfRanges()
                .values();
        Optional<ImmutableSet<LocalDate>> dates = CaseDates.of(aidCase);
        boolean foreseeable =
                dates.isPresent() && versions.stream().allMatch(version -> Steadiness.of(version.policy()));
        Breakpoints breakpoints = new Breakpoints(period);
        if (foreseeable) {
            breakpoints.add(book, versions, dates.get());
        } else {
            breakpoints.addEveryDay();
        }
        return ImmutableSortedSet.copyOf(breakpoints.days);
    }

    private void addEveryDay() {
        period.start().datesUntil(period.endExclusive()).forEach(days::add);
    }

    private void add(PolicyBook book, Collection<CompiledPolicy> versions, ImmutableSet<LocalDate> dates) {
        days.add(period.start());
        book.changes().forEach(this::addIfWithin);
        dates.forEach(this::addWithReturns);
        for (LocalDate month = period.start().withDayOfMonth(1);
                month.isBefore(period.endExclusive());
                month = month.plusMonths(1)) {
            addIfWithin(month);
        }
        versions.forEach(version -> addWindows(version.policy()));
    }

    /** A day, and the same day of each year: birthdays and other years' days; one of 29 February falls on the 28th, then March. */
    private void addWithReturns(LocalDate day) {
        addIfWithin(day);
        ContiguousSet<Integer> years =
                ContiguousSet.closed(period.start().getYear(), period.last().getYear());
        years.forEach(year -> addIfWithin(day.withYear(year)));
    }

    private void addWindows(Policy policy) {
        for (Program program : policy.programs().values()) {
            addPeriods(program.window());
            program.limits().forEach(limit -> addPeriods(limit.per()));
        }
        policy.stacking().limits().forEach(limit -> addPeriods(limit.per()));
    }

    private void addPeriods(GrantWindow window) {
        LocalDate day = period.start();
        while (day.isBefore(period.endExclusive())) {
            addIfWithin(day);
            day = window.at(day).endExclusive();
        }
    }

    private void addIfWithin(LocalDate day) {
        if (period.contains(day)) {
            days.add(day);
        }
    }
}

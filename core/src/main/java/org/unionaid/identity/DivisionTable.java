package org.unionaid.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionaid.time.Dated;

/**
 * Which divisions there are, over time (行政区划代码表, GB/T 2260). A plug-in: the codes change every year, so the library
 * brings none, and without a table only the form of a code is checked.
 *
 * <p>A code that was retired, or that the table does not know, is accepted with a warning: people keep it in their numbers
 * and files keep it as their place.
 *
 * <pre>{@code
 * DivisionTable table = DivisionTable.of(divisions);
 * table.findWarning(old, day);      // DIVISION_RETIRED
 * table.successorAt(old, day);      // the code that took its place
 * }</pre>
 *
 * <p>Immutable and thread-safe; two are equal if they have the same entries in the same order. In JSON the list of entries.
 */
public final class DivisionTable {

    private final ImmutableList<Division> divisions;
    private final ImmutableListMultimap<DivisionCode, Division> byCode;

    private DivisionTable(ImmutableList<Division> divisions) {
        this.divisions = divisions;
        this.byCode = divisions.stream()
                .sorted(Comparator.comparing(each -> each.period().start()))
                .collect(ImmutableListMultimap.toImmutableListMultimap(Division::code, each -> each));
        byCode.keySet().forEach(code -> checkNoOverlap(byCode.get(code)));
    }

    private static void checkNoOverlap(ImmutableList<Division> inOrder) {
        for (int i = 1; i < inOrder.size(); i++) {
            Division entry = inOrder.get(i);
            if (inOrder.get(i - 1).period().overlaps(entry.period())) {
                throw new IllegalArgumentException("Division '" + entry.code() + "' must not be listed twice on '"
                        + entry.period().start() + "'");
            }
        }
    }

    /**
     * A table of entries.
     *
     * @param divisions the entries, not null; the periods of one code do not overlap
     * @return the table
     * @throws IllegalArgumentException if a code has two entries for the same day
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DivisionTable of(ImmutableList<Division> divisions) {
        return new DivisionTable(divisions);
    }

    /**
     * The entries.
     *
     * @return the entries, in the order given
     */
    @JsonValue
    public ImmutableList<Division> divisions() {
        return divisions;
    }

    /**
     * The entry of a code on a day.
     *
     * @param code the code
     * @param date the day
     * @return the entry; empty if the code is not listed for the day
     */
    public Optional<Division> findAt(DivisionCode code, LocalDate date) {
        return Dated.findAt(byCode.get(code), date);
    }

    /**
     * How a code stands on a day.
     *
     * @param code the code
     * @param date the day
     * @return the standing
     */
    public DivisionStanding standingAt(DivisionCode code, LocalDate date) {
        ImmutableList<Division> entries = byCode.get(code);
        if (entries.isEmpty()) {
            return DivisionStanding.UNLISTED;
        }
        if (Dated.findAt(entries, date).isPresent()) {
            return DivisionStanding.CURRENT;
        }
        return date.isBefore(entries.get(0).period().start()) ? DivisionStanding.NOT_YET : DivisionStanding.RETIRED;
    }

    /**
     * What to look at before a code is relied on.
     *
     * @param code the code, which is accepted whatever the table says
     * @param date the day
     * @return {@link IdentifierWarning#DIVISION_RETIRED} or {@link IdentifierWarning#DIVISION_UNLISTED}; empty if the code is
     *     in force on the day
     */
    public Optional<IdentifierWarning> findWarning(DivisionCode code, LocalDate date) {
        return switch (standingAt(code, date)) {
            case CURRENT -> Optional.empty();
            case RETIRED -> Optional.of(IdentifierWarning.DIVISION_RETIRED);
            case NOT_YET, UNLISTED -> Optional.of(IdentifierWarning.DIVISION_UNLISTED);
        };
    }

    /**
     * The code that is in force on a day in place of one that was retired, over as many changes as there were.
     *
     * @param code the code
     * @param date the day
     * @return the code itself if it is in force, else the first of those that took its place that is; empty if there is none
     */
    public Optional<DivisionCode> successorAt(DivisionCode code, LocalDate date) {
        Set<DivisionCode> seen = new HashSet<>();
        Optional<DivisionCode> at = Optional.of(code);
        while (at.isPresent() && seen.add(at.get())) {
            if (findAt(at.get(), date).isPresent()) {
                return at;
            }
            at = lastBefore(at.get(), date).flatMap(Division::successor);
        }
        return Optional.empty();
    }

    private Optional<Division> lastBefore(DivisionCode code, LocalDate date) {
        return byCode.get(code).reverse().stream()
                .filter(each -> each.period().start().isBefore(date))
                .findFirst();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DivisionTable table && divisions.equals(table.divisions);
    }

    @Override
    public int hashCode() {
        return divisions.hashCode();
    }

    /** How many entries there are. */
    @Override
    public String toString() {
        return "DivisionTable{" + divisions.size() + " entries}";
    }
}

package org.unionaid.enrolment;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.unionaid.time.DateRange;

/**
 * When an enrolment counts as renewed (续保): if the fee is paid no more than so many days after the cover before has ended.
 *
 * <p>How many days is given: a scheme that knows no late renewal (补保) gives 0.
 *
 * <p>Immutable and thread-safe.
 *
 * @param graceDays how many days after the last day of cover the fee may still be paid, 0 or more
 */
public record Renewal(int graceDays) {

    /**
     * Creates a renewal rule.
     *
     * @throws IllegalArgumentException if the number of days is negative
     */
    public Renewal {
        checkArgument(graceDays >= 0, "Renewal 'graceDays' must be 0 or more, but is %s", graceDays);
    }

    /**
     * The rule of so many days of grace.
     *
     * @param graceDays how many, 0 or more
     * @return the rule
     * @throws IllegalArgumentException if the number of days is negative
     */
    public static Renewal withinDays(int graceDays) {
        return new Renewal(graceDays);
    }

    /**
     * How an enrolment follows on earlier ones.
     *
     * @param paid the day the fee is paid
     * @param previous the cover of the last enrolment before, as far as it went: for one who left the scheme (退保), up to the
     *     day of leaving; empty if there was none
     * @return {@link EnrolmentStatus#FIRST} if there was none; {@link EnrolmentStatus#RENEWED} if the fee is paid by the last
     *     day of grace; else {@link EnrolmentStatus#LAPSED}
     */
    public EnrolmentStatus statusOf(LocalDate paid, Optional<DateRange> previous) {
        if (previous.isEmpty()) {
            return EnrolmentStatus.FIRST;
        }
        DateRange cover = previous.get();
        return cover.isOpenEnd() || !paid.isAfter(cover.last().plusDays(graceDays))
                ? EnrolmentStatus.RENEWED
                : EnrolmentStatus.LAPSED;
    }
}

package org.unionaid.enrolment;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.unionaid.time.DateRange;

/**
 * When cover begins after the fee is paid (保障起始日): after so many days for a first or lapsed enrolment, without waiting
 * for one that is renewed.
 *
 * <p>How many days is given. Seen: 60 days for first or lapsed enrolments, from the day of payment for late renewals
 * (2024宁波市住院医疗互助).
 *
 * <p>Immutable and thread-safe.
 *
 * @param days how many days from the day of payment, 0 or more
 */
public record WaitingPeriod(int days) {

    /**
     * Creates a waiting period.
     *
     * @throws IllegalArgumentException if the number of days is negative
     */
    public WaitingPeriod {
        checkArgument(days >= 0, "WaitingPeriod 'days' must be 0 or more, but is %s", days);
    }

    /**
     * The waiting period of so many days.
     *
     * @param days how many, 0 or more
     * @return the waiting period
     * @throws IllegalArgumentException if the number of days is negative
     */
    public static WaitingPeriod ofDays(int days) {
        return new WaitingPeriod(days);
    }

    /**
     * The first day of cover.
     *
     * @param paid the day the fee was paid
     * @param status how the enrolment follows on earlier ones
     * @param previous the cover before, if there was one
     * @return for a renewed enrolment the day of payment, or the day after the previous cover if that is later; else
     *     {@link #days} days after the day of payment
     */
    public LocalDate coverFrom(LocalDate paid, EnrolmentStatus status, Optional<DateRange> previous) {
        if (!status.equals(EnrolmentStatus.RENEWED)) {
            return paid.plusDays(days);
        }
        return previous.map(DateRange::endExclusive).filter(paid::isBefore).orElse(paid);
    }
}

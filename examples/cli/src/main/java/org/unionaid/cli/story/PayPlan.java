package org.unionaid.cli.story;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.unionaid.disbursement.Schedule;
import org.unionaid.identity.ProgramId;

/**
 * When grants are approved and paid, in days after receipt.
 *
 * @param approveAfterDays  until approval, 7 unless given
 * @param payAfterDays  until the first payment, 14 unless given; not before approval
 * @param monthly  by program, how many monthly instalments an award is paid in; one payment unless given
 */
public record PayPlan(
        Optional<Integer> approveAfterDays,
        Optional<Integer> payAfterDays,
        Optional<ImmutableMap<String, Integer>> monthly) {
    /** Approved after 7 days, paid after 14, in one. */
    public static final PayPlan USUAL = new PayPlan(Optional.empty(), Optional.empty(), Optional.empty());

    private static final int APPROVE = 7;
    private static final int PAY = 14;

    /** Checks the order of the days. */
    public PayPlan {
        int approve = approveAfterDays.orElse(APPROVE);
        if (approve < 0 || payAfterDays.orElse(PAY) < approve) {
            throw new IllegalArgumentException(
                    "'payAfterDays' must not be less than 'approveAfterDays', nor that below zero");
        }
    }

    /**
     * The day of approval.
     *
     * @param received  the day received, not null
     * @return the day
     */
    public LocalDate approved(LocalDate received) {
        return received.plusDays(approveAfterDays.orElse(APPROVE));
    }

    /**
     * The day of the first payment.
     *
     * @param received  the day received, not null
     * @return the day
     */
    public LocalDate due(LocalDate received) {
        return received.plusDays(payAfterDays.orElse(PAY));
    }

    /**
     * The payments of a program's award.
     *
     * @param program  the program, not null
     * @param received  the day received, not null
     * @return one payment, or monthly ones
     */
    public Schedule schedule(ProgramId program, LocalDate received) {
        int months = monthly.orElse(ImmutableMap.of()).getOrDefault(program.value(), 1);
        return months > 1 ? Schedule.monthly(due(received), months) : Schedule.once(due(received));
    }
}

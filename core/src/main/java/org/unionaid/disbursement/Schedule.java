package org.unionaid.disbursement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.identity.DisbursementId;
import org.unionaid.identity.DivisionCode;
import org.unionaid.program.Aid;

/**
 * When an award is paid (发放计划): the due dates, over which the award is divided evenly. The instalments sum to the award
 * exactly; what does not divide goes to the earlier ones.
 *
 * <p>Immutable and thread-safe.
 *
 * @param dueDates the due dates, at least one, ascending
 */
public record Schedule(ImmutableList<LocalDate> dueDates) {

    /**
     * Creates a schedule.
     *
     * @throws IllegalArgumentException if there is no date or the dates do not ascend
     */
    public Schedule {
        if (dueDates.isEmpty()) {
            throw new IllegalArgumentException("Schedule must have a due date");
        }
        for (int i = 1; i < dueDates.size(); i++) {
            if (!dueDates.get(i - 1).isBefore(dueDates.get(i))) {
                throw new IllegalArgumentException(
                        "Due date '" + dueDates.get(i) + "' must be after the one before it");
            }
        }
    }

    /**
     * All at once.
     *
     * @param due the due date, not null
     * @return the schedule
     */
    public static Schedule once(LocalDate due) {
        return new Schedule(ImmutableList.of(due));
    }

    /**
     * On the same day of consecutive months; the last day of a month that is too short.
     *
     * @param first the first due date, not null
     * @param months the number of instalments, at least 1
     * @return the schedule
     * @throws IllegalArgumentException if the number is below 1
     */
    public static Schedule monthly(LocalDate first, int months) {
        return new Schedule(
                IntStream.range(0, months).mapToObj(first::plusMonths).collect(ImmutableList.toImmutableList()));
    }

    /**
     * The instalments of an entitlement's award, with ids made of the entitlement's and a number from 1 on, so that
     * scheduling twice gives the same disbursements. An instalment of nothing is left out; an award of nothing has none.
     *
     * @param entitlement the entitlement, not null
     * @param place the division of the union that pays, not null
     * @return the disbursements in order of their due dates, summing to the award; nobody is named and no category noted
     * @throws IllegalArgumentException if the entitlement's id is so long that the made ids exceed 64 characters
     */
    public ImmutableList<Disbursement> disbursements(Entitlement entitlement, DivisionCode place) {
        ImmutableList<Optional<Aid>> parts = Instalments.of(entitlement.award(), dueDates.size());
        ImmutableList.Builder<Disbursement> disbursements = ImmutableList.builder();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).isPresent()) {
                disbursements.add(Disbursement.builder()
                        .id(numbered(entitlement, i + 1))
                        .entitlement(entitlement.id())
                        .beneficiary(entitlement.beneficiary())
                        .program(entitlement.program())
                        .purpose(entitlement.purpose())
                        .place(place)
                        .period(entitlement.period())
                        .event(entitlement.event())
                        .aid(parts.get(i).get())
                        .fund(entitlement.fund())
                        .due(dueDates.get(i))
                        .build());
            }
        }
        return disbursements.build();
    }

    private DisbursementId numbered(Entitlement entitlement, int number) {
        int width = Integer.toString(dueDates.size()).length();
        String digits = Integer.toString(number);
        return DisbursementId.of(entitlement.id().value() + "-" + "0".repeat(width - digits.length()) + digits);
    }
}

package org.unionaid.disbursement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.ledger.Samples;
import org.unionaid.money.Money;
import org.unionaid.program.Aid;

/** Laws of {@link Schedule}. */
class ScheduleProperties {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 31);

    @Property
    void monthly_instalments_sumToTheAwardAndDifferByAFenAtMost(
            @ForAll @LongRange(min = 0, max = 500_000) long fen, @ForAll @IntRange(min = 1, max = 60) int months) {
        Entitlement entitlement = Samples.entitlement("E-1").withAward(Aid.cash(Money.ofFen(fen)));
        ImmutableList<Disbursement> instalments =
                Schedule.monthly(FIRST, months).disbursements(entitlement, Samples.PLACE);

        long sum = 0;
        for (Disbursement instalment : instalments) {
            long amount = instalment.cash().orElseThrow().fen();
            assertThat(amount).isBetween(Math.max(1, fen / months), fen / months + 1);
            sum += amount;
        }
        assertThat(sum).isEqualTo(fen);
    }

    @Property
    void monthly_services_sumToTheAward(
            @ForAll @LongRange(min = 1, max = 100) long units, @ForAll @IntRange(min = 1, max = 60) int months) {
        ImmutableList<Optional<Aid>> parts = Instalments.of(new Aid.Service("electricity", units, Money.ZERO), months);

        assertThat(parts).hasSize(months);
        assertThat(parts.stream()
                        .flatMap(part -> part.stream())
                        .mapToLong(part -> ((Aid.Service) part).units())
                        .sum())
                .isEqualTo(units);
    }

    @Property
    void monthly_scheduledTwice_isTheSame(@ForAll @IntRange(min = 1, max = 24) int months) {
        Schedule schedule = Schedule.monthly(FIRST, months);
        Entitlement entitlement = Samples.entitlement("E-1");

        assertThat(schedule.disbursements(entitlement, Samples.PLACE))
                .isEqualTo(schedule.disbursements(entitlement, Samples.PLACE))
                .extracting(Disbursement::id)
                .doesNotHaveDuplicates();
    }
}

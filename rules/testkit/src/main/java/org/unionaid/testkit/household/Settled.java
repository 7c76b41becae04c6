package org.unionaid.testkit.household;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.unionaid.answer.Answer;
import org.unionaid.household.Insurance;
import org.unionaid.household.InsuranceKind;
import org.unionaid.household.Residence;
import org.unionaid.household.ResidenceKind;
import org.unionaid.household.Setting;
import org.unionaid.time.DateRange;

/** What is drawn of where somebody is registered, lives and is insured. */
record Settled(Answer<Places> places, Answer<ImmutableList<Cover>> covers) {

    /** Registered in one place and, unless these months are zero, living in another since so many months ago. */
    record Places(Answer<Setting> registered, Answer<Setting> livedIn, int monthsAgo) {}

    /** An insurance that began so many months ago; zero months means that it goes on. */
    record Cover(InsuranceKind kind, int monthsAgo, int months) {}

    Answer<ImmutableList<Residence>> residences(Calendar calendar) {
        return places.map(draw -> {
            Residence registered = residence(ResidenceKind.REGISTERED, draw.registered(), DateRange.always());
            return draw.monthsAgo() == 0
                    ? ImmutableList.of(registered)
                    : ImmutableList.of(
                            registered,
                            residence(ResidenceKind.LIVED_IN, draw.livedIn(), calendar.since(draw.monthsAgo())));
        });
    }

    private static Residence residence(ResidenceKind kind, Answer<Setting> setting, DateRange period) {
        return Residence.builder().kind(kind).setting(setting).period(period).build();
    }

    Answer<ImmutableList<Insurance>> insurances(Calendar calendar) {
        return covers.map(draws -> insurances(draws, calendar));
    }

    private static ImmutableList<Insurance> insurances(List<Cover> draws, Calendar calendar) {
        return draws.stream()
                .map(draw -> Insurance.of(
                        draw.kind(),
                        calendar.months(draw.monthsAgo(), draw.months()).toDateRange()))
                .collect(ImmutableList.toImmutableList());
    }
}

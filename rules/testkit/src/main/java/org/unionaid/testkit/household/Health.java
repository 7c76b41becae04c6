package org.unionaid.testkit.household;

import com.google.common.collect.ImmutableList;
import org.unionaid.answer.Answer;
import org.unionaid.household.Disability;
import org.unionaid.household.Illness;

/** What is drawn of somebody's health. */
record Health(Answer<ImmutableList<Draw>> illnesses, Answer<Disability> disability, Answer<Boolean> ableToWork) {

    /** How an illness was drawn; zero months means that it goes on. */
    record Draw(Answer<Boolean> serious, int monthsAgo, int months) {}

    static ImmutableList<Illness> illnesses(ImmutableList<Draw> draws, Calendar calendar) {
        return draws.stream()
                .map(draw -> Illness.builder()
                        .name("illness")
                        .serious(draw.serious())
                        .period(calendar.months(draw.monthsAgo(), draw.months()).toDateRange())
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    /** Children and the old are not asked to work, whatever was drawn; an unknown answer stays unknown. */
    Answer<Boolean> ableToWorkAt(int age) {
        return ableToWork.map(able -> able && age >= Work.FROM_AGE && age < Work.UNTIL_AGE);
    }
}

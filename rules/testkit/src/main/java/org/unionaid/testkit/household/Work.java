package org.unionaid.testkit.household;

import com.google.common.collect.ImmutableList;
import org.unionaid.answer.Answer;
import org.unionaid.household.Employment;
import org.unionaid.household.EmploymentStatus;
import org.unionaid.identity.EmployerId;

/** What somebody works at an age: nothing before 16 or while at school, retired from 60. */
final class Work {
    static final int FROM_AGE = 16;
    static final int UNTIL_AGE = 60;

    private Work() {}

    /** How work was drawn. */
    record Draw(EmploymentStatus status, Answer<EmployerId> employer, Answer<Boolean> migrant, int monthsAgo) {}

    static ImmutableList<Employment> at(int age, boolean atSchool, Draw draw, Calendar calendar) {
        if (age < FROM_AGE || atSchool) {
            return ImmutableList.of();
        }
        return ImmutableList.of(Employment.builder()
                .status(age >= UNTIL_AGE ? EmploymentStatus.RETIRED : draw.status())
                .employer(draw.employer())
                .migrant(draw.migrant())
                .period(calendar.since(draw.monthsAgo()))
                .build());
    }
}

package org.unionaid.testkit.household;

import com.google.common.collect.ImmutableList;
import org.unionaid.answer.Answer;
import org.unionaid.household.Employment;
import org.unionaid.household.EmploymentStatus;
import org.unionaid.household.LabourRelation;
import org.unionaid.identity.EmployerId;

/** What somebody works at an age: nothing before 16 or while at school, retired from 60. */
final class Work {
    static final int FROM_AGE = 16;
    static final int UNTIL_AGE = 60;

    private Work() {}

    /** How work was drawn. */
    record Draw(
            EmploymentStatus status,
            Answer<EmployerId> employer,
            Answer<LabourRelation> relation,
            Answer<Boolean> migrant,
            Answer<Boolean> socialisedPension,
            int monthsAgo) {}

    static ImmutableList<Employment> at(int age, boolean atSchool, Draw draw, Calendar calendar) {
        if (age < FROM_AGE || atSchool) {
            return ImmutableList.of();
        }
        boolean retired = age >= UNTIL_AGE;
        return ImmutableList.of(Employment.builder()
                .status(retired ? EmploymentStatus.RETIRED : draw.status())
                .employer(draw.employer())
                .relation(retired ? Answer.none() : draw.relation())
                .migrant(draw.migrant())
                .socialisedPension(retired ? draw.socialisedPension() : Answer.none())
                .period(calendar.since(draw.monthsAgo()))
                .build());
    }
}

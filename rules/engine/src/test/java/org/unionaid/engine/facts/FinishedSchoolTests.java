package org.unionaid.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.unionaid.engine.Households;
import org.unionaid.engine.PolicyText;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.household.Member;
import org.unionaid.household.Relationship;
import org.unionaid.household.SchoolStage;
import org.unionaid.household.Schooling;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.PersonId;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.History;
import org.unionaid.time.AsOf;
import org.unionaid.time.DateRange;

/** The fact {@code finished}: the last day of the latest schooling at a stage that is over. */
class FinishedSchoolTests {
    private static final LocalDate LAST = LocalDate.of(2024, 3, 29);

    private static Decision decide(String when, LocalDate day, Schooling... schoolings) {
        Member member = Member.builder()
                .id(PersonId.of("M-1"))
                .relationship(Relationship.SELF)
                .schoolings(schoolings)
                .build();
        return PolicyText.policy(
                        "", PolicyText.cash("aid", "household.members.exists(m, " + when + ")", "12 months * L"))
                .at(DivisionCode.of("420100"), AsOf.of(day))
                .assess(AidCase.of(Households.of(member)).withHistory(History.none()))
                .get(ProgramId.of("aid"));
    }

    private static Schooling school(SchoolStage stage, LocalDate first, LocalDate last) {
        return Schooling.of(stage, DateRange.ofClosed(first, last));
    }

    @Test
    void finished_onTheLastDay_isNone_andOnTheNextIsThatDay() {
        Schooling college = school(SchoolStage.JUNIOR_COLLEGE, LocalDate.of(2018, 9, 1), LAST);
        String when = "m.finished(JUNIOR_COLLEGE) == date(\"2024-03-29\")";

        assertThat(decide("m.finished(JUNIOR_COLLEGE) == none", LAST, college)).isInstanceOf(Decision.Eligible.class);
        assertThat(decide(when, LAST.plusDays(1), college)).isInstanceOf(Decision.Eligible.class);
    }

    @Test
    void finished_ofSeveral_isTheLatestOfTheStage() {
        Schooling[] schools = {
            school(SchoolStage.JUNIOR_COLLEGE, LocalDate.of(2018, 9, 1), LAST),
            school(SchoolStage.JUNIOR_COLLEGE, LocalDate.of(2014, 9, 1), LocalDate.of(2017, 6, 30)),
            school(SchoolStage.UNDERGRADUATE, LocalDate.of(2021, 9, 1), LocalDate.of(2024, 4, 30)),
        };

        assertThat(decide("m.finished(JUNIOR_COLLEGE) == date(\"2024-03-29\")", LocalDate.of(2024, 6, 1), schools))
                .isInstanceOf(Decision.Eligible.class);
        assertThat(decide("m.finished(SENIOR) == none", LocalDate.of(2024, 6, 1), schools))
                .isInstanceOf(Decision.Eligible.class);
    }

    @Test
    void finished_whereNobodyAsked_isUnknown() {
        Decision open = PolicyText.policy(
                        "",
                        PolicyText.cash(
                                "aid", "household.members.exists(m, m.finished(SENIOR) != none)", "12 months * L"))
                .at(DivisionCode.of("420100"), AsOf.of(2024, 6, 1))
                .assess(AidCase.of(Households.of(Households.unknown("M-1"))).withHistory(History.none()))
                .get(ProgramId.of("aid"));

        assertThat(open).isInstanceOf(Decision.Undetermined.class);
    }
}

package org.unionaid.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.issue.Issue;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.issue.Severity;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.History;
import org.unionaid.time.AsOf;

/** A value that somebody had to look at again is used, and said to be stale. */
class ReviewTests {
    private static ImmutableList<Issue> issues(String day, String when) {
        String text = PolicyText.of("", PolicyText.cash("aid", when, "100 yuan"))
                .replace("\"620.00\"}}", "\"620.00\"}}, reviewBy: 2024-06-30");
        return CompiledPolicy.of(PolicyText.compile(text))
                .bind(DivisionCode.of("420100"), AsOf.parse(day))
                .issues();
    }

    @Test
    void bind_afterReviewDayOfAParameter_warnsAtTheParameter() {
        assertThat(issues("2024-07-01", "L == L")).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.REVIEW_DUE);
            assertThat(issue.severity()).isEqualTo(Severity.WARNING);
            assertThat(issue.location().line()).isEqualTo(8);
            assertThat(issue.text().en()).contains("'L'", "2024-06-30");
        });
    }

    @Test
    void bind_onTheReviewDay_warnsOfNothing() {
        assertThat(issues("2024-06-30", "L == L")).isEmpty();
    }

    @Test
    void bind_dayBeyondTheCalendar_isAnErrorAndNotThrown() {
        CompiledPolicy policy = PolicyText.policy("", PolicyText.cash("aid", "household.size > 0", "100 yuan"));

        for (LocalDate day : List.of(LocalDate.MAX, LocalDate.of(10_000, 1, 1), LocalDate.of(0, 12, 31))) {
            assertThat(policy.bind(DivisionCode.of("420100"), AsOf.of(day)).issues())
                    .extracting(Issue::code)
                    .contains(IssueCode.NOT_VALID);
        }
        assertThat(policy.at(DivisionCode.of("420100"), AsOf.of(9999, 12, 31))
                        .assess(AidCase.of(Households.of(Households.idle("M-1")))
                                .withHistory(History.none()))
                        .get(ProgramId.of("aid")))
                .isInstanceOf(Decision.Eligible.class);
    }

    @Test
    void bind_parameterThatNothingUses_warnsOfNothing() {
        assertThat(issues("2024-07-01", "household.size > 0")).isEmpty();
    }

    @Test
    void compile_timesOfAnEvent_isAnErrorThatNamesLimits() {
        String text = PolicyText.of("", PolicyText.cash("aid", "L == L", "100 yuan"))
                .replace("window: calendarYear", "window: event\n    times: 2");

        assertThat(PolicyText.compile(text).issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.BAD_VALUE);
            assertThat(issue.text().en()).contains("limits");
        });
    }
}

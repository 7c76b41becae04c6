package org.unionaid.engine.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.Households;
import org.unionaid.engine.PolicyText;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.identity.DivisionCode;
import org.unionaid.time.AsOf;

/** Whatever an interview gives as an example is taken as an answer, and leads on. */
class ExampleAnswersTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "household.financialAssets.orValue(0 yuan) < 0 yuan",
                "household.homes.size() == 9 && household.homes.all(h, h.area.orValue(0) > 1)",
                "household.homes.exists(h, h.use == BUSINESS)",
                "household.vehicles.exists(v, v.use == DISABILITY)",
                "household.businesses.exists(b, b.role == SHAREHOLDER)",
                "household.income(last 12 months) < 0 yuan",
                "household.rigid(calendarYear) < 0 yuan",
                "file.active && file.category == NONE && file.hasCause(DISASTER) && file.level == NATIONAL",
                "history.sum(LIVING, calendarYear) > 1000000 yuan",
                "household.members.exists(m, m.age.orValue(0) > 200)",
                "household.members.exists(m, m.ableToWork && m.unionMember && m.age.orValue(0) > 200)",
                "household.members.exists(m, m.disabilityLevel.orValue(4) == 5)",
                "household.members.exists(m, m.ill && m.seriouslyIll && m.age.orValue(0) > 200)",
                "household.members.exists(m, m.employment == RETIRED && m.migrant.orValue(true))",
                "household.members.exists(m, m.stage == PRIMARY || m.schoolFee.orValue(0 yuan) > 90000 yuan)",
                "household.members.exists(m, m.schoolKind == HIGH_FEE_PRIVATE)",
                "household.members.exists(m, m.studyYear(9).orValue(0) == 9)",
                "household.members.exists(m, m.honours.exists(h, h.title == NATIONAL_MODEL_WORKER))",
                "household.members.exists(m, m.finished(JUNIOR_COLLEGE).orValue(today) > today)",
                "household.members.exists(m, m.employedSince.orValue(today) > today)",
                "household.members.exists(m, m.labourRelation == DISPATCH)",
                "household.members.exists(m, m.socialisedPension.orValue(false))",
                "household.members.exists(m, m.setting == RURAL)",
                "household.members.exists(m, m.insured(UNEMPLOYMENT))",
                "enrolment.covered(\"NONE\")",
            })
    void answer_everyExample_isAcceptedAndNotAskedAgain(String when) {
        String program = PolicyText.cash("aid", "L == L && (" + when + ")", "100 yuan")
                .replace("for: household", when.startsWith("enrolment") ? "for: member" : "for: household");
        BoundPolicy policy = PolicyText.policy("", program).at(DivisionCode.of("420100"), AsOf.of(2024, 7, 1));
        Interview interview = Interview.of(policy, AidCase.of(Households.of(Households.unknown("M-1"))));
        List<String> asked = new ArrayList<>();

        while (interview.next().isPresent()) {
            Question question = interview.next().orElseThrow();
            assertThat(asked).doesNotContain(question.path());
            asked.add(question.path());
            Interview now = interview;
            assertThatCode(() -> now.answer(question.form().example()))
                    .as(question.path() + ": " + question.form().example())
                    .doesNotThrowAnyException();
            interview = interview.answer(question.form().example());
        }
        assertThat(interview.isSettled())
                .as("asked " + asked + ", open " + interview.assessment())
                .isTrue();
        assertThat(asked).isNotEmpty();
    }
}

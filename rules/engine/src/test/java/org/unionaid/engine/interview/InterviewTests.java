package org.unionaid.engine.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionaid.answer.Answer;
import org.unionaid.casefile.Cause;
import org.unionaid.casefile.FileLevel;
import org.unionaid.casefile.FileState;
import org.unionaid.casefile.FileStep;
import org.unionaid.casefile.HardshipFile;
import org.unionaid.code.Language;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.Households;
import org.unionaid.engine.PolicyText;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.household.SchoolStage;
import org.unionaid.household.Schooling;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.FileId;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PersonId;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.History;
import org.unionaid.time.AsOf;
import org.unionaid.time.DateRange;

/** Test {@link Interview}: what is asked, in which order, and what an answer may be. */
class InterviewTests {
    private static final ProgramId AID = ProgramId.of("aid");

    private static Interview interview(String when) {
        return Interview.of(policy(PolicyText.cash("aid", when, "100 yuan")), unasked());
    }

    private static BoundPolicy policy(String programs) {
        return PolicyText.policy("", programs).at(DivisionCode.of("420100"), AsOf.of(2024, 7, 1));
    }

    private static AidCase unasked() {
        return AidCase.of(Households.of(Households.unasked("M-1"))).withHistory(History.none());
    }

    @Test
    void next_question_saysWhyAndWhatIsExpected() {
        Question question = interview("household.financialAssets.orValue(0 yuan) < 1000 yuan")
                .next()
                .orElseThrow();

        assertThat(question.path()).isEqualTo("household.financialAssets");
        assertThat(question.form().expected().en()).isEqualTo("an amount in yuan");
        assertThat(question.why()).singleElement().satisfies(why -> {
            assertThat(why.program().en()).isEqualTo("Test aid");
            assertThat(why.requirements()).extracting(label -> label.en()).containsExactly("income below the line");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,5", "12,34", "USD 5.00", "1,000,0"})
    void answer_amountThatMayMeanAnother_isAskedAgain(String text) {
        Interview asks = interview("household.financialAssets.orValue(0 yuan) < 1000 yuan");

        assertThatThrownBy(() -> asks.answer(text)).isInstanceOf(AnswerException.class);
        assertThat(asks.answer("1,000,000.00").aidCase())
                .isEqualTo(asks.answer("1000000").aidCase());
    }

    @Test
    void answer_amount_settles() {
        Interview after = interview("household.financialAssets.orValue(0 yuan) < 1000 yuan")
                .answer("999.99");

        assertThat(after.isSettled()).isTrue();
        assertThat(after.next()).isEmpty();
        assertThat(after.assessment().get(AID)).isInstanceOf(Decision.Eligible.class);
    }

    @Test
    void answer_ofAnotherForm_saysWhatIsExpectedAndStays() {
        Interview interview = interview("household.financialAssets.orValue(0 yuan) < 1000 yuan");
        assertThatThrownBy(() -> interview.answer("much"))
                .isInstanceOfSatisfying(
                        AnswerException.class,
                        e -> assertThat(e.in(Language.ZH)).contains("3000.00"));
        assertThat(interview.next()).map(Question::path).contains("household.financialAssets");
    }

    @Test
    void answer_codeMisspelt_suggestsTheRightOne() {
        assertThatThrownBy(() -> interview("household.vehicles.all(v, v.use == ORDINARY)")
                        .answer("ORDINRY"))
                .hasMessageContaining("did you mean ORDINARY");
    }

    @Test
    void dontKnow_isNotAskedAgain() {
        Interview after = interview("household.financialAssets.orValue(0 yuan) < 1000 yuan")
                .dontKnow();

        assertThat(after.next()).isEmpty();
        assertThat(after.isSettled()).isFalse();
    }

    @Test
    void answer_none_isNoneAndNotUnknown() {
        Interview after = interview("household.financialAssets.orValue(0 yuan) < 1000 yuan")
                .answer("none");
        assertThat(after.isSettled()).isTrue();
    }

    @Test
    void conversation_listOfMember_isReadItemByItem() {
        Interview interview = interview("household.income(last 6 months) / (household.size * 6 months) < 2 * L")
                .answer("WAGE 1200.00 2024-01..2024-06; GIFT 30 2024-02");
        assertThat(interview.isSettled()).isTrue();
        assertThat(interview.assessment().get(AID)).isInstanceOf(Decision.Eligible.class);
    }

    @Test
    void next_sharedByMostPrograms_comesFirst() {
        String programs = PolicyText.cash("a", "household.financialAssets.orValue(0 yuan) < 5 yuan", "100 yuan")
                + PolicyText.cash("b", "file.active && household.members.all(m, m.unionMember)", "100 yuan")
                + PolicyText.cash("c", "household.members.all(m, m.unionMember)", "100 yuan");
        List<String> asked = new ArrayList<>();
        Interview interview = Interview.of(policy(programs), unasked());
        for (Optional<Question> next = interview.next(); next.isPresent(); next = interview.next()) {
            asked.add(next.get().path());
            interview = interview.dontKnow();
        }
        assertThat(asked).containsExactly("member[M-1].unionMember", "file", "household.financialAssets");
    }

    @Test
    void answer_causesOfAFile_theFirstIsThePrimaryOne() {
        Interview after = Interview.of(policy(PolicyText.cash("aid", "file.hasCause(DISASTER)", "100 yuan")), filed())
                .answer("OWN_ILLNESS 2019-01-15; DISASTER 2019-01-15");

        assertThat(after.assessment().get(AID)).isInstanceOf(Decision.Eligible.class);
        assertThat(after.aidCase().file().get().primaryCauseAt(LocalDate.of(2024, 7, 1)))
                .isEqualTo(Answer.known(Cause.OWN_ILLNESS));
    }

    @Test
    void answer_thatNoFileCanHold_isRefusedAndStays() {
        Interview interview =
                Interview.of(policy(PolicyText.cash("aid", "file.hasCause(DISASTER)", "100 yuan")), filed());

        assertThatThrownBy(() -> interview.answer("OWN_ILLNESS 2020-01-15; DISASTER 2019-01-15"))
                .isInstanceOfSatisfying(
                        AnswerException.class,
                        e -> assertThat(e.in(Language.ZH)).contains("与已知情况不符", "主要原因在前"));
        assertThat(interview.next()).map(Question::path).contains("file.causes");
    }

    /** The year of study at the first day says nothing while nobody knows the day, however often it is asked. */
    @Test
    void next_schoolingWithoutFirstDay_asksForTheDay() {
        Schooling schooling =
                Schooling.of(SchoolStage.SENIOR, DateRange.always()).withFirstYear(Answer.known(1));
        AidCase atSchool = AidCase.of(
                        Households.of(Households.idle("M-1").withSchoolings(Answer.known(ImmutableList.of(schooling)))))
                .withHistory(History.none());
        Interview interview = Interview.of(
                policy(PolicyText.cash(
                        "aid", "household.members.exists(m, m.studyYear(9).orValue(0) == 2)", "100 yuan")),
                atSchool);

        assertThat(interview.next()).map(Question::path).contains("member[M-1].schoolings.period");
        assertThat(interview.answer("2022-09-01").assessment().get(AID)).isInstanceOf(Decision.Eligible.class);
        assertThat(interview.answer("2023-09-01").assessment().get(AID)).isInstanceOf(Decision.Ineligible.class);
    }

    private static AidCase filed() {
        return unasked()
                .withFile(HardshipFile.builder()
                        .id(FileId.of("F-1"))
                        .household(HouseholdId.of("H-1"))
                        .holder(PersonId.of("M-1"))
                        .place(DivisionCode.of("420100"))
                        .level(FileLevel.MUNICIPAL)
                        .addSteps(new FileStep(FileState.FILED, LocalDate.of(2019, 1, 15)))
                        .build());
    }

    @Test
    void about_oneProgram_asksForNoOther() {
        String programs = PolicyText.cash("a", "household.financialAssets.orValue(0 yuan) < 5 yuan", "100 yuan")
                + PolicyText.cash("b", "file.active", "100 yuan");
        Interview interview = Interview.of(policy(programs), unasked()).about(List.of(ProgramId.of("b")));
        assertThat(interview.next()).map(Question::path).contains("file");
        assertThat(interview.answer("DEEP 2024-01-15").isSettled()).isTrue();
    }
}

package org.unionaid.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.unionaid.casefile.Files.file;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unionaid.answer.Answer;
import org.unionaid.identity.EvidenceId;

/** Test {@link Procedure}. */
class ProcedureTests {

    private static final LocalDate MONDAY = LocalDate.of(2024, 9, 2);
    private static final HolidayCalendar WEEKDAYS = WorkingWeek.of(Set.of(), Set.of());
    private static final Evidence AUTHORITY =
            Evidence.of(EvidenceId.of("EV-1"), EvidenceKind.AUTHORISATION, MONDAY.minusDays(3));

    private static final Procedure PROCEDURE = Procedure.builder()
            .lifecycle(Lifecycle.requiring(Set.of(FileState.PUBLISHED)))
            .putWait(FileState.PUBLISHED, Term.workingDays(5).countingFirstDay())
            .putWait(FileState.PHASING_OUT, Term.months(6))
            .putDeadline(FileState.APPLIED, Term.workingDays(30))
            .putEvidence(FileState.VERIFIED, ImmutableSet.of(EvidenceKind.AUTHORISATION, EvidenceKind.APPLICATION))
            .build();

    private static HardshipFile in(FileState state) {
        return file().addStep(FileStep.of(state, MONDAY)).build();
    }

    private static FileStep step(FileState to, LocalDate on) {
        return FileStep.of(to, on);
    }

    @Test
    void obstacles_stillInPublic_saysFromWhen() {
        LocalDate friday = LocalDate.of(2024, 9, 6);

        assertThat(PROCEDURE.obstacles(in(FileState.PUBLISHED), step(FileState.APPROVED, friday), WEEKDAYS))
                .containsExactly(new Obstacle.TooEarly(FileState.PUBLISHED, friday.plusDays(1)));
        assertThat(PROCEDURE.obstacles(in(FileState.PUBLISHED), step(FileState.APPROVED, friday.plusDays(1)), WEEKDAYS))
                .isEmpty();
    }

    @Test
    void obstacles_holidaysInTheTerm_makeItLonger() {
        HolidayCalendar free = WorkingWeek.of(Set.of(LocalDate.of(2024, 9, 4)), Set.of());

        assertThat(PROCEDURE.obstacles(
                        in(FileState.PUBLISHED), step(FileState.APPROVED, LocalDate.of(2024, 9, 9)), free))
                .containsExactly(new Obstacle.TooEarly(FileState.PUBLISHED, LocalDate.of(2024, 9, 10)));
    }

    @ParameterizedTest
    @EnumSource(names = {"CANCELLED", "APPLIED"})
    void obstacles_cancellingOrApplyingAnew_needNotWait(FileState to) {
        assertThat(PROCEDURE.obstacles(in(FileState.PHASING_OUT), step(to, MONDAY), WEEKDAYS))
                .isEmpty();
    }

    @Test
    void obstacles_gradualExit_lastsItsMonths() {
        LocalDate last = MONDAY.plusMonths(6);

        assertThat(PROCEDURE.obstacles(in(FileState.PHASING_OUT), step(FileState.OUT_OF_HARDSHIP, last), WEEKDAYS))
                .containsExactly(new Obstacle.TooEarly(FileState.PHASING_OUT, last.plusDays(1)));
    }

    @Test
    void obstacles_papersMissing_areNamedOneByOne() {
        HardshipFile surveyed = in(FileState.SURVEYED);

        assertThat(PROCEDURE.obstacles(
                        surveyed.withEvidence(Answer.known(ImmutableList.of(AUTHORITY))),
                        step(FileState.VERIFIED, MONDAY),
                        WEEKDAYS))
                .containsExactly(new Obstacle.EvidenceMissing(EvidenceKind.APPLICATION));
        assertThat(PROCEDURE.obstacles(surveyed, step(FileState.VERIFIED, MONDAY), WEEKDAYS))
                .as("unknown papers are not papers on file")
                .hasSize(2);
    }

    @Test
    void obstacles_paperOfALaterDay_isMissing() {
        HardshipFile surveyed = file().addStep(FileStep.of(FileState.SURVEYED, MONDAY))
                .evidence(
                        AUTHORITY.withOn(MONDAY.plusDays(1)),
                        Evidence.of(EvidenceId.of("EV-2"), EvidenceKind.APPLICATION, MONDAY))
                .build();

        assertThat(PROCEDURE.obstacles(surveyed, step(FileState.VERIFIED, MONDAY), WEEKDAYS))
                .containsExactly(new Obstacle.EvidenceMissing(EvidenceKind.AUTHORISATION));
        assertThat(PROCEDURE.obstacles(surveyed, step(FileState.VERIFIED, MONDAY.plusDays(1)), WEEKDAYS))
                .isEmpty();
    }

    @Test
    void advance_severalObstacles_saysAll() {
        assertThatExceptionOfType(StepRefusedException.class)
                .isThrownBy(
                        () -> PROCEDURE.advance(in(FileState.PUBLISHED), step(FileState.VERIFIED, MONDAY), WEEKDAYS))
                .satisfies(refused -> assertThat(refused.obstacles()).hasSize(4))
                .withMessageContaining("must not follow 'public notice'");
    }

    @Test
    void advance_noObstacle_isTheFileWithTheStep() {
        FileStep approved = step(FileState.APPROVED, MONDAY.plusDays(7));

        assertThat(PROCEDURE
                        .advance(in(FileState.PUBLISHED), approved, WEEKDAYS)
                        .lastStep())
                .isEqualTo(approved);
    }

    @Test
    void dueBy_deadlineOfTheState_isItsLastDay() {
        assertThat(PROCEDURE.dueBy(in(FileState.APPLIED), WEEKDAYS)).contains(LocalDate.of(2024, 10, 14));
        assertThat(PROCEDURE.dueBy(in(FileState.FILED), WEEKDAYS)).isEmpty();
    }

    @Test
    void text_ofAnObstacle_isInBothLanguages() {
        assertThat(new Obstacle.TooEarly(FileState.PUBLISHED, MONDAY).text().zh())
                .isEqualTo("“公示”期限未满，最早 2024-09-02 可办理下一环节");
        assertThat(new Obstacle.EvidenceMissing(EvidenceKind.AUTHORISATION)
                        .text()
                        .zh())
                .isEqualTo("缺少材料：核对授权书");
        assertThat(new Obstacle.EvidenceMissing(EvidenceKind.of("LOCAL")).text().en())
                .isEqualTo("paper missing: LOCAL");
        assertThat(new Obstacle.OutOfOrder(FileState.FILED, FileState.REVIEWED)
                        .text()
                        .zh())
                .isEqualTo("“建档”之后不能直接“初审”");
    }
}

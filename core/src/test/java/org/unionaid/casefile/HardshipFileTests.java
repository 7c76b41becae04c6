package org.unionaid.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.unionaid.casefile.Files.file;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionaid.answer.Answer;
import org.unionaid.identity.EvidenceId;
import org.unionaid.identity.PersonId;
import org.unionaid.time.DateRange;

/** Test {@link HardshipFile}. */
class HardshipFileTests {

    private static final LocalDate DAY = LocalDate.of(2019, 3, 1);
    private static final DateRange Y2019 = DateRange.ofYear(2019);
    private static final DateRange Y2020 = DateRange.ofYear(2020);

    private static HardshipFile filed() {
        return file().addSteps(FileStep.of(FileState.APPLIED, DAY.minusDays(30)), FileStep.of(FileState.FILED, DAY))
                .build();
    }

    @Test
    void builder_noStep_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file().build())
                .withMessageContaining("at least one step");
    }

    @Test
    void builder_firstStepIsFiling_isAFileTakenOver() {
        HardshipFile file = file().addSteps(FileStep.of(FileState.FILED, DAY)).build();

        assertThat(file.isActiveAt(DAY)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"MAINTAINED, true", "RELIEVED, true", "PHASING_OUT, true", "APPROVED, false", "ARCHIVED, false"})
    void builder_firstStepIsAnother_isActiveIfTheStepIsOfAnOpenFile(FileState state, boolean active) {
        HardshipFile file = file().addSteps(FileStep.of(state, DAY)).build();

        assertThat(file.isActiveAt(DAY)).isEqualTo(active);
        assertThat(file.isActiveAt(DAY.minusDays(1))).isFalse();
    }

    @Test
    void builder_stepsOutOfOrder_areRefused() {
        HardshipFile.Builder builder =
                file().addSteps(FileStep.of(FileState.FILED, DAY), FileStep.of(FileState.REVIEWED, DAY));

        assertThatExceptionOfType(IllegalStepException.class)
                .isThrownBy(builder::build)
                .satisfies(e -> {
                    assertThat(e.from()).isEqualTo(FileState.FILED);
                    assertThat(e.to()).isEqualTo(FileState.REVIEWED);
                });
    }

    @Test
    void builder_daysOutOfOrder_areRefused() {
        HardshipFile.Builder builder =
                file().addSteps(FileStep.of(FileState.APPLIED, DAY), FileStep.of(FileState.FILED, DAY.minusDays(1)));

        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("order of their days");
    }

    @Test
    void builder_twoCategoriesOnADay_isRefused() {
        HardshipFile.Builder builder = file().addSteps(FileStep.of(FileState.FILED, DAY))
                .categories(
                        FileCategory.of(Category.DEEP, DateRange.startingOn(DAY)),
                        FileCategory.of(Category.RELATIVE, Y2020));

        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("2020-01-01");
    }

    @Test
    void builder_oneCategoryAfterTheOther_isAccepted() {
        HardshipFile file = file().addSteps(FileStep.of(FileState.FILED, DAY))
                .categories(FileCategory.of(Category.RELATIVE, Y2020), FileCategory.of(Category.DEEP, Y2019))
                .build();

        assertThat(file.categoryAt(LocalDate.of(2019, 12, 31))).isEqualTo(Answer.known(Category.DEEP));
        assertThat(file.categoryAt(LocalDate.of(2020, 1, 1))).isEqualTo(Answer.known(Category.RELATIVE));
        assertThat(file.categoryAt(LocalDate.of(2021, 1, 1))).isEqualTo(Answer.none());
    }

    @Test
    void builder_oneMainAndThreeSecondaryCauses_areAccepted() {
        HardshipFile file = file().addSteps(FileStep.of(FileState.FILED, DAY))
                .causes(
                        FileCause.secondary(Cause.SCHOOLING, Y2019),
                        FileCause.primary(Cause.FAMILY_ILLNESS, Y2019),
                        FileCause.secondary(Cause.JOB_LOSS, Y2019),
                        FileCause.secondary(Cause.SINGLE_PARENT, Y2019),
                        FileCause.primary(Cause.SCHOOLING, Y2020))
                .build();

        assertThat(file.causesAt(DAY).get())
                .extracting(FileCause::cause)
                .containsExactly(Cause.FAMILY_ILLNESS, Cause.SCHOOLING, Cause.JOB_LOSS, Cause.SINGLE_PARENT);
        assertThat(file.primaryCauseAt(DAY)).isEqualTo(Answer.known(Cause.FAMILY_ILLNESS));
        assertThat(file.primaryCauseAt(LocalDate.of(2020, 6, 1))).isEqualTo(Answer.known(Cause.SCHOOLING));
        assertThat(file.primaryCauseAt(LocalDate.of(2018, 6, 1))).isEqualTo(Answer.none());
        assertThat(file.causesAt(LocalDate.of(2018, 6, 1))).isEqualTo(Answer.known(ImmutableList.of()));
    }

    @Test
    void categoriesAndCauses_notRecorded_areUnknownAndNotNone() {
        assertThat(filed().categoryAt(DAY)).isEqualTo(Answer.unknown());
        assertThat(filed().causesAt(DAY)).isEqualTo(Answer.unknown());
        assertThat(filed().primaryCauseAt(DAY)).isEqualTo(Answer.unknown());
    }

    @Test
    void builder_noneForAList_isRefused() {
        HardshipFile.Builder builder =
                file().addSteps(FileStep.of(FileState.FILED, DAY)).causes(Answer.none());

        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("'causes'");
    }

    @Test
    void builder_fourSecondaryCauses_areRefused() {
        HardshipFile.Builder builder = file().addSteps(FileStep.of(FileState.FILED, DAY))
                .causes(
                        FileCause.primary(Cause.DISABILITY, Y2019),
                        FileCause.secondary(Cause.SCHOOLING, Y2019),
                        FileCause.secondary(Cause.JOB_LOSS, Y2019),
                        FileCause.secondary(Cause.PAY_CUT, Y2019),
                        FileCause.secondary(Cause.DISASTER, Y2019));

        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("3 secondary");
    }

    @Test
    void builder_twoPrimaryCauses_areRefused() {
        HardshipFile.Builder builder = file().addSteps(FileStep.of(FileState.FILED, DAY))
                .causes(
                        FileCause.primary(Cause.DISABILITY, Y2019),
                        FileCause.primary(Cause.SCHOOLING, DateRange.startingOn(LocalDate.of(2019, 12, 31))));

        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("2019-12-31");
    }

    @Test
    void builder_primaryCauseEndsBeforeASecondary_isRefused() {
        HardshipFile.Builder builder = file().addSteps(FileStep.of(FileState.FILED, DAY))
                .causes(
                        FileCause.primary(Cause.DISABILITY, Y2019),
                        FileCause.secondary(Cause.SCHOOLING, DateRange.startingOn(DAY)));

        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("2020-01-01");
    }

    @Test
    void builder_causeTwiceOnADay_isRefused() {
        HardshipFile.Builder builder = file().addSteps(FileStep.of(FileState.FILED, DAY))
                .causes(FileCause.primary(Cause.DISABILITY, Y2019), FileCause.secondary(Cause.DISABILITY, Y2019));

        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("twice");
    }

    @Test
    void stateAt_day_isWhatTheLastStepMadeIt() {
        assertThat(filed().stateAt(DAY.minusDays(31))).isEmpty();
        assertThat(filed().stateAt(DAY.minusDays(30))).contains(FileState.APPLIED);
        assertThat(filed().stateAt(DAY.minusDays(1))).contains(FileState.APPLIED);
        assertThat(filed().stateAt(DAY)).contains(FileState.FILED);
        assertThat(filed().stateAt(LocalDate.MAX)).contains(FileState.FILED);
    }

    @ParameterizedTest
    @CsvSource({
        "MAINTAINED, true",
        "RELIEVED, true",
        "PHASING_OUT, true",
        "OUT_OF_HARDSHIP, false",
        "CANCELLED, false",
    })
    void isActiveAt_afterAnExit_dependsOnWhetherSupportGoesOn(FileState exit, boolean active) {
        HardshipFile file = filed().advance(FileStep.of(exit, DAY.plusDays(10)), Lifecycle.free());

        assertThat(file.isActiveAt(DAY.minusDays(1))).isFalse();
        assertThat(file.isActiveAt(DAY)).isTrue();
        assertThat(file.isActiveAt(DAY.plusDays(9))).isTrue();
        assertThat(file.isActiveAt(DAY.plusDays(10))).isEqualTo(active);
    }

    @Test
    void isActiveAt_reapplication_keepsAnActiveFileActive() {
        Lifecycle free = Lifecycle.free();
        HardshipFile again = filed().advance(FileStep.of(FileState.PHASING_OUT, DAY.plusDays(10)), free)
                .advance(FileStep.of(FileState.APPLIED, DAY.plusDays(20)), free);

        assertThat(again.isActiveAt(DAY.plusDays(20))).isTrue();
        assertThat(again.advance(FileStep.of(FileState.CANCELLED, DAY.plusDays(30)), free)
                        .isActiveAt(DAY.plusDays(30)))
                .isFalse();
    }

    @Test
    void isActiveAt_reapplicationAfterTheEnd_waitsForTheFiling() {
        Lifecycle free = Lifecycle.free();
        HardshipFile again = filed().advance(FileStep.of(FileState.OUT_OF_HARDSHIP, DAY.plusDays(10)), free)
                .advance(FileStep.of(FileState.APPLIED, DAY.plusDays(20)), free)
                .advance(FileStep.of(FileState.FILED, DAY.plusDays(30)), free);

        assertThat(again.isActiveAt(DAY.plusDays(20))).isFalse();
        assertThat(again.isActiveAt(DAY.plusDays(30))).isTrue();
    }

    @Test
    void advance_requiredStepPassedOver_isRefused() {
        HardshipFile applied =
                file().addSteps(FileStep.of(FileState.APPLIED, DAY)).build();
        Lifecycle lifecycle = Lifecycle.requiring(Set.of(FileState.PUBLISHED));

        assertThatExceptionOfType(IllegalStepException.class)
                .isThrownBy(() -> applied.advance(FileStep.of(FileState.FILED, DAY), lifecycle))
                .withMessage("Step 'FILED' must not follow 'APPLIED'");
        assertThat(applied.advance(FileStep.of(FileState.PUBLISHED, DAY), lifecycle)
                        .steps())
                .hasSize(2);
    }

    @Test
    void toString_neitherCauseNorCategory_isTold() {
        HardshipFile file = filed().withCauses(
                        Answer.known(ImmutableList.of(FileCause.primary(Cause.OWN_ILLNESS, Y2019))))
                .withCategories(Answer.known(ImmutableList.of(FileCategory.of(Category.DEEP, Y2019))));

        assertThat(file.toString()).contains("F-1", "H-1", "FILED").doesNotContain("ILLNESS", "DEEP", "M-1");
        assertThat(file.causes()).hasToString("Known([FileCause{primary=true, period=2019-01-01..2019-12-31}])");
    }

    @Test
    void removedOn_endedFile_isTheDayOfTheEndAndNotOfTheArchive() {
        HardshipFile archived = filed().advance(
                        FileStep.of(FileState.OUT_OF_HARDSHIP, DAY.plusDays(1)), Lifecycle.free())
                .advance(FileStep.of(FileState.ARCHIVED, DAY.plusDays(9)), Lifecycle.free());

        assertThat(archived.removedOn()).contains(DAY.plusDays(1));
        assertThat(archived.keepUntil(Term.years(10), HolidayCalendar.everyDay()))
                .contains(DAY.plusDays(1).plusYears(10));
    }

    @Test
    void removedOn_openOrOpenedAgain_isEmpty() {
        HardshipFile again = filed().advance(FileStep.of(FileState.CANCELLED, DAY), Lifecycle.free())
                .advance(FileStep.of(FileState.APPLIED, DAY), Lifecycle.free());

        assertThat(filed().removedOn()).isEmpty();
        assertThat(again.removedOn()).isEmpty();
        assertThat(again.keepUntil(Term.years(10), HolidayCalendar.everyDay())).isEmpty();
    }

    @Test
    void builder_evidenceTwice_isRefused() {
        Evidence paper = Evidence.of(EvidenceId.of("EV-1"), EvidenceKind.DIAGNOSIS, DAY);
        HardshipFile.Builder builder =
                file().addSteps(FileStep.of(FileState.FILED, DAY)).evidence(paper, paper.withOn(DAY.plusDays(1)));

        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("'EV-1'");
        assertThat(paper.withPerson(PersonId.of("M-2")).toString()).doesNotContain("DIAGNOSIS", "M-2");
    }

    @Test
    void evidenceOf_kind_isThatOfTheKindUpToTheDay() {
        Evidence paper = Evidence.of(EvidenceId.of("EV-1"), EvidenceKind.DIAGNOSIS, DAY);
        HardshipFile file = file().addSteps(FileStep.of(FileState.FILED, DAY))
                .evidence(paper, Evidence.of(EvidenceId.of("EV-2"), EvidenceKind.RECEIPT, DAY))
                .build();

        assertThat(file.evidenceOf(EvidenceKind.DIAGNOSIS, DAY)).isEqualTo(Answer.known(ImmutableList.of(paper)));
        assertThat(file.evidenceOf(EvidenceKind.DIAGNOSIS, DAY.minusDays(1)))
                .isEqualTo(Answer.known(ImmutableList.of()));
        assertThat(filed().evidenceOf(EvidenceKind.DIAGNOSIS, DAY)).isEqualTo(Answer.unknown());
    }
}

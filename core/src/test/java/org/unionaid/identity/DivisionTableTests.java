package org.unionaid.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionaid.time.DateRange;

/** Test {@link DivisionTable}, on divisions and days that are made up but for their digits. */
class DivisionTableTests {

    private static final DivisionCode OLD = DivisionCode.of("320219");
    private static final DivisionCode MIDDLE = DivisionCode.of("320281");
    private static final DivisionCode NEW = DivisionCode.of("320299");
    private static final DivisionCode NOWHERE = DivisionCode.of("110199");

    private static final DateRange FIRST = DateRange.ofClosed(LocalDate.of(1980, 1, 1), LocalDate.of(1987, 12, 31));
    private static final DateRange SECOND = DateRange.ofClosed(LocalDate.of(1988, 1, 1), LocalDate.of(2010, 6, 30));
    private static final DateRange THIRD = DateRange.startingOn(LocalDate.of(2010, 7, 1));

    private static final DivisionTable TABLE = DivisionTable.of(ImmutableList.of(
            Division.of(NEW, "丙市", THIRD),
            Division.retired(OLD, "甲县", FIRST, MIDDLE),
            Division.retired(MIDDLE, "乙市", SECOND, NEW)));

    @ParameterizedTest
    @CsvSource({
        "320219, 1979-12-31, NOT_YET",
        "320219, 1980-01-01, CURRENT",
        "320219, 1987-12-31, CURRENT",
        "320219, 1988-01-01, RETIRED",
        "320299, 2010-06-30, NOT_YET",
        "320299, 2024-01-01, CURRENT",
        "110199, 2024-01-01, UNLISTED"
    })
    void standingAt_eachDay(String code, LocalDate day, DivisionStanding standing) {
        assertThat(TABLE.standingAt(DivisionCode.of(code), day)).isEqualTo(standing);
    }

    @Test
    void findWarning_retiredOrUnlisted_isAWarningAndNoRefusal() {
        LocalDate day = LocalDate.of(2024, 1, 1);

        assertThat(TABLE.findWarning(OLD, day)).contains(IdentifierWarning.DIVISION_RETIRED);
        assertThat(TABLE.findWarning(NOWHERE, day)).contains(IdentifierWarning.DIVISION_UNLISTED);
        assertThat(TABLE.findWarning(NEW, LocalDate.of(2000, 1, 1))).contains(IdentifierWarning.DIVISION_UNLISTED);
        assertThat(TABLE.findWarning(NEW, day)).isEmpty();
    }

    @Test
    void successorAt_retiredTwice_isTheOneInForce() {
        assertThat(TABLE.successorAt(OLD, LocalDate.of(2024, 1, 1))).contains(NEW);
        assertThat(TABLE.successorAt(OLD, LocalDate.of(2000, 1, 1))).contains(MIDDLE);
        assertThat(TABLE.successorAt(OLD, LocalDate.of(1985, 1, 1))).contains(OLD);
        assertThat(TABLE.successorAt(NOWHERE, LocalDate.of(2024, 1, 1))).isEmpty();
        assertThat(TABLE.successorAt(OLD, LocalDate.of(1979, 12, 31))).isEmpty();
    }

    @Test
    void successorAt_circle_ends() {
        DivisionTable circle = DivisionTable.of(ImmutableList.of(
                Division.retired(OLD, "甲县", FIRST, MIDDLE), Division.retired(MIDDLE, "乙市", SECOND, OLD)));

        assertThat(circle.successorAt(OLD, LocalDate.of(2024, 1, 1))).isEmpty();
    }

    @Test
    void of_codeThatCameBack_hasBothPeriods() {
        DivisionTable table =
                DivisionTable.of(ImmutableList.of(Division.of(OLD, "甲区", THIRD), Division.of(OLD, "甲县", FIRST)));

        assertThat(table.findAt(OLD, LocalDate.of(1985, 1, 1)).map(Division::name))
                .contains("甲县");
        assertThat(table.findAt(OLD, LocalDate.of(2024, 1, 1)).map(Division::name))
                .contains("甲区");
        assertThat(table.standingAt(OLD, LocalDate.of(2000, 1, 1))).isEqualTo(DivisionStanding.RETIRED);
    }

    @Test
    void successorAt_betweenTwoPeriodsOfACode_isThatOfTheEarlier() {
        DivisionTable table = DivisionTable.of(ImmutableList.of(
                Division.retired(OLD, "甲县", FIRST, MIDDLE),
                Division.of(OLD, "甲区", THIRD),
                Division.of(MIDDLE, "乙市", SECOND)));

        assertThat(table.successorAt(OLD, LocalDate.of(2000, 1, 1))).contains(MIDDLE);
    }

    @Test
    void of_codeTwiceOnADay_isRefused() {
        ImmutableList<Division> twice =
                ImmutableList.of(Division.of(OLD, "甲区", SECOND), Division.of(OLD, "甲县", DateRange.ofYear(2010)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DivisionTable.of(twice))
                .withMessageContaining("2010-01-01");
    }

    @Test
    void division_blankNameOrSuccessorWithoutEnd_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Division.of(OLD, " ", FIRST));
        assertThatIllegalArgumentException().isThrownBy(() -> Division.retired(OLD, "甲县", THIRD, NEW));
    }

    @Test
    void equals_sameEntries_areEqual() {
        assertThat(DivisionTable.of(TABLE.divisions())).isEqualTo(TABLE).hasSameHashCodeAs(TABLE);
        assertThat(DivisionTable.of(ImmutableList.of())).isNotEqualTo(TABLE);
        assertThat(TABLE).hasToString("DivisionTable{3 entries}");
    }

    @Test
    void warnings_ofAResidentId_lookAtItsArea() {
        LocalDate day = LocalDate.of(2024, 1, 1);
        ResidentId old = ResidentId.parse(ResidentIds.numbered("320219", "19850101", 123));
        ResidentId foreigner = ResidentId.parse(ResidentIds.numbered("911156", "19900101", 123));
        ResidentId noDivision = ResidentId.parse(ResidentIds.numbered("320019", "19850101", 123));

        assertThat(old.area()).contains(OLD);
        assertThat(old.warnings(TABLE, day)).containsExactly(IdentifierWarning.DIVISION_RETIRED);
        assertThat(old.warnings(TABLE, LocalDate.of(1985, 1, 1))).isEmpty();
        assertThat(foreigner.area()).isEmpty();
        assertThat(foreigner.warnings(TABLE, day)).isEmpty();
        assertThat(noDivision.area()).isEmpty();
        assertThat(noDivision.warnings(TABLE, day)).containsExactly(IdentifierWarning.DIVISION_UNLISTED);
        assertThat(ResidentId.parse("320219850101123").warnings(TABLE, day))
                .containsExactly(IdentifierWarning.LEGACY, IdentifierWarning.DIVISION_RETIRED);
    }

    @Test
    void label_ofWarningsAndProblems_isInBothLanguages() {
        assertThat(IdentifierWarning.DIVISION_RETIRED.label().zh()).isEqualTo("行政区划代码已撤销");
        assertThat(IdentifierProblem.CHECKSUM.label().zh()).contains("校验码");
    }

    @Test
    void find_formOfACode_isTheDivision() {
        assertThat(DivisionCode.find("320219")).contains(OLD);
        assertThat(DivisionCode.find("320019")).isEmpty();
        assertThat(DivisionCode.find("3202")).isEmpty();
        assertThat(DivisionCode.find("020219")).isEmpty();
    }
}

package org.unionaid.disbursement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Test {@link DisbursementState}. */
class DisbursementStateTests {

    @ParameterizedTest
    @CsvSource({
        "PLANNED,  APPROVED REVERSED",
        "APPROVED, ISSUED FAILED REVERSED",
        "ISSUED,   SETTLED FAILED REVERSED",
        "SETTLED,  RETURNED REVERSED",
        "FAILED,   ''",
        "RETURNED, ''",
        "REVERSED, ''"
    })
    void canBecome_exactlyTheListedStates(DisbursementState state, String next) {
        for (DisbursementState other : DisbursementState.values()) {
            assertThat(state.canBecome(other)).as("%s to %s", state, other).isEqualTo(next.contains(other.name()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, true, true, false",
        "APPROVED, true, true, true",
        "ISSUED, true, true, true",
        "SETTLED, true, false, true",
        "FAILED, false, false, false",
        "RETURNED, false, false, false",
        "REVERSED, false, false, false"
    })
    void isLive_isOpen_isFirm_asTold(DisbursementState state, boolean live, boolean open, boolean firm) {
        assertThat(state.isLive()).isEqualTo(live);
        assertThat(state.isOpen()).isEqualTo(open);
        assertThat(state.isFirm()).isEqualTo(firm);
    }

    @ParameterizedTest
    @EnumSource
    void isLive_onlyIfSomethingCanFollow(DisbursementState state) {
        assertThat(state.isLive()).isEqualTo(!state.successors().isEmpty());
    }

    @Test
    void label_planned_isWhatOfficersCallIt() {
        assertThat(DisbursementState.PLANNED.label().zh()).isEqualTo("已计划");
        assertThat(DisbursementState.SETTLED.label().en()).isEqualTo("settled");
        assertThat(DisbursementState.SETTLED.code()).isEqualTo("SETTLED");
    }
}

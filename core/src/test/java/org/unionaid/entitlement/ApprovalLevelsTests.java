package org.unionaid.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.unionaid.ledger.Samples.yuan;

import org.junit.jupiter.api.Test;

/** Test {@link ApprovalLevels}, {@link ApprovalStep} and {@link ApprovalLevel}. */
class ApprovalLevelsTests {

    static final ApprovalLevel OWN = ApprovalLevel.of("OWN");
    static final ApprovalLevel PROVINCE = ApprovalLevel.of("PROVINCE");
    static final ApprovalLevel NATION = ApprovalLevel.of("NATION");

    /** A printed table for medical aid: from 20,000 incl. the province, from 50,000 incl. the nation. */
    static final ApprovalLevels PRINTED = ApprovalLevels.of(
            OWN, ApprovalStep.atLeast(yuan("20000"), PROVINCE), ApprovalStep.atLeast(yuan("50000"), NATION));

    @Test
    void levelFor_inclusiveEdge_isReachedByTheFigure() {
        assertThat(PRINTED.levelFor(yuan("19999.99"))).isEqualTo(OWN);
        assertThat(PRINTED.levelFor(yuan("20000.00"))).isEqualTo(PROVINCE);
        assertThat(PRINTED.levelFor(yuan("49999.99"))).isEqualTo(PROVINCE);
        assertThat(PRINTED.levelFor(yuan("50000.00"))).isEqualTo(NATION);
    }

    @Test
    void levelFor_exclusiveEdge_isReachedAboveTheFigure() {
        ApprovalLevels above = ApprovalLevels.of(OWN, ApprovalStep.above(yuan("20000"), PROVINCE));

        assertThat(above.levelFor(yuan("20000.00"))).isEqualTo(OWN);
        assertThat(above.levelFor(yuan("20000.01"))).isEqualTo(PROVINCE);
    }

    @Test
    void of_stepsNotAscending_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApprovalLevels.of(
                        OWN, ApprovalStep.atLeast(yuan("2"), PROVINCE), ApprovalStep.above(yuan("2"), NATION)))
                .withMessageContaining("2.00");
    }
}

package org.unionaid.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** Test {@link FileState}. */
class FileStateTests {

    @Test
    void of_code_isTheConstant() {
        for (FileState state : FileState.values()) {
            assertThat(FileState.of(state.code())).isSameAs(state);
            assertThat(state.type()).isEqualTo("FileState");
        }
        assertThat(FileState.PHASING_OUT.code()).isEqualTo("PHASING_OUT");
    }

    @Test
    void of_otherText_isRefusedWithoutEcho() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FileState.of("phasing out"))
                .withMessageContaining("FileState")
                .withMessageNotContaining("phasing");
    }

    @Test
    void isIntakeAndIsEnd_states_leaveTheOpenOnesBetween() {
        assertThat(FileState.values())
                .filteredOn(FileState::isIntake)
                .containsExactlyElementsOf(EnumSet.range(FileState.APPLIED, FileState.FILED));
        assertThat(FileState.values())
                .filteredOn(FileState::isEnd)
                .containsExactlyElementsOf(EnumSet.range(FileState.OUT_OF_HARDSHIP, FileState.ARCHIVED));
    }
}

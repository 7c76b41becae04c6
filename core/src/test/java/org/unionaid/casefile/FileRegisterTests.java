package org.unionaid.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.unionaid.casefile.Files.file;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionaid.identity.FileId;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PersonId;

/** Test {@link FileRegister}. */
class FileRegisterTests {

    private static final LocalDate DAY = LocalDate.of(2024, 9, 2);
    private static final HardshipFile FIRST =
            file().addStep(FileStep.of(FileState.FILED, DAY)).build();
    private static final HardshipFile OTHER =
            FIRST.withId(FileId.of("F-2")).withHousehold(HouseholdId.of("H-2")).withHolder(PersonId.of("M-2"));

    @Test
    void of_oneFileAHousehold_isFoundByHousehold() {
        FileRegister register = FileRegister.of(List.of(FIRST, OTHER));

        assertThat(register.find(HouseholdId.of("H-2"))).contains(OTHER);
        assertThat(register.find(HouseholdId.of("H-3"))).isEmpty();
    }

    @Test
    void of_twoFilesOfAHousehold_isRefused() {
        HardshipFile second = OTHER.withHousehold(FIRST.household());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FileRegister.of(List.of(FIRST, second)))
                .withMessage("Household 'H-1' must have one file, but has 'F-1' and 'F-2'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FileRegister.of(List.of(FIRST)).with(second))
                .withMessageContaining("would have 'F-2'");
    }

    @Test
    void of_oneFileUnderTwoHouseholds_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FileRegister.of(List.of(FIRST, OTHER.withId(FIRST.id()))))
                .withMessage("File 'F-1' must not be registered twice");
    }

    @Test
    void of_holderOfTwoOpenFiles_isRefused() {
        HardshipFile sameHolder = OTHER.withHolder(FIRST.holder());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FileRegister.of(List.of(FIRST, sameHolder)))
                .withMessageContaining("'M-1'");
        HardshipFile ended = FIRST.advance(FileStep.of(FileState.CANCELLED, DAY), Lifecycle.free());
        assertThat(FileRegister.of(List.of(ended, sameHolder)).files()).hasSize(2);
    }

    @Test
    void with_sameFileLater_replacesIt() {
        HardshipFile later = FIRST.advance(FileStep.of(FileState.MAINTAINED, DAY), Lifecycle.free());
        FileRegister register = FileRegister.of(List.of(FIRST, OTHER)).with(later);

        assertThat(register.find(FIRST.household())).contains(later);
        assertThat(register.files()).hasSize(2);
    }

    @Test
    void constructor_fileUnderAnotherHousehold_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FileRegister(ImmutableMap.of(HouseholdId.of("H-9"), FIRST)))
                .withMessageContaining("'H-9'");
    }
}

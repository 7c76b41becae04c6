package org.unionaid.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionaid.casefile.Files;
import org.unionaid.casefile.HardshipFile;
import org.unionaid.household.Household;
import org.unionaid.household.Households;

/** Households and files, written and read by both rooms. */
class SubjectJsonProperties {

    @Property(tries = 200)
    void householdIsReadAsItWasWritten(@ForAll("households") Household household, @ForAll Jackson jackson) {
        assertThat(jackson.read(jackson.write(household), Household.class)).isEqualTo(household);
    }

    @Property(tries = 200)
    void fileIsReadAsItWasWritten(@ForAll("files") HardshipFile file, @ForAll Jackson jackson) {
        assertThat(jackson.read(jackson.write(file), HardshipFile.class)).isEqualTo(file);
    }

    @Property(tries = 200)
    void bothRoomsWriteTheSame(@ForAll("values") Object value) {
        assertThat(Jackson.TWO.write(value)).isEqualTo(Jackson.THREE.write(value));
    }

    @Provide
    Arbitrary<Household> households() {
        return Households.households();
    }

    @Provide
    Arbitrary<HardshipFile> files() {
        return Files.files();
    }

    @Provide
    Arbitrary<Object> values() {
        return Arbitraries.oneOf(households().asGeneric(), files().asGeneric());
    }
}

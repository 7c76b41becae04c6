package org.example.unionaid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unionaid.household.Household;

/** The tests run where the build says they run: once on the module path, once on the class path. */
class PathTests {
    @Test
    void thisRun_isOnTheExpectedPath() {
        boolean modules = System.getProperty("expected.path", "class").equals("module");

        assertThat(ReadmeExample.class.getModule().isNamed()).isEqualTo(modules);
        assertThat(Household.class.getModule().isNamed()).isEqualTo(modules);
    }
}

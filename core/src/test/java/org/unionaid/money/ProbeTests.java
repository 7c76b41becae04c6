package org.unionaid.money;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Shows that the generated form is read and written by both Jacksons; to be deleted with {@link Probe}. */
class ProbeTests {

    private static final Probe PROBE = Probe.builder()
            .name("whole")
            .addPart(Probe.builder().name("part").build())
            .putAmount("a", 1L)
            .day(LocalDate.of(2024, 1, 31))
            .build();

    @Test
    void jackson2_returns_what_was_written() throws Exception {
        var mapper = JsonMapper.builder().findAndAddModules().build();
        assertThat(mapper.readValue(mapper.writeValueAsString(PROBE), Probe.class))
                .isEqualTo(PROBE);
    }

    @Test
    void jackson3_returns_what_was_written() {
        var mapper = tools.jackson.databind.json.JsonMapper.builder()
                .findAndAddModules()
                .build();
        assertThat(mapper.readValue(mapper.writeValueAsString(PROBE), Probe.class))
                .isEqualTo(PROBE);
    }
}

package org.example.unionaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Test {@link ReadmeExample}. */
class ReadmeExampleTests {
    @Test
    void decide_familyOfWhichLittleIsKnown_decidesWhatIsCertainAndNamesWhatToAsk() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReadmeExample.decide(new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("living-aid for household:H-1: undetermined")
                .contains("mutual-aid for member:M-1: eligible, at most ");
    }
}

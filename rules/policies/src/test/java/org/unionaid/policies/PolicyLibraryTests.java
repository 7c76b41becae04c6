package org.unionaid.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Test {@link PolicyLibrary}. */
class PolicyLibraryTests {

    @Test
    void names_all_areTheFoldersOfPlaces() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("places"))) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString())
                            .sorted())
                    .containsExactlyElementsOf(PolicyLibrary.names());
        }
    }

    @Test
    void source_known_isNamedForMessagesAndHoldsThePolicyOfThatId() {
        assertThat(PolicyLibrary.source("heyuan-2018").name()).isEqualTo("heyuan-2018/policy.yaml");
        assertThat(PolicyLibrary.source("heyuan-2018").text()).contains("policy: heyuan-2018\n", "河源");
    }

    @Test
    void cases_known_areTheTextBesideThePolicy() throws IOException {
        assertThat(PolicyLibrary.cases("shandong-2018"))
                .isEqualTo(Files.readString(Path.of("places", "shandong-2018", "cases.yaml")));
    }

    @Test
    void source_unknown_namesTheKnownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyLibrary.source("../heyuan-2018"))
                .withMessageContaining("../heyuan-2018")
                .withMessageContaining(String.join(", ", PolicyLibrary.names()));
    }
}

package org.unionaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Texts kept beside the tests. {@code -Dgolden.update=true} writes them anew; look at the difference before committing it. */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    /** The text must be the kept one, line by line, but for the blanks at the ends of lines. */
    static void check(String name, String text) throws IOException {
        List<String> found = text.lines().map(String::stripTrailing).toList();
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, String.join("\n", found) + "\n");
        }
        assertThat(found).as(name).containsExactlyElementsOf(Files.readAllLines(file));
    }
}

package org.unionaid.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Stories to change in a test. */
final class Stories {
    private Stories() {}

    /** Copies a story to a folder of its name. */
    static Path copy(String story, Path folder) throws IOException {
        Path target = Files.createDirectories(folder.resolve(story));
        try (Stream<Path> files = Files.list(Path.of(Cli.STORIES, story))) {
            List<Path> all = files.toList();
            for (Path file : all) {
                Files.copy(file, target.resolve(file.getFileName().toString()));
            }
        }
        return target;
    }
}

package org.unionaid.cli.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A chapter of the guide and what is fenced in it. */
record Chapter(Path file, List<Snippet> snippets) {
    /** The top of the repository, seen from this module. */
    static final Path TOP = Path.of("..", "..");

    /**
     * A fenced piece.
     *
     * @param language  the word after the fence, such as {@code yaml}
     * @param from  what the comment in the line before says, such as {@code Foo.java#region}
     * @param text  the lines, each ended
     * @param line  the line of the fence, from 1
     */
    record Snippet(String language, Optional<String> from, String text, int line) {}

    static List<Chapter> all() {
        try (Stream<Path> files = Files.list(TOP.resolve("docs/guide"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(Chapter::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Chapter read(Path file) {
        try {
            return new Chapter(file, snippets(Files.readAllLines(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Snippet> snippets(List<String> lines) {
        List<Snippet> snippets = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            if (lines.get(i).startsWith("```")) {
                int fence = i;
                StringBuilder text = new StringBuilder();
                for (i++; !lines.get(i).startsWith("```"); i++) {
                    text.append(lines.get(i)).append('\n');
                }
                String before = fence == 0 ? "" : lines.get(fence - 1).strip();
                Optional<String> from = before.startsWith("<!--") && before.endsWith("-->")
                        ? Optional.of(before.substring(4, before.length() - 3).strip())
                        : Optional.empty();
                snippets.add(new Snippet(lines.get(fence).substring(3).strip(), from, text.toString(), fence + 1));
            }
            i++;
        }
        return snippets;
    }

    /** What stands between {@code // region name} and {@code // endregion}, without the indentation of the whole. */
    static String region(String reference) {
        int hash = reference.indexOf('#');
        Path file = TOP.resolve(hash < 0 ? reference : reference.substring(0, hash));
        try {
            String source = Files.readString(file);
            if (hash < 0) {
                return source;
            }
            String mark = "// region " + reference.substring(hash + 1) + "\n";
            int start = source.indexOf(mark);
            int end = source.indexOf("// endregion", start);
            if (start < 0 || end < 0) {
                throw new IllegalArgumentException("no region '" + reference + "'");
            }
            String region = source.substring(start + mark.length(), end);
            return region.substring(0, region.lastIndexOf('\n')).stripIndent() + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.unionaid.engine.issue;

import java.util.Optional;

/** The lines of a text by number. */
final class SourceLines {
    private final String text;
    private final int[] starts;

    SourceLines(String text) {
        this.text = text;
        int lines = 1 + (int) text.chars().filter(c -> c == '\n').count();
        this.starts = new int[lines];
        for (int i = 1; i < lines; i++) {
            starts[i] = text.indexOf('\n', starts[i - 1]) + 1;
        }
    }

    /** A line without its end, from 1. */
    Optional<String> find(int line) {
        if (line < 1 || line > starts.length) {
            return Optional.empty();
        }
        int end = line < starts.length ? starts[line] - 1 : text.length();
        String found = text.substring(starts[line - 1], end);
        return Optional.of(found.endsWith("\r") ? found.substring(0, found.length() - 1) : found);
    }
}

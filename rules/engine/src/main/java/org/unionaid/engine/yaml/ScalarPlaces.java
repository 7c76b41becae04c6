package org.unionaid.engine.yaml;

import java.util.function.IntFunction;
import org.unionaid.engine.issue.Location;

/**
 * Where each character of a scalar stands in the file, also where quoting, folding or indentation made the text differ from
 * what is written.
 */
final class ScalarPlaces implements IntFunction<Location> {
    private final String file;
    private final int[] lines;
    private final int[] columns;

    /**
     * The places of a scalar's characters.
     *
     * @param at  where the scalar starts: its opening quote or block sign, if it has one
     * @param written  the whole file
     * @param begin  the offset of that start in the file
     * @param text  the scalar's text
     */
    ScalarPlaces(Location at, String written, int begin, String text) {
        this.file = at.file();
        this.lines = new int[text.length() + 1];
        this.columns = new int[text.length() + 1];
        Walk walk = new Walk(at, written, begin);
        walk.enter();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                walk.skipSpace();
            }
            lines[i] = walk.line;
            columns[i] = walk.column;
            walk.pass(c);
        }
        lines[text.length()] = walk.line;
        columns[text.length()] = walk.column;
    }

    @Override
    public Location apply(int offset) {
        int i = Math.max(0, Math.min(offset, lines.length - 1));
        return new Location(file, lines[i], columns[i]);
    }

    /** A walk through the file along the scalar. */
    private static final class Walk {
        private final String written;
        private final char quote;
        private int p;
        private int line;
        private int column;

        Walk(Location at, String written, int begin) {
            this.written = written;
            this.p = begin;
            this.line = at.line();
            this.column = at.column();
            this.quote = begin < written.length() ? written.charAt(begin) : ' ';
        }

        /** Goes behind an opening quote, or behind the line of a block scalar's sign. */
        void enter() {
            if (quote == '|' || quote == '>') {
                while (p < written.length() && written.charAt(p) != '\n') {
                    step();
                }
                step();
            } else if (quote == '"' || quote == '\'') {
                step();
            }
        }

        void skipSpace() {
            while (p < written.length() && Character.isWhitespace(written.charAt(p))) {
                step();
            }
        }

        /** Goes behind the character that became {@code c}. */
        void pass(char c) {
            if (p >= written.length() || (Character.isWhitespace(c) && !Character.isWhitespace(written.charAt(p)))) {
                return;
            }
            boolean doubled = quote == '\'' && c == '\'' && written.startsWith("''", p);
            boolean escaped = quote == '"' && written.charAt(p) == '\\';
            step();
            if (doubled || escaped) {
                step();
            }
        }

        private void step() {
            if (p < written.length()) {
                boolean end = written.charAt(p) == '\n';
                line += end ? 1 : 0;
                column = end ? 1 : column + 1;
                p++;
            }
        }
    }
}

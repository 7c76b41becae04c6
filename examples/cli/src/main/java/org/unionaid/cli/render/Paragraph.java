package org.unionaid.cli.render;

import com.google.common.collect.ImmutableList;

/** Breaks long lines for a terminal: at blanks, and between Chinese characters. */
final class Paragraph {
    /** The columns that a line of text takes at most. */
    static final int WIDTH = 120;

    /** Marks that do not begin a line. */
    private static final String CLOSING = "，。；：、！？）》”’]),.;:";

    private Paragraph() {}

    /**
     * Breaks a text.
     *
     * @param text  the text, on one line
     * @param indent  the blanks before the first line
     * @param hanging  the blanks before every further line
     * @return lines of at most {@link #WIDTH} columns, unless a single word is longer
     */
    static ImmutableList<String> of(String text, int indent, int hanging) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        String rest = Plain.text(text);
        int blanks = indent;
        while (DisplayWidth.of(rest) + blanks > WIDTH) {
            int cut = cut(rest, WIDTH - blanks);
            if (cut >= rest.length()) {
                break;
            }
            lines.add(" ".repeat(blanks) + rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).stripLeading();
            blanks = hanging;
        }
        return lines.add(" ".repeat(blanks) + rest).build();
    }

    /** The last place to break within some columns, else the first one after. */
    private static int cut(String text, int columns) {
        int used = 0;
        int best = -1;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (i > 0 && breaksBefore(text, i, c) && (used <= columns || best < 0)) {
                best = i;
            }
            used += DisplayWidth.of(c);
            if (used > columns && best > 0) {
                return best;
            }
            i += Character.charCount(c);
        }
        return text.length();
    }

    private static boolean breaksBefore(String text, int at, int next) {
        int previous = text.codePointBefore(at);
        if (previous == ' ') {
            return true;
        }
        boolean wide = DisplayWidth.of(next) == 2 || DisplayWidth.of(previous) == 2;
        return wide
                && next != ' '
                && CLOSING.indexOf(next) < 0
                && previous != '（'
                && previous != '《'
                && previous != '“';
    }
}

package org.unionaid.cli.render;

import org.unionaid.cli.terminal.Style;

/**
 * One field of a table.
 *
 * @param text  what it says, on one line: line ends and control characters become blanks
 * @param style  how it looks on a terminal with colour
 */
public record Cell(String text, Style style) {
    /** Cleans the text, so that data can neither break a line nor speak to the terminal. */
    public Cell {
        text = Plain.text(text);
    }

    /**
     * A field without a style.
     *
     * @param text  what it says
     * @return the field
     */
    public static Cell of(Object text) {
        return new Cell(text.toString(), Style.PLAIN);
    }

    int width() {
        return DisplayWidth.of(text);
    }
}

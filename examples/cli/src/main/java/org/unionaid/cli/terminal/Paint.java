package org.unionaid.cli.terminal;

/**
 * Puts colour on text, or leaves it alone.
 *
 * @param on  whether to colour
 */
public record Paint(boolean on) {
    /** No colour at all. */
    public static final Paint NONE = new Paint(false);

    /**
     * Text in a style.
     *
     * @param style  the style
     * @param text  the text
     * @return the text, between escape sequences if colour is on
     */
    public String as(Style style, String text) {
        return !on || style == Style.PLAIN || text.isEmpty() ? text : style.start() + text + Style.END;
    }
}

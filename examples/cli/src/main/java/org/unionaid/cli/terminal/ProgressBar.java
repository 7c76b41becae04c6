package org.unionaid.cli.terminal;

/** A bar on the error stream that shows how far a long input has come; silent unless a person watches. Not thread-safe. */
public final class ProgressBar {
    private static final int WIDTH = 30;
    /** Below this many steps it is over before anybody can read the bar. */
    private static final long WORTH_SHOWING = 200;

    private final Terminal terminal;
    private final long total;
    private final boolean shown;
    private long done;
    private long drawn = -1;

    /**
     * A bar at its start.
     *
     * @param terminal  where to draw
     * @param total  the number of steps, zero or more
     */
    public ProgressBar(Terminal terminal, long total) {
        this.terminal = terminal;
        this.total = total;
        this.shown = terminal.interactive() && total >= WORTH_SHOWING;
    }

    /** One step further. */
    public void step() {
        done++;
        long percent = total == 0 ? 100 : done * 100 / total;
        if (shown && percent != drawn) {
            drawn = percent;
            int filled = (int) (percent * WIDTH / 100);
            terminal.err().print("\r[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + percent + "%");
        }
    }

    /** Takes the bar away. */
    public void close() {
        if (shown) {
            terminal.err().print("\r" + " ".repeat(WIDTH + 8) + "\r");
        }
    }
}

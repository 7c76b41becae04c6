package org.unionaid.cli.terminal;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** A line on the error stream that says how much is done and how fast; silent unless a person watches. Not thread-safe. */
public final class RateLine {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(250);
    private static final double NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Terminal terminal;
    private final LongSupplier nanos;
    private final String what;
    private final long began;
    private long drawn;
    private int width;

    /**
     * A line at its start.
     *
     * @param terminal  where to draw
     * @param nanos  a clock, in nanoseconds since whenever
     * @param what  what is counted, with the words for the rate, such as {@code %,d cases, %,.0f a second}
     */
    public RateLine(Terminal terminal, LongSupplier nanos, String what) {
        this.terminal = terminal;
        this.nanos = nanos;
        this.what = what;
        this.began = nanos.getAsLong();
        this.drawn = began;
    }

    /**
     * Says how far it has come, if somebody watches and it was not said just before.
     *
     * @param done  how much is done
     */
    public void show(long done) {
        long now = nanos.getAsLong();
        if (terminal.interactive() && now - drawn >= PAUSE) {
            drawn = now;
            String line = text(done);
            width = Math.max(width, line.length());
            terminal.err().print("\r" + line + " ".repeat(width - line.length()));
            terminal.err().flush();
        }
    }

    /**
     * Takes the line away.
     *
     * @param done  how much is done
     * @return how much it was and how fast
     */
    public String close(long done) {
        if (width > 0) {
            // Chinese characters are twice as wide.
            terminal.err().print("\r" + " ".repeat(2 * width) + "\r");
        }
        return text(done);
    }

    private String text(long done) {
        double seconds = Math.max(1, nanos.getAsLong() - began) / NANOS;
        return String.format(Locale.ROOT, what, done, done / seconds);
    }
}

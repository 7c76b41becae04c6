package org.unionaid.cli.input;

/** One line of a file of JSON Lines, with its number. Immutable as long as nobody writes into the bytes. */
public final class JsonLine {
    private final long number;
    private final byte[] bytes;
    private final boolean tooLong;

    JsonLine(long number, byte[] bytes, boolean tooLong) {
        this.number = number;
        this.bytes = bytes;
        this.tooLong = tooLong;
    }

    /**
     * Which line of the file it is.
     *
     * @return its number, from 1
     */
    public long number() {
        return number;
    }

    /** The text in UTF-8, without the line end; empty if it is too long. */
    byte[] bytes() {
        return bytes;
    }

    /** Whether it is longer than any case and was passed over. */
    boolean isTooLong() {
        return tooLong;
    }
}

package org.unionaid.cli.command;

/** The exit codes. */
public final class Exit {
    /** Everything as it should be. */
    public static final int FINE = 0;

    /** Something that somebody should look at. */
    public static final int FINDINGS = 1;

    /** Options or files that cannot be used. */
    public static final int WRONG_USE = 2;

    /** A fault of the command itself, as {@code EX_SOFTWARE} in {@code sysexits.h}. */
    static final int OUR_FAULT = 70;

    private Exit() {}

    /**
     * The code for having something to look at, or not.
     *
     * @param findings  whether there is something
     * @return the code
     */
    public static int of(boolean findings) {
        return findings ? FINDINGS : FINE;
    }
}

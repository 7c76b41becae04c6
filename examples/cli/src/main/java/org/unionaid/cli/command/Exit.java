package org.unionaid.cli.command;

/** The exit codes. */
final class Exit {
    /** Everything as it should be. */
    static final int FINE = 0;

    /** Something that somebody should look at. */
    static final int FINDINGS = 1;

    /** Options or files that cannot be used. */
    static final int WRONG_USE = 2;

    /** A fault of the command itself, as {@code EX_SOFTWARE} in {@code sysexits.h}. */
    static final int OUR_FAULT = 70;

    private Exit() {}

    static int of(boolean findings) {
        return findings ? FINDINGS : FINE;
    }
}

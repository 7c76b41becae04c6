package org.unionaid.cli.terminal;

/** The few styles that output uses; words always say the same as the colour. */
public enum Style {
    /** As it is. */
    PLAIN(""),
    /** Headings. */
    BOLD("1"),
    /** Side remarks. */
    DIM("2"),
    /** Granted, passed. */
    GOOD("32"),
    /** Waiting, open. */
    OPEN("33"),
    /** Refused, failed. */
    BAD("31");

    static final String END = "\u001b[0m";

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String start() {
        return "\u001b[" + code + "m";
    }
}

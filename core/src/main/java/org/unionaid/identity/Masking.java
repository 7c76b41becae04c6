package org.unionaid.identity;

/** How private numbers are shown: the first and the last characters, stars between. */
final class Masking {

    private Masking() {}

    /** Keeps {@code head} characters at the start and {@code tail} at the end of a longer text. */
    static String keeping(int head, int tail, String value) {
        int hidden = value.length() - head - tail;
        return value.substring(0, head) + "*".repeat(hidden) + value.substring(value.length() - tail);
    }
}

package org.unionaid.engine.prepared;

import org.unionaid.code.Label;

/** A text is no prepared policy. Never leaves the room. */
final class UnpreparedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int offset;
    private final transient Label told;

    UnpreparedException(int offset, String zh, String en) {
        super(en, null, false, false);
        this.offset = offset;
        this.told = new Label(zh, en);
    }

    int offset() {
        return offset;
    }

    Label told() {
        return told;
    }
}

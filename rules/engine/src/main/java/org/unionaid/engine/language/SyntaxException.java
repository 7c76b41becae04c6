package org.unionaid.engine.language;

/** Thrown inside this room when an expression cannot be read; turned into an issue before it leaves. */
final class SyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int offset;
    private final String zh;

    SyntaxException(int offset, String en, String zh) {
        super(en, null, false, false);
        this.offset = offset;
        this.zh = zh;
    }

    int offset() {
        return offset;
    }

    String en() {
        return String.valueOf(getMessage());
    }

    String zh() {
        return zh;
    }
}

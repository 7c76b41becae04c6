package org.unionaid.engine.verification;

/** Thrown within this room where a step is not of the form that its operator demands. */
final class BrokenReceiptException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String zh;

    BrokenReceiptException(String en, String zh) {
        super(en, null, false, false);
        this.zh = zh;
    }

    String zh() {
        return zh;
    }
}

package org.unionaid.json;

/** How large a document may be before reading it is refused: far above any real one, far below what harms. */
public final class JsonLimits {

    /** The most characters of a document, or bytes where it is read from bytes: {@value}. */
    public static final long DOCUMENT_LENGTH = 64L * 1024 * 1024;

    /** The most levels of objects and lists within each other. */
    public static final int NESTING = 64;

    /** The most characters of one text. */
    public static final int TEXT_LENGTH = 1_000_000;

    /** The most characters of one number. */
    public static final int NUMBER_LENGTH = 40;

    /** The most characters of a property's name. */
    public static final int NAME_LENGTH = 256;

    private JsonLimits() {}
}

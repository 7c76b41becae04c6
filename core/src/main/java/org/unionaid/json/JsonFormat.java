package org.unionaid.json;

/**
 * The form in which values are written as JSON (JSON 格式版本). All types and their properties are listed in
 * {@code docs/json-types.md}.
 *
 * <p>Within a version a document that could be read can be read for good, and means the same. A version may gain types, codes,
 * and properties that may be missing; a reader of an older library reads such a document with a lenient mapper only. A property
 * that is renamed, removed, made necessary or changed in meaning makes a new version.
 */
public final class JsonFormat {

    /** The version that this library writes, and the only one it reads: {@value}. */
    public static final int VERSION = 1;

    private JsonFormat() {}
}

package org.unionaid.engine.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schemas (draft 2020-12) that come with this version. Immutable and thread-safe. */
public enum FileSchema {
    /** A policy file. */
    POLICY("policy-1.json"),
    /** A file of cases beside a policy. */
    CASES("cases-1.json");

    private final String file;

    FileSchema(String file) {
        this.file = file;
    }

    /**
     * The schema's name with its version, which grows when a file that was valid no longer is.
     *
     * @return the last part of the schema's {@code $id}, such as {@code policy-1.json}
     */
    public String file() {
        return file;
    }

    /**
     * The schema.
     *
     * @return the whole text, JSON
     */
    public String text() {
        try (InputStream in = FileSchema.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("'" + file + "' is not beside its class");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

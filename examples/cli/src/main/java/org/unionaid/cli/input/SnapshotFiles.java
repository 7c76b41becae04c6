package org.unionaid.cli.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.unionaid.engine.cases.SnapshotReader;
import org.unionaid.json.jackson2.UnionAidJson;

/** Reads the households and other things that cases hold, as strictly as JSON files. Immutable and thread-safe. */
public final class SnapshotFiles implements SnapshotReader {
    private final JsonMapper mapper = UnionAidJson.mapper();

    /** A reader. */
    public SnapshotFiles() {}

    @Override
    public <T> T read(Object tree, Class<T> type) {
        try {
            return mapper.readValue(mapper.writeValueAsBytes(tree), type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(JsonProblem.text(e), e);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

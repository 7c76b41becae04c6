package org.unionaid.cli.eventlog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import org.unionaid.cli.input.DataFiles;
import org.unionaid.cli.input.InputException;
import org.unionaid.cli.input.Located;
import org.unionaid.json.jackson2.UnionAidJson;

/** Records as lines of JSON. Immutable and thread-safe. */
public final class RecordLines {
    private final JsonMapper mapper = UnionAidJson.mapper();

    /** A reader and writer. */
    public RecordLines() {}

    /**
     * The records of a JSON Lines file, blank lines left out.
     *
     * @param file  the file, not null
     * @return the records and where they stand
     * @throws InputException if there is no such file, or a line is no record
     */
    public ImmutableList<Located<LogRecord>> read(Path file) {
        return new DataFiles().lines(file, LogRecord.class);
    }

    LogRecord read(String file, int line, String text) {
        return new DataFiles().line(file, line, text, LogRecord.class);
    }

    String write(LogRecord read) {
        try {
            return mapper.writeValueAsString(read);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record that cannot be written", e);
        }
    }
}

package org.unionaid.cli.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.unionaid.household.Household;

/** Reads a case from a file that holds either a whole case or a household alone. */
public final class CaseSheets {
    private CaseSheets() {}

    /**
     * Reads a case.
     *
     * @param file  JSON: {@code {"household": …, "file": …, "history": …}}, the same with {@code employer} or
     *     {@code roster}, or a household itself, not null
     * @return the case
     * @throws InputException if the file is no case
     */
    public static CaseSheet read(Path file) {
        DataFiles files = new DataFiles();
        Set<String> keys = keys(TextFiles.read(file));
        return keys.contains("members") && !keys.contains("household")
                ? CaseSheet.of(files.one(file, Household.class))
                : files.one(file, CaseSheet.class);
    }

    /**
     * Reads cases one after the other; no more than one is held at a time.
     *
     * @param file  one household or whole case on each line, blank lines left out, not null
     * @return the cases in the order of the file; to be closed
     * @throws InputException if there is no such file; the stream throws it at a line that is no case
     */
    public static Stream<CaseSheet> lines(Path file) {
        JsonLines lines = JsonLines.of(file);
        CaseLines cases = new CaseLines(lines.name());
        return Streams.stream(lines).map(cases::read).onClose(lines::close);
    }

    /** The keys of the outermost object as far as it can be read; what is wrong is reported by the real reading. */
    static Set<String> keys(String text) {
        Set<String> keys = new HashSet<>();
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    keys.add(parser.currentName());
                    parser.nextToken();
                    parser.skipChildren();
                }
            }
        } catch (IOException broken) {
            return keys;
        }
        return keys;
    }
}

package org.unionaid.cli.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
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

    /** The keys of the outermost object as far as it can be read; what is wrong is reported by the real reading. */
    private static Set<String> keys(String text) {
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

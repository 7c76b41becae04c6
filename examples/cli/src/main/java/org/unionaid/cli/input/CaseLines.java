package org.unionaid.cli.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.unionaid.code.Label;
import org.unionaid.engine.issue.Location;
import org.unionaid.household.Household;
import org.unionaid.json.jackson2.UnionAidJson;

/** Reads lines that each hold a whole case or a household alone. Immutable and thread-safe. */
public final class CaseLines {
    private static final ImmutableSet<String> OF_A_CASE =
            ImmutableSet.of("household", "employer", "roster", "file", "history", "enrolments");
    private static final ImmutableSet<String> OF_A_HOUSEHOLD = ImmutableSet.of("id", "members", "homes");

    private final String file;
    private final ObjectReader sheets;
    private final ObjectReader households;

    /**
     * A reader.
     *
     * @param file  the file as the user knows it, for messages
     */
    public CaseLines(String file) {
        this.file = file;
        JsonMapper mapper = UnionAidJson.mapper();
        this.sheets = mapper.readerFor(CaseSheet.class);
        this.households = mapper.readerFor(Household.class);
    }

    /**
     * Reads a line.
     *
     * @param line  the line, not null
     * @return the case in it
     * @throws InputException with file, line and column, if there is none
     */
    public CaseSheet read(JsonLine line) {
        if (line.isTooLong()) {
            throw new InputException(
                    new Location(file, number(line), 1),
                    Label.of(
                            "一行超过 " + JsonLines.LONGEST + " 字节",
                            "the line is longer than " + JsonLines.LONGEST + " bytes"));
        }
        byte[] bytes = line.bytes();
        try {
            return isHousehold(bytes) ? CaseSheet.of(households.readValue(bytes)) : sheets.readValue(bytes);
        } catch (JsonProcessingException e) {
            throw JsonProblem.of(file, number(line), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(JsonLine line) {
        return Math.toIntExact(Math.min(line.number(), Integer.MAX_VALUE));
    }

    /** Whether a line is a household and no case: mostly the first key tells. */
    private static boolean isHousehold(byte[] line) {
        String key = firstKey(line);
        if (OF_A_CASE.contains(key)) {
            return false;
        }
        if (OF_A_HOUSEHOLD.contains(key)) {
            return true;
        }
        Set<String> keys = CaseSheets.keys(new String(line, StandardCharsets.UTF_8));
        return keys.contains("members") && !keys.contains("household");
    }

    /** What stands in the first quotes. */
    private static String firstKey(byte[] line) {
        int from = indexOf(line, 0);
        int to = indexOf(line, from + 1);
        return to < 0 || from < 0 ? "" : new String(line, from + 1, to - from - 1, StandardCharsets.UTF_8);
    }

    private static int indexOf(byte[] line, int from) {
        for (int i = from; i < line.length; i++) {
            if (line[i] == '"') {
                return i;
            }
        }
        return -1;
    }
}

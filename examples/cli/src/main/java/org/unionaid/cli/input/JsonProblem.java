package org.unionaid.cli.input;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.unionaid.code.Label;
import org.unionaid.engine.issue.Location;

/** Turns a JSON library's complaint into ours: the place, the path, and no value repeated. */
final class JsonProblem {
    private JsonProblem() {}

    /**
     * The complaint about a file.
     *
     * @param file  the file as the user knows it
     * @param firstLine  the line of the file at which the parser began, from 1
     */
    static InputException of(String file, int firstLine, JsonProcessingException problem) {
        Location at = location(file, firstLine, problem.getLocation());
        if (problem instanceof UnrecognizedPropertyException unknown) {
            return unknownKey(at, unknown);
        }
        return new InputException(at, Label.of("内容不合要求：" + text(problem), text(problem)));
    }

    /** The complaint without a place: the path within the thing, and what is wrong there. */
    static String text(JsonProcessingException problem) {
        String path = problem instanceof JsonMappingException mapping ? path(mapping) : "";
        return (path.isEmpty() ? "" : "'" + path + "': ") + reason(problem);
    }

    private static InputException unknownKey(Location at, UnrecognizedPropertyException problem) {
        String key = problem.getPropertyName();
        Collection<Object> ids = problem.getKnownPropertyIds();
        List<String> known = ids == null
                ? List.of()
                : ids.stream().map(Object::toString).sorted().toList();
        String expected = String.join(", ", known);
        return InputException.unknownWord(
                at,
                Label.of("没有键 '" + key + "'，应为：" + expected, "unknown key '" + key + "', expected one of " + expected),
                key,
                known);
    }

    private static String reason(JsonProcessingException problem) {
        Throwable cause = problem.getCause();
        String message = cause instanceof IllegalArgumentException ? cause.getMessage() : problem.getOriginalMessage();
        return message == null ? "not readable" : message.lines().findFirst().orElse("not readable");
    }

    private static String path(JsonMappingException problem) {
        return problem.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static Location location(String file, int firstLine, JsonLocation location) {
        return location == null
                ? new Location(file, firstLine, 1)
                : new Location(
                        file, firstLine - 1 + Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}

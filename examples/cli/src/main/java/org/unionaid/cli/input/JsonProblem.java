package org.unionaid.cli.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Collection;
import java.util.List;
import org.unionaid.code.Label;
import org.unionaid.engine.issue.Location;
import org.unionaid.json.jackson2.UnionAidJson;

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
        org.unionaid.json.JsonProblem said = UnionAidJson.problem(problem);
        Location at = new Location(file, firstLine - 1 + Math.max(1, said.line()), Math.max(1, said.column()));
        if (problem instanceof UnrecognizedPropertyException unknown) {
            return unknownKey(at, unknown);
        }
        return new InputException(
                at,
                Label.of(
                        path(said, "：") + said.text().zh(),
                        path(said, ": ") + said.text().en()));
    }

    /** The complaint without a place: the path within the thing, and what is wrong there. */
    static String text(JsonProcessingException problem) {
        org.unionaid.json.JsonProblem said = UnionAidJson.problem(problem);
        return path(said, ": ") + said.text().en();
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

    private static String path(org.unionaid.json.JsonProblem said, String after) {
        return said.path().isEmpty() ? "" : "'" + said.path() + "'" + after;
    }
}

package org.unionaid.json.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionaid.json.JsonProblem;
import org.unionaid.json.words.Reading;

/** Turns what Jackson 2 throws into what we say of it. */
final class Problems {

    private Problems() {}

    static JsonProblem of(JsonProcessingException problem) {
        Reading.Said said = said(problem);
        @Nullable JsonLocation at = problem.getLocation();
        return new JsonProblem(
                said.kind(),
                path(problem),
                at == null ? 0 : Math.max(0, at.getLineNr()),
                at == null ? 0 : Math.max(0, at.getColumnNr()),
                said.text());
    }

    private static Reading.Said said(JsonProcessingException problem) {
        if (problem instanceof Refusal refusal) {
            return new Reading.Said(refusal.kind(), refusal.text());
        }
        if (problem instanceof UnrecognizedPropertyException unknown) {
            return Reading.ofUnknown(unknown.getPropertyName(), names(unknown.getKnownPropertyIds()));
        }
        if (problem instanceof InvalidNullException) {
            return Reading.ofNull();
        }
        if (problem instanceof StreamConstraintsException) {
            return Reading.ofLimit(problem.getOriginalMessage());
        }
        if (problem instanceof StreamReadException) {
            return Reading.ofSyntax(problem.getOriginalMessage());
        }
        if (problem.getCause() instanceof JsonProcessingException inner) {
            return said(inner);
        }
        return problem.getCause() instanceof RuntimeException check && !(check instanceof NullPointerException)
                ? Reading.ofCheck(check)
                : Reading.ofForm(problem.getOriginalMessage());
    }

    private static String names(@Nullable Collection<Object> known) {
        return known == null
                ? ""
                : known.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    private static String path(JsonProcessingException problem) {
        return problem instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step ->
                                step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                        .collect(Collectors.joining())
                        .replaceFirst("^\\.", "")
                : "";
    }
}

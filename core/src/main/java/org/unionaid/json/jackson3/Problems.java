package org.unionaid.json.jackson3;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionaid.json.JsonProblem;
import org.unionaid.json.words.Reading;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Turns what Jackson 3 throws into what we say of it. */
final class Problems {

    private Problems() {}

    static JsonProblem of(JacksonException problem) {
        Reading.Said said = said(problem);
        @Nullable TokenStreamLocation at = problem.getLocation();
        return new JsonProblem(
                said.kind(),
                path(problem),
                at == null ? 0 : Math.max(0, at.getLineNr()),
                at == null ? 0 : Math.max(0, at.getColumnNr()),
                said.text());
    }

    private static Reading.Said said(JacksonException problem) {
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
        if (problem.getCause() instanceof JacksonException inner) {
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

    private static String path(JacksonException problem) {
        return problem.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}

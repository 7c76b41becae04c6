package org.unionaid.engine.issue;

import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.code.Language;

/**
 * One mistake, or one thing worth a look, in a text somebody wrote. Immutable and thread-safe.
 *
 * @param severity  how much it weighs
 * @param code  its kind, stable
 * @param location  where
 * @param text  what was found and what was expected, in both languages
 * @param suggestion  the word that was probably meant
 */
public record Issue(Severity severity, IssueCode code, Location location, Label text, Optional<String> suggestion)
        implements Comparable<Issue> {
    /**
     * The issue on one line, as compilers print it.
     *
     * @param language  the language of the text, not null
     * @return {@code file:line:column: error: text [CODE]}
     */
    public String toDisplayString(Language language) {
        boolean zh = language == Language.ZH;
        String word = severity == Severity.ERROR ? (zh ? "错误" : "error") : (zh ? "提示" : "warning");
        String hint = suggestion
                .map(s -> zh ? "，是否想写 '" + s + "'？" : "; did you mean '" + s + "'?")
                .orElse("");
        return location + ": " + word + ": " + text.in(language) + hint + " [" + code + "]";
    }

    @Override
    public int compareTo(Issue other) {
        int byPlace = location.compareTo(other.location);
        return byPlace != 0 ? byPlace : code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return toDisplayString(Language.EN);
    }
}

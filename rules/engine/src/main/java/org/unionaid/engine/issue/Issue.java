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
 * @param line  the line of the text at that place, if the text is known
 */
public record Issue(
        Severity severity,
        IssueCode code,
        Location location,
        Label text,
        Optional<String> suggestion,
        Optional<String> line)
        implements Comparable<Issue> {
    private static final int WIDEST = 160;

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

    /**
     * The issue as compilers print it when there is room: with the line it is about and a caret below the place.
     *
     * @param language  the language of the text, not null
     * @return one line, or three separated by line feeds if the text is known
     */
    public String toCaretString(Language language) {
        return line.map(text -> toDisplayString(language) + "\n" + excerpt(text))
                .orElseGet(() -> toDisplayString(language));
    }

    /** The part of the line around the place, and the caret; a character as wide as two has a blank as wide as two. */
    private String excerpt(String text) {
        int[] characters = text.codePoints().toArray();
        int caret = Math.max(0, Math.min(location.column() - 1, characters.length));
        int from = Math.max(0, caret - WIDEST / 2);
        int to = Math.min(characters.length, from + WIDEST);
        StringBuilder shown = new StringBuilder("    ");
        StringBuilder below = new StringBuilder("    ");
        for (int i = from; i < to; i++) {
            shown.appendCodePoint(Character.isISOControl(characters[i]) ? ' ' : characters[i]);
            if (i < caret) {
                below.append(isWide(characters[i]) ? '\u3000' : ' ');
            }
        }
        return shown.append('\n').append(below).append('^').toString();
    }

    private static boolean isWide(int character) {
        return Character.isIdeographic(character)
                || (character >= 0x3000 && character <= 0x30ff)
                || (character >= 0xff01 && character <= 0xff60);
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

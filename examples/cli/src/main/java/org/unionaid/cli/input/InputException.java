package org.unionaid.cli.input;

import java.io.Serial;
import java.util.Collection;
import org.unionaid.code.Label;
import org.unionaid.code.Language;
import org.unionaid.engine.issue.DidYouMean;

/** Thrown when something a person wrote cannot be used. The text says where, what was found and what was expected. */
public final class InputException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String zh;
    private final String en;

    /**
     * An exception without a place in a file.
     *
     * @param text  what was found and expected, not null
     */
    public InputException(Label text) {
        super(text.en());
        this.zh = text.zh();
        this.en = text.en();
    }

    /**
     * An exception with a place.
     *
     * @param at  the file, or file:line:column, not null
     * @param text  what was found and expected, not null
     */
    public InputException(Object at, Label text) {
        this(Label.of(at + ": " + text.zh(), at + ": " + text.en()));
    }

    /**
     * An exception for a word that is not known, with the nearest of those that are.
     *
     * @param at  the file, or file:line:column, not null
     * @param text  what was found and expected, not null
     * @param written  the word as written
     * @param known  the words that would be right
     * @return the exception
     */
    public static InputException unknownWord(Object at, Label text, String written, Collection<String> known) {
        return DidYouMean.nearest(written, known)
                .map(word -> new InputException(
                        at,
                        Label.of(text.zh() + "；是否想写 '" + word + "'？", text.en() + "; did you mean '" + word + "'?")))
                .orElseGet(() -> new InputException(at, text));
    }

    /**
     * The text in a language.
     *
     * @param language  the language, not null
     * @return one line or more
     */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}

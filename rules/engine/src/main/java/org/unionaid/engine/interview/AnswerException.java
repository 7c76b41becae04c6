package org.unionaid.engine.interview;

import java.io.Serial;
import org.unionaid.code.Label;
import org.unionaid.code.Language;

/** Thrown when an answer is not of the form asked for. Says what was expected; does not repeat what was written. */
public final class AnswerException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String zh;
    private final String en;

    /**
     * An exception.
     *
     * @param text  what was expected, not null
     */
    public AnswerException(Label text) {
        super(text.en());
        this.zh = text.zh();
        this.en = text.en();
    }

    /**
     * The text in a language.
     *
     * @param language  the language, not null
     * @return what was expected
     */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}

package org.unionaid.code;

import com.google.errorprone.annotations.Immutable;
import java.util.Objects;

/**
 * What something is called, in Chinese and in English.
 *
 * <p>Immutable and thread-safe.
 *
 * @param zh the Chinese text, not blank
 * @param en the English text, not blank
 */
@Immutable
public record Label(String zh, String en) {

    /**
     * Creates a label.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public Label {
        requireText("zh", zh);
        requireText("en", en);
    }

    /**
     * A label of the two texts.
     *
     * @param zh the Chinese text, not blank
     * @param en the English text, not blank
     * @return the label
     * @throws IllegalArgumentException if a text is blank
     */
    public static Label of(String zh, String en) {
        return new Label(zh, en);
    }

    /**
     * The text in one language.
     *
     * @param language the language, not null
     * @return the text, not blank
     */
    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
        };
    }

    private static void requireText(String language, String text) {
        Objects.requireNonNull(text, language);
        if (text.isBlank()) {
            throw new IllegalArgumentException("Label text '" + language + "' must not be blank");
        }
    }
}

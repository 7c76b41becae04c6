package org.unionaid.identity;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * The number of a mobile phone (手机号码) in mainland China: 11 digits, the first of them 1.
 *
 * <p>Private: {@code toString} shows the first three and the last four digits only. In JSON the full number.
 *
 * <p>Immutable and thread-safe.
 */
public final class PhoneNumber extends PrivateNumber {

    private static final String TYPE = "PhoneNumber";
    private static final int LENGTH = 11;

    private PhoneNumber(String value) {
        super(value);
    }

    /**
     * Reads a number.
     *
     * @param text 11 digits without blanks or a country code, not null
     * @return the number
     * @throws InvalidIdentifierException if the text is not of that form; it says why without echoing the text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PhoneNumber parse(String text) {
        if (text.length() != LENGTH) {
            throw new InvalidIdentifierException(TYPE, IdentifierProblem.LENGTH);
        }
        if (!CheckCharacters.areDigits(text)) {
            throw new InvalidIdentifierException(TYPE, IdentifierProblem.CHARACTER);
        }
        if (text.charAt(0) != '1') {
            throw new InvalidIdentifierException(TYPE, IdentifierProblem.PREFIX);
        }
        return new PhoneNumber(text);
    }

    @Override
    int shownAtStart() {
        return 3;
    }
}

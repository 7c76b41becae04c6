package org.unionaid.identity;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * The number of a union member's card (工会卡号): 8 to 32 letters and digits.
 *
 * <p>Unions issue the cards together with different banks, each with numbers of its own form, so nothing else is checked.
 *
 * <p>Private: {@code toString} shows the last four characters only. In JSON the full number.
 *
 * <p>Immutable and thread-safe.
 */
public final class UnionCard extends PrivateNumber {

    private static final String TYPE = "UnionCard";
    private static final int MIN_LENGTH = 8;
    private static final int MAX_LENGTH = 32;

    private UnionCard(String value) {
        super(value);
    }

    /**
     * Reads a number.
     *
     * @param text 8 to 32 Latin letters and digits without blanks, not null
     * @return the number
     * @throws InvalidIdentifierException if the text is not of that form; it says why without echoing the text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static UnionCard parse(String text) {
        if (text.length() < MIN_LENGTH || text.length() > MAX_LENGTH) {
            throw new InvalidIdentifierException(TYPE, IdentifierProblem.LENGTH);
        }
        if (!text.chars().allMatch(UnionCard::isLetterOrDigit)) {
            throw new InvalidIdentifierException(TYPE, IdentifierProblem.CHARACTER);
        }
        return new UnionCard(text);
    }

    private static boolean isLetterOrDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    @Override
    int shownAtStart() {
        return 0;
    }
}

package org.unionaid.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/**
 * A unified social credit code (统一社会信用代码, GB 32100-2015) of an organisation: 18 characters, the last a check
 * character. Lower-case letters are read as capitals.
 *
 * <p>The first character is the registering department, 8 for the trade unions (工会); it may be a letter, so it is not
 * checked. An individual's business has such a code too, which is why it is masked: {@code toString} shows the first two
 * and the last four characters. In JSON the full code.
 *
 * <p>Immutable and thread-safe.
 */
public final class CreditCode extends PrivateNumber {

    private static final String TYPE = "CreditCode";
    private static final int LENGTH = 18;
    private static final char TRADE_UNION = '8';
    private static final int ORGANIZATION = 8;

    private CreditCode(String value) {
        super(value);
    }

    /**
     * Reads a code.
     *
     * @param text 18 digits and letters without blanks, none of the letters I, O, S, V, Z; not null
     * @return the code, its letters made upper case
     * @throws InvalidIdentifierException if the text is not a valid code; it says why without echoing the text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CreditCode parse(String text) {
        String value = text.toUpperCase(Locale.ROOT);
        if (value.length() != LENGTH) {
            throw new InvalidIdentifierException(TYPE, IdentifierProblem.LENGTH);
        }
        if (!value.chars().allMatch(c -> CheckCharacters.CREDIT_CODE_ALPHABET.indexOf(c) >= 0)) {
            throw new InvalidIdentifierException(TYPE, IdentifierProblem.CHARACTER);
        }
        if (value.charAt(LENGTH - 1) != CheckCharacters.ofCreditCode(value.substring(0, LENGTH - 1))) {
            throw new InvalidIdentifierException(TYPE, IdentifierProblem.CHECKSUM);
        }
        return new CreditCode(value);
    }

    /**
     * Whether the code was given by the trade unions, to a trade union.
     *
     * @return true if it starts with 8
     */
    public boolean isTradeUnion() {
        return unmasked().charAt(0) == TRADE_UNION;
    }

    /**
     * The organisation code (组织机构代码) inside the credit code, from the 9th to the 17th character.
     *
     * @return its nine characters
     */
    public String organizationCode() {
        return unmasked().substring(ORGANIZATION, LENGTH - 1);
    }

    @Override
    int shownAtStart() {
        return 2;
    }
}

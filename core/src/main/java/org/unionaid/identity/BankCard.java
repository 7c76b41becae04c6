package org.unionaid.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableSet;

/**
 * The number of a bank card (银行卡号): 16 to 19 digits. Passbooks and older accounts are not cards.
 *
 * <p>Most cards pass the check of Luhn, but at least one bank's do not, so a number that fails it is a number:
 * {@link #passesLuhn()} is for a warning before paying.
 *
 * <p>Private: {@code toString} shows the first six and the last four digits only. In JSON the full number.
 *
 * <p>Immutable and thread-safe.
 */
public final class BankCard extends PrivateNumber {

    private static final String TYPE = "BankCard";
    private static final int MIN_LENGTH = 16;
    private static final int MAX_LENGTH = 19;

    private BankCard(String value) {
        super(value);
    }

    /**
     * Reads a number.
     *
     * @param text 16 to 19 digits without blanks, not null
     * @return the number
     * @throws InvalidIdentifierException if the text is not of that form; it says why without echoing the text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static BankCard parse(String text) {
        if (text.length() < MIN_LENGTH || text.length() > MAX_LENGTH) {
            throw new InvalidIdentifierException(TYPE, IdentifierProblem.LENGTH);
        }
        if (!CheckCharacters.areDigits(text)) {
            throw new InvalidIdentifierException(TYPE, IdentifierProblem.CHARACTER);
        }
        return new BankCard(text);
    }

    /**
     * Whether the number passes the check of Luhn. If not, it may be mistyped: a warning, not an error.
     *
     * @return true if it passes
     */
    public boolean passesLuhn() {
        return CheckCharacters.passesLuhn(unmasked());
    }

    /**
     * What should be looked at before paying to the card.
     *
     * @return {@link IdentifierWarning#LUHN} if the number fails the check of Luhn, else nothing
     */
    public ImmutableSet<IdentifierWarning> warnings() {
        return passesLuhn() ? ImmutableSet.of() : ImmutableSet.of(IdentifierWarning.LUHN);
    }

    @Override
    int shownAtStart() {
        return 6;
    }
}

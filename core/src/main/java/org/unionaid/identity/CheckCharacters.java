package org.unionaid.identity;

/** The check characters of the numbers of this room; every method expects characters already checked. */
final class CheckCharacters {

    /** The 31 characters of a credit code, each worth its index: the letters I, O, S, V and Z are not among them. */
    static final String CREDIT_CODE_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final String RESIDENT_CHECKS = "10X98765432";
    private static final int CREDIT_CODE_WEIGHT = 3;

    private CheckCharacters() {}

    /** ISO 7064 MOD 11-2 as GB 11643 prescribes it: the 18th character for the 17 digits before it. */
    static char ofResidentId(CharSequence digits) {
        int modulus = RESIDENT_CHECKS.length();
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum = (sum + digit(digits, i)) * 2 % modulus;
        }
        return RESIDENT_CHECKS.charAt(sum);
    }

    /** GB 32100: the 18th character for the 17 before it. A sum without remainder gives 0, not 31. */
    static char ofCreditCode(CharSequence characters) {
        int modulus = CREDIT_CODE_ALPHABET.length();
        int weight = 1;
        int sum = 0;
        for (int i = 0; i < characters.length(); i++) {
            sum = (sum + CREDIT_CODE_ALPHABET.indexOf(characters.charAt(i)) * weight) % modulus;
            weight = weight * CREDIT_CODE_WEIGHT % modulus;
        }
        return CREDIT_CODE_ALPHABET.charAt((modulus - sum) % modulus);
    }

    /** Luhn: counted from the end, every second digit is doubled, and the digits of all sum to a multiple of ten. */
    static boolean passesLuhn(CharSequence digits) {
        int sum = 0;
        for (int fromEnd = 0; fromEnd < digits.length(); fromEnd++) {
            int digit = digit(digits, digits.length() - 1 - fromEnd);
            int counted = fromEnd % 2 == 0 ? digit : 2 * digit;
            sum += counted / 10 + counted % 10;
        }
        return sum % 10 == 0;
    }

    /** Whether all characters are ASCII digits. */
    static boolean areDigits(CharSequence text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int digit(CharSequence digits, int index) {
        return digits.charAt(index) - '0';
    }
}

package org.unionaid.identity;

import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where things stand in a resident identity number: six digits of the area, the date of birth (eight digits, or six
 * without the century), three of the order, and a check character in the longer form.
 */
final class ResidentIdForm {

    private static final int LENGTH = 18;
    private static final int LEGACY_LENGTH = 15;
    private static final int BIRTH = 6;
    private static final String LEGACY_CENTURY = "19";
    private static final int FIRST_YEAR = 1800;

    /** GB/T 2260, the first two digits; 81 to 83 are those of residents from Hong Kong, Macao and Taiwan. */
    private static final ImmutableSet<String> PROVINCES = ImmutableSet.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    private ResidentIdForm() {}

    static Optional<IdentifierProblem> findProblem(String value) {
        if (value.length() != LENGTH && value.length() != LEGACY_LENGTH) {
            return Optional.of(IdentifierProblem.LENGTH);
        }
        if (!hasItsDigits(value)) {
            return Optional.of(IdentifierProblem.CHARACTER);
        }
        if (!hasProvince(value)) {
            return Optional.of(IdentifierProblem.PREFIX);
        }
        if (!hasBirthDate(value)) {
            return Optional.of(IdentifierProblem.DATE);
        }
        return isLegacy(value) || hasItsCheckCharacter(value)
                ? Optional.empty()
                : Optional.of(IdentifierProblem.CHECKSUM);
    }

    private static boolean hasItsDigits(String value) {
        boolean checkedByTen = !isLegacy(value) && value.endsWith("X");
        return CheckCharacters.areDigits(checkedByTen ? value.substring(0, LENGTH - 1) : value);
    }

    /** The shorter form is older than the numbers of all but citizens. */
    private static boolean hasProvince(String value) {
        return PROVINCES.contains(province(value)) && !(isLegacy(value) && kind(value) != ResidentIdKind.CITIZEN);
    }

    private static boolean hasBirthDate(String value) {
        try {
            return birthDate(value).getYear() >= FIRST_YEAR;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static boolean hasItsCheckCharacter(String value) {
        return value.charAt(LENGTH - 1) == CheckCharacters.ofResidentId(value.substring(0, LENGTH - 1));
    }

    static boolean isLegacy(String value) {
        return value.length() == LEGACY_LENGTH;
    }

    static ResidentIdKind kind(String value) {
        return switch (value.charAt(0)) {
            case '8' -> ResidentIdKind.HONG_KONG_MACAO_TAIWAN_RESIDENT;
            case '9' -> ResidentIdKind.FOREIGN_PERMANENT_RESIDENT;
            default -> ResidentIdKind.CITIZEN;
        };
    }

    /** The first two digits, or the second and third of a foreign permanent resident's. */
    static String province(String value) {
        int start = kind(value) == ResidentIdKind.FOREIGN_PERMANENT_RESIDENT ? 1 : 0;
        return value.substring(start, start + 2);
    }

    /** The six digits before the date of birth. */
    static String area(String value) {
        return value.substring(0, BIRTH);
    }

    static LocalDate birthDate(String value) {
        String longer = isLegacy(value) ? withCentury(value) : value;
        return LocalDate.of(
                Integer.parseInt(longer.substring(BIRTH, BIRTH + 4)),
                Integer.parseInt(longer.substring(BIRTH + 4, BIRTH + 6)),
                Integer.parseInt(longer.substring(BIRTH + 6, BIRTH + 8)));
    }

    /** The last digit of the order: odd for a man, even for a woman. */
    static int order(String value) {
        return value.charAt(isLegacy(value) ? LEGACY_LENGTH - 1 : LENGTH - 2) - '0';
    }

    /** Turns the shorter form into the longer. */
    static String toEighteen(String value) {
        String digits = withCentury(value);
        return digits + CheckCharacters.ofResidentId(digits);
    }

    private static String withCentury(String value) {
        return value.substring(0, BIRTH) + LEGACY_CENTURY + value.substring(BIRTH);
    }
}

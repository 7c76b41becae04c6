package org.unionaid.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A resident identity number (公民身份号码): 18 characters by GB 11643-1999, or 15 digits in files older than that.
 *
 * <p>Checked are the length, the digits, the province (the first two digits, or the second and third after a 9), the
 * date of birth as a day of the calendar, and the check character by ISO 7064 MOD 11-2; a lower-case {@code x} is read
 * as {@code X}. The county is not looked up: its codes are retired every year and remain in people's numbers. Numbers of
 * 81, 82 and 83 and of 9 are those of residents from Hong Kong, Macao and Taiwan and of foreign permanent residents
 * (GA 2102-2023).
 *
 * <p>Private: {@code toString} shows the first six and the last four characters only. In JSON the full number.
 *
 * <p>Immutable and thread-safe; two are equal if their texts are, so compare {@link #toEighteen()} where old files are
 * involved.
 */
public final class ResidentId {

    private static final String TYPE = "ResidentId";
    private static final int LENGTH = 18;
    private static final int LEGACY_LENGTH = 15;
    private static final int BIRTH = 6;
    private static final String LEGACY_CENTURY = "19";
    private static final int FIRST_YEAR = 1800;
    private static final ImmutableSet<String> PROVINCES = ImmutableSet.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    private final String value;

    private ResidentId(String value) {
        this.value = value;
    }

    /**
     * Reads a number.
     *
     * @param text 18 characters, or 15 digits, without blanks; not null
     * @return the number, a final {@code x} made upper case
     * @throws InvalidIdentifierException if the text is not a valid number; it says why without echoing the text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ResidentId parse(String text) {
        ResidentId id = new ResidentId(text.endsWith("x") ? text.substring(0, text.length() - 1) + "X" : text);
        id.findProblem().ifPresent(problem -> {
            throw new InvalidIdentifierException(TYPE, problem);
        });
        return id;
    }

    private Optional<IdentifierProblem> findProblem() {
        if (value.length() != LENGTH && value.length() != LEGACY_LENGTH) {
            return Optional.of(IdentifierProblem.LENGTH);
        }
        int digits = isLegacy() || !value.endsWith("X") ? value.length() : LENGTH - 1;
        if (!CheckCharacters.areDigits(value.substring(0, digits))) {
            return Optional.of(IdentifierProblem.CHARACTER);
        }
        if (!PROVINCES.contains(provinceDigits())) {
            return Optional.of(IdentifierProblem.PREFIX);
        }
        try {
            if (birthDate().getYear() < FIRST_YEAR) {
                return Optional.of(IdentifierProblem.DATE);
            }
        } catch (DateTimeException noSuchDay) {
            return Optional.of(IdentifierProblem.DATE);
        }
        boolean checked =
                isLegacy() || value.charAt(LENGTH - 1) == CheckCharacters.ofResidentId(value.substring(0, LENGTH - 1));
        return checked ? Optional.empty() : Optional.of(IdentifierProblem.CHECKSUM);
    }

    /**
     * Whether this is a number of 15 digits, from before 1999. It has no check character, so treat it with care, and its
     * year of birth is read as 19xx.
     *
     * @return true if it has 15 digits
     */
    public boolean isLegacy() {
        return value.length() == LEGACY_LENGTH;
    }

    /**
     * Whom the number was given to.
     *
     * @return the kind
     */
    public ResidentIdKind kind() {
        return switch (value.charAt(0)) {
            case '8' -> ResidentIdKind.HONG_KONG_MACAO_TAIWAN_RESIDENT;
            case '9' -> ResidentIdKind.FOREIGN_PERMANENT_RESIDENT;
            default -> ResidentIdKind.CITIZEN;
        };
    }

    /**
     * The province that the number was first given in, which need not be where the person lives.
     *
     * @return the division of province level
     */
    public DivisionCode province() {
        return DivisionCode.of(provinceDigits() + "0000");
    }

    private String provinceDigits() {
        int start = value.charAt(0) == '9' ? 1 : 0;
        return value.substring(start, start + 2);
    }

    /**
     * The date of birth.
     *
     * @return the date in the number
     */
    public LocalDate birthDate() {
        String digits =
                isLegacy() ? LEGACY_CENTURY + value.substring(BIRTH, BIRTH + 6) : value.substring(BIRTH, BIRTH + 8);
        return LocalDate.of(
                Integer.parseInt(digits.substring(0, 4)),
                Integer.parseInt(digits.substring(4, 6)),
                Integer.parseInt(digits.substring(6)));
    }

    /**
     * The sex.
     *
     * @return the sex in the number
     */
    public Sex sex() {
        char order = value.charAt(isLegacy() ? LEGACY_LENGTH - 1 : LENGTH - 2);
        return order % 2 == 0 ? Sex.FEMALE : Sex.MALE;
    }

    /**
     * The same number in 18 characters, the way numbers of 15 digits were renewed.
     *
     * @return the number with century and check character; this if it has them
     */
    public ResidentId toEighteen() {
        if (!isLegacy()) {
            return this;
        }
        String digits = value.substring(0, BIRTH) + LEGACY_CENTURY + value.substring(BIRTH);
        return new ResidentId(digits + CheckCharacters.ofResidentId(digits));
    }

    /**
     * The full number. Do not print or log it.
     *
     * @return all its characters
     */
    @JsonValue
    public String unmasked() {
        return value;
    }

    /** The number with the date of birth hidden, such as {@code 110105********002X}. */
    @Override
    public String toString() {
        return Masking.keeping(6, 4, value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ResidentId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}

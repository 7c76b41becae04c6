package org.unionaid.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;

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
public final class ResidentId extends PrivateNumber {

    private ResidentId(String value) {
        super(value);
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
        String value = text.endsWith("x") ? text.substring(0, text.length() - 1) + "X" : text;
        ResidentIdForm.findProblem(value).ifPresent(problem -> {
            throw new InvalidIdentifierException("ResidentId", problem);
        });
        return new ResidentId(value);
    }

    /**
     * Whether this is a number of 15 digits, from before 1999. It has no check character, so treat it with care, and its
     * year of birth is read as 19xx.
     *
     * @return true if it has 15 digits
     */
    public boolean isLegacy() {
        return ResidentIdForm.isLegacy(unmasked());
    }

    /**
     * Whom the number was given to.
     *
     * @return the kind
     */
    public ResidentIdKind kind() {
        return ResidentIdForm.kind(unmasked());
    }

    /**
     * The province that the number was first given in, which need not be where the person lives.
     *
     * @return the division of province level
     */
    public DivisionCode province() {
        return DivisionCode.of(ResidentIdForm.province(unmasked()) + "0000");
    }

    /**
     * The division of the county that the number was first given in, by its first six digits. It may be retired since, or
     * never have been: see {@link #warnings(DivisionTable, LocalDate)}.
     *
     * @return the division; empty for a foreign permanent resident, whose number has a country there, and for digits that are
     *     no division's
     */
    public Optional<DivisionCode> area() {
        return kind() == ResidentIdKind.FOREIGN_PERMANENT_RESIDENT
                ? Optional.empty()
                : DivisionCode.find(ResidentIdForm.area(unmasked()));
    }

    /**
     * What should be looked at before the number is relied on.
     *
     * @return {@link IdentifierWarning#LEGACY} for a number of 15 digits, else nothing
     */
    public ImmutableSet<IdentifierWarning> warnings() {
        return isLegacy() ? ImmutableSet.of(IdentifierWarning.LEGACY) : ImmutableSet.of();
    }

    /**
     * What should be looked at before the number is relied on, also in its {@link #area}.
     *
     * @param table the divisions there are
     * @param date the day asked about
     * @return the warnings, empty if there is nothing
     */
    public ImmutableSet<IdentifierWarning> warnings(DivisionTable table, LocalDate date) {
        Optional<IdentifierWarning> ofArea = kind() == ResidentIdKind.FOREIGN_PERMANENT_RESIDENT
                ? Optional.empty()
                : area().map(code -> table.findWarning(code, date))
                        .orElse(Optional.of(IdentifierWarning.DIVISION_UNLISTED));
        return ImmutableSet.<IdentifierWarning>builder()
                .addAll(warnings())
                .addAll(ofArea.stream().iterator())
                .build();
    }

    /**
     * The date of birth.
     *
     * @return the date in the number
     */
    public LocalDate birthDate() {
        return ResidentIdForm.birthDate(unmasked());
    }

    /**
     * The sex.
     *
     * @return the sex in the number
     */
    public Sex sex() {
        return ResidentIdForm.order(unmasked()) % 2 == 0 ? Sex.FEMALE : Sex.MALE;
    }

    /**
     * The same number in 18 characters, the way numbers of 15 digits were renewed.
     *
     * @return the number with century and check character; this if it has them
     */
    public ResidentId toEighteen() {
        return isLegacy() ? new ResidentId(ResidentIdForm.toEighteen(unmasked())) : this;
    }

    @Override
    int shownAtStart() {
        return 6;
    }
}

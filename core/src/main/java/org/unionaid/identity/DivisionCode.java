package org.unionaid.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An administrative division (行政区划代码): six digits, two each for province, city and county, zeros where the code
 * stops short, as in GB/T 2260. {@code 420106} is a district of {@code 420100}, a city of {@code 420000}.
 *
 * <p>Only the form is checked. Which divisions exist changes every year and files keep retired codes, so a list would
 * reject what is valid; a caller's {@link DivisionTable} warns of them.
 *
 * <p>Immutable and thread-safe; ordered by its digits. In JSON the digits as text.
 *
 * @param value the six digits
 */
public record DivisionCode(@JsonValue String value) implements Comparable<DivisionCode> {

    /** The nation, {@code 100000}. */
    public static final DivisionCode NATION = new DivisionCode("100000");

    private static final int LENGTH = 6;
    private static final int PROVINCE_DIGITS = 2;
    private static final int CITY_DIGITS = 4;

    /**
     * Creates a division code.
     *
     * @throws IllegalArgumentException if the value is not six digits, starts with zero, is another code of the nation
     *     than {@code 100000}, or names a county without a city
     */
    public DivisionCode {
        Objects.requireNonNull(value, "value");
        findProblem(value).ifPresent(problem -> {
            throw new IllegalArgumentException("Division code " + problem);
        });
    }

    private static Optional<String> findProblem(String value) {
        if (value.length() != LENGTH || !CheckCharacters.areDigits(value)) {
            return Optional.of("must be 6 digits");
        }
        boolean nation = value.startsWith("10");
        if (value.charAt(0) == '0' || (nation && !value.equals("100000"))) {
            return Optional.of("must start with a province's digits, 11 to 99");
        }
        return value.startsWith("00", PROVINCE_DIGITS) && !value.startsWith("00", CITY_DIGITS)
                ? Optional.of("of a county must name its city")
                : Optional.empty();
    }

    /**
     * The division with a code, if the text has the form of one.
     *
     * @param value the text, not null
     * @return the division; empty if the text is not six digits of the form
     */
    public static Optional<DivisionCode> find(String value) {
        return findProblem(value).isEmpty() ? Optional.of(new DivisionCode(value)) : Optional.empty();
    }

    /**
     * The division with a code.
     *
     * @param value the six digits, not null
     * @return the division
     * @throws IllegalArgumentException if the value is not of the form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DivisionCode of(String value) {
        return new DivisionCode(value);
    }

    /**
     * How high the division stands.
     *
     * @return the level
     */
    public DivisionLevel level() {
        if (!value.endsWith("00")) {
            return DivisionLevel.COUNTY;
        }
        if (!value.endsWith("0000")) {
            return DivisionLevel.CITY;
        }
        return equals(NATION) ? DivisionLevel.NATION : DivisionLevel.PROVINCE;
    }

    /**
     * The division directly above.
     *
     * @return the parent, empty for the nation
     */
    public Optional<DivisionCode> parent() {
        return switch (level()) {
            case NATION -> Optional.empty();
            case PROVINCE -> Optional.of(NATION);
            case CITY -> Optional.of(new DivisionCode(value.substring(0, PROVINCE_DIGITS) + "0000"));
            case COUNTY -> Optional.of(new DivisionCode(value.substring(0, CITY_DIGITS) + "00"));
        };
    }

    /**
     * The division and all above it, from itself to the nation: the order in which a rule of a place is looked for.
     *
     * @return this division first, the nation last
     */
    public ImmutableList<DivisionCode> lineage() {
        ImmutableList.Builder<DivisionCode> lineage = ImmutableList.builder();
        for (Optional<DivisionCode> at = Optional.of(this);
                at.isPresent();
                at = at.get().parent()) {
            lineage.add(at.get());
        }
        return lineage.build();
    }

    /**
     * Whether another division lies within this one.
     *
     * @param other the other division, not null
     * @return true if this division is the other or is above it
     */
    public boolean contains(DivisionCode other) {
        return switch (level()) {
            case NATION -> true;
            case PROVINCE -> other.value.startsWith(value.substring(0, PROVINCE_DIGITS));
            case CITY -> other.value.startsWith(value.substring(0, CITY_DIGITS));
            case COUNTY -> equals(other);
        };
    }

    @Override
    public int compareTo(DivisionCode other) {
        return value.compareTo(other.value);
    }

    // Written out: a record's own are linked at their first call, which costs a process that just started its time.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DivisionCode division && division.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The six digits. */
    @Override
    public String toString() {
        return value;
    }
}

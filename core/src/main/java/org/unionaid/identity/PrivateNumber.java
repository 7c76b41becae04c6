package org.unionaid.identity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number that others gave to a person or an organisation and that is nobody else's business.
 *
 * <p>It prints masked: the first characters, as many as is usual for the kind of number, and the last four. Only
 * {@link #unmasked()} gives it out in full; JSON holds it in full, so treat JSON as private too.
 *
 * <p>Immutable and thread-safe; two are equal if they are of the same type with the same characters.
 */
public abstract sealed class PrivateNumber permits BankCard, CreditCode, PhoneNumber, ResidentId, UnionCard {

    private static final int SHOWN_AT_END = 4;

    private final String value;

    PrivateNumber(String value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    /** How many characters are shown before the stars. */
    abstract int shownAtStart();

    /**
     * The number in full. Do not print or log it.
     *
     * @return all its characters
     */
    @JsonValue
    public final String unmasked() {
        return value;
    }

    /** The number with its middle hidden, such as {@code 110105********002X}. */
    @Override
    public final String toString() {
        int end = value.length() - SHOWN_AT_END;
        return value.substring(0, shownAtStart()) + "*".repeat(end - shownAtStart()) + value.substring(end);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof PrivateNumber number && getClass() == number.getClass() && value.equals(number.value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }
}

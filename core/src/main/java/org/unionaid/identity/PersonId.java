package org.unionaid.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The id of a person (人员), the same in every household, file and payment they appear in.
 *
 * <p>It is a number that the caller's system gave, never the resident identity number: ids are printed and logged in
 * full. Identity numbers are {@link ResidentId}.
 *
 * <p>Immutable and thread-safe; ordered by its text. In JSON the text.
 *
 * @param value 1 to 64 characters without blanks
 */
public record PersonId(@JsonValue String value) implements Comparable<PersonId> {

    /**
     * Creates an id.
     *
     * @throws IllegalArgumentException if the value is empty, too long or contains a blank or a control character
     */
    public PersonId {
        IdText.check("PersonId", value);
    }

    /**
     * The id with a text.
     *
     * @param value 1 to 64 characters without blanks
     * @return the id
     * @throws IllegalArgumentException if the value is empty, too long or contains a blank or a control character
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PersonId of(String value) {
        return new PersonId(value);
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    // Written out: a record's own are linked at their first call, which costs a process that just started its time.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonId id && id.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The text of the id. */
    @Override
    public String toString() {
        return value;
    }
}

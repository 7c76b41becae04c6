package org.unionaid.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id of a disbursement (发放).
 *
 * <p>Immutable and thread-safe; ordered by its text. In JSON the text.
 *
 * @param value 1 to 64 characters without blanks
 */
public record DisbursementId(@JsonValue String value) implements Comparable<DisbursementId> {

    /**
     * Creates an id.
     *
     * @throws IllegalArgumentException if the value is empty, too long or contains a blank or a control character
     */
    public DisbursementId {
        IdText.check("DisbursementId", value);
    }

    /**
     * The id with a text.
     *
     * @param value 1 to 64 characters without blanks
     * @return the id
     * @throws IllegalArgumentException if the value is empty, too long or contains a blank or a control character
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DisbursementId of(String value) {
        return new DisbursementId(value);
    }

    @Override
    public int compareTo(DisbursementId other) {
        return value.compareTo(other.value);
    }

    /** The text of the id. */
    @Override
    public String toString() {
        return value;
    }
}

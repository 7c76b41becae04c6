package org.unionaid.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id of a piece of evidence (佐证材料), such as an authorisation to check a household's means.
 *
 * <p>Immutable and thread-safe; ordered by its text. In JSON the text.
 *
 * @param value 1 to 64 characters without blanks
 */
public record EvidenceId(@JsonValue String value) implements Comparable<EvidenceId> {

    /**
     * Creates an id.
     *
     * @throws IllegalArgumentException if the value is empty, too long or contains a blank or a control character
     */
    public EvidenceId {
        IdText.check("EvidenceId", value);
    }

    /**
     * The id with a text.
     *
     * @param value 1 to 64 characters without blanks
     * @return the id
     * @throws IllegalArgumentException if the value is empty, too long or contains a blank or a control character
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EvidenceId of(String value) {
        return new EvidenceId(value);
    }

    @Override
    public int compareTo(EvidenceId other) {
        return value.compareTo(other.value);
    }

    /** The text of the id. */
    @Override
    public String toString() {
        return value;
    }
}

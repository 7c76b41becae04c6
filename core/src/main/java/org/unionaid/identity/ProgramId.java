package org.unionaid.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The id of an aid program (帮扶项目) of a policy.
 *
 * <p>Immutable and thread-safe; ordered by its text. In JSON the text.
 *
 * @param value 1 to 64 characters without blanks
 */
public record ProgramId(@JsonValue String value) implements Comparable<ProgramId> {

    /**
     * Creates an id.
     *
     * @throws IllegalArgumentException if the value is empty, too long or contains a blank or a control character
     */
    public ProgramId {
        IdText.check("ProgramId", value);
    }

    /**
     * The id with a text.
     *
     * @param value 1 to 64 characters without blanks
     * @return the id
     * @throws IllegalArgumentException if the value is empty, too long or contains a blank or a control character
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ProgramId of(String value) {
        return new ProgramId(value);
    }

    @Override
    public int compareTo(ProgramId other) {
        return value.compareTo(other.value);
    }

    // Written out: a record's own are linked at their first call, which costs a process that just started its time.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProgramId that && value.equals(that.value);
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

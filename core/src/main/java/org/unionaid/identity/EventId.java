package org.unionaid.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id of an event in the ledger (台账事件); an event posted twice under one id is one event.
 *
 * <p>Immutable and thread-safe; ordered by its text. In JSON the text.
 *
 * @param value 1 to 64 characters without blanks
 */
public record EventId(@JsonValue String value) implements Comparable<EventId> {

    /**
     * Creates an id.
     *
     * @throws IllegalArgumentException if the value is empty, too long or contains a blank or a control character
     */
    public EventId {
        IdText.check("EventId", value);
    }

    /**
     * The id with a text.
     *
     * @param value 1 to 64 characters without blanks
     * @return the id
     * @throws IllegalArgumentException if the value is empty, too long or contains a blank or a control character
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EventId of(String value) {
        return new EventId(value);
    }

    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }

    /** The text of the id. */
    @Override
    public String toString() {
        return value;
    }
}

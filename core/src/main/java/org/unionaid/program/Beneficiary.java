package org.unionaid.program;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionaid.identity.EmployerId;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PersonId;
import org.unionaid.identity.RosterId;

/**
 * Who is aided (帮扶对象): a household, one member, an enterprise, a roster, or a subject of an integrator's own type.
 *
 * <p>Written, in {@link #toString} and in JSON, as the type in lower case, a colon and the id: {@code household:H-1}.
 *
 * <p>Immutable and thread-safe; ordered by type and then id.
 *
 * @param type the type of the subject, not null
 * @param id the id of the subject among those of its type: 1 to 64 characters without blanks
 */
public record Beneficiary(SubjectType type, String id) implements Comparable<Beneficiary> {

    private static final char SEPARATOR = ':';

    /**
     * Creates a beneficiary.
     *
     * @throws IllegalArgumentException if the id does not have the form of an id
     */
    public Beneficiary {
        Objects.requireNonNull(type, "type");
        checkId(id);
    }

    private static void checkId(String id) {
        try {
            PersonId.of(id); // all ids have one form
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Beneficiary must have an id of 1 to 64 characters without blanks", e);
        }
    }

    /**
     * The beneficiary of a type and an id.
     *
     * @param type the type of the subject
     * @param id the id of the subject, 1 to 64 characters without blanks
     * @return the beneficiary
     * @throws IllegalArgumentException if the id does not have the form of an id
     */
    public static Beneficiary of(SubjectType type, String id) {
        return new Beneficiary(type, id);
    }

    /**
     * A household as beneficiary.
     *
     * @param id the household's id
     * @return the beneficiary
     */
    public static Beneficiary household(HouseholdId id) {
        return new Beneficiary(SubjectType.HOUSEHOLD, id.value());
    }

    /**
     * A member as beneficiary.
     *
     * @param id the person's id
     * @return the beneficiary
     */
    public static Beneficiary member(PersonId id) {
        return new Beneficiary(SubjectType.MEMBER, id.value());
    }

    /**
     * An enterprise as beneficiary.
     *
     * @param id the employer's id
     * @return the beneficiary
     */
    public static Beneficiary employer(EmployerId id) {
        return new Beneficiary(SubjectType.EMPLOYER, id.value());
    }

    /**
     * A roster as beneficiary.
     *
     * @param id the roster's id
     * @return the beneficiary
     */
    public static Beneficiary roster(RosterId id) {
        return new Beneficiary(SubjectType.ROSTER, id.value());
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @param text the type in lower case, a colon and the id
     * @return the beneficiary
     * @throws IllegalArgumentException if the text does not have that form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Beneficiary parse(String text) {
        int separator = text.indexOf(SEPARATOR);
        String type = text.substring(0, Math.max(0, separator));
        if (type.isEmpty() || !type.equals(type.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("Beneficiary must be written as a type and an id, like 'household:H-1'");
        }
        return new Beneficiary(SubjectType.of(type.toUpperCase(Locale.ROOT)), text.substring(separator + 1));
    }

    @Override
    public int compareTo(Beneficiary other) {
        int byType = type.code().compareTo(other.type.code());
        return byType != 0 ? byType : id.compareTo(other.id);
    }

    // Written out: a record's own are linked at their first call, which costs a process that just started its time.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Beneficiary that && that.type.equals(type) && that.id.equals(id);
    }

    @Override
    public int hashCode() {
        return 31 * type.hashCode() + id.hashCode();
    }

    /** The type in lower case, a colon and the id. */
    @Override
    @JsonValue
    public String toString() {
        return type.code().toLowerCase(Locale.ROOT) + SEPARATOR + id;
    }
}

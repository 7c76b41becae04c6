package org.unionaid.casefile;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionaid.identity.EvidenceId;
import org.unionaid.identity.PersonId;
import org.unionaid.style.ValueStyle;

/**
 * A reference to a paper that is kept elsewhere (佐证材料): what it proves, of whom, from which day. The paper itself is not
 * held here.
 *
 * <p>Its kind may tell of an illness, so {@link #toString} leaves it out. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Evidence implements WithEvidence {

    Evidence() {}

    /**
     * The id under which the paper is kept.
     *
     * @return the id, not null
     */
    public abstract EvidenceId id();

    /**
     * What the paper proves.
     *
     * @return the kind, not null
     */
    public abstract EvidenceKind kind();

    /**
     * The day of the paper: when it was signed or made out.
     *
     * @return the day, not null
     */
    public abstract LocalDate on();

    /**
     * The person it is about, where it is about one.
     *
     * @return the id of the person, empty if it is about the household
     */
    public abstract Optional<PersonId> person();

    /**
     * A paper about the household.
     *
     * @param id the id under which it is kept
     * @param kind what it proves
     * @param on the day of the paper
     * @return the reference
     */
    public static Evidence of(EvidenceId id, EvidenceKind kind, LocalDate on) {
        return builder().id(id).kind(kind).on(on).build();
    }

    /** The id and the day; neither kind nor person. */
    @Override
    public String toString() {
        return "Evidence{id=" + id() + ", on=" + on() + "}";
    }

    /**
     * A new builder.
     *
     * @return the builder, empty
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("exports")
    static Evidence fromJson(ImmutableEvidence value) {
        return value;
    }

    /** Builds an {@link Evidence}; every required attribute is set once. */
    public static final class Builder extends ImmutableEvidence.Builder {

        Builder() {}
    }
}

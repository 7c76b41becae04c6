package org.unionaid.employer;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.EmployerId;
import org.unionaid.identity.PersonId;
import org.unionaid.identity.RosterId;
import org.unionaid.style.ValueStyle;
import org.unionaid.time.DateRange;
import org.unionaid.time.Dated;

/**
 * A roster (名册): a named group of persons who are aided as one, such as the workers of a building site in the heat.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Roster implements WithRoster, Dated {

    Roster() {}

    /**
     * The id.
     *
     * @return the id, not null
     */
    public abstract RosterId id();

    /**
     * What the group is called.
     *
     * @return the title, not blank
     */
    public abstract String title();

    /**
     * The division (行政区划) of the union that keeps the roster.
     *
     * @return the division, not null
     */
    public abstract DivisionCode place();

    /**
     * The enterprise that the persons work for, where the roster is of one.
     *
     * @return the id of the employer, else empty
     */
    public abstract Optional<EmployerId> employer();

    /**
     * The persons on it: at least one, none twice.
     *
     * @return the ids in the order given
     */
    public abstract ImmutableList<PersonId> persons();

    /**
     * The days that the roster holds for, such as a season on a site.
     *
     * @return the days; all days unless set
     */
    @Override
    @Value.Default
    public DateRange period() {
        return DateRange.always();
    }

    /**
     * How many persons are on the roster.
     *
     * @return the count, 1 or more
     */
    public int size() {
        return persons().size();
    }

    @Value.Check
    void check() {
        checkArgument(!title().isBlank(), "Roster '%s' must not have a blank 'title'", id());
        checkArgument(!persons().isEmpty(), "Roster '%s' must have at least one person", id());
        Set<PersonId> ids = new HashSet<>();
        for (PersonId person : persons()) {
            checkArgument(ids.add(person), "Roster '%s' must not have person '%s' twice", id(), person);
        }
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
    static Roster fromJson(ImmutableRoster value) {
        return value;
    }

    /** Builds a {@link Roster}; every required attribute is set once. */
    public static final class Builder extends ImmutableRoster.Builder {

        Builder() {}
    }
}

package org.unionaid.testkit.aidcase;

import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.unionaid.employer.Roster;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.EmployerId;
import org.unionaid.identity.PersonId;
import org.unionaid.identity.RosterId;

/**
 * Generates rosters (名册): named groups of one to forty workers of one enterprise.
 *
 * <p>Every method returns a new arbitrary. Immutable and thread-safe.
 */
public final class RosterArbitrary extends ArbitraryDecorator<Roster> {
    private final RosterId id;
    private final DivisionCode place;
    private final int fewest;
    private final int most;

    private RosterArbitrary(RosterId id, DivisionCode place, int fewest, int most) {
        this.id = id;
        this.place = place;
        this.fewest = fewest;
        this.most = most;
    }

    /**
     * Rosters called {@code R-1}.
     *
     * @return the arbitrary
     */
    public static RosterArbitrary standard() {
        return new RosterArbitrary(RosterId.of("R-1"), DivisionCode.of("420106"), 1, 40);
    }

    /**
     * Another id.
     *
     * @param other  the id, not null
     * @return a new arbitrary
     */
    public RosterArbitrary withId(RosterId other) {
        return new RosterArbitrary(other, place, fewest, most);
    }

    /**
     * Rosters of another place.
     *
     * @param division  the place, not null
     * @return a new arbitrary
     */
    public RosterArbitrary in(DivisionCode division) {
        return new RosterArbitrary(id, division, fewest, most);
    }

    /**
     * Other numbers of persons.
     *
     * @param from  at least 1
     * @param to  at least {@code from}
     * @return a new arbitrary
     * @throws IllegalArgumentException if the numbers are not such
     */
    public RosterArbitrary withPersons(int from, int to) {
        if (from < 1 || to < from) {
            throw new IllegalArgumentException("Roster must have at least one person, asked for " + from + " to " + to);
        }
        return new RosterArbitrary(id, place, from, to);
    }

    /**
     * The id that every generated roster has.
     *
     * @return the id
     */
    public RosterId id() {
        return id;
    }

    @Override
    protected Arbitrary<Roster> arbitrary() {
        return Arbitraries.integers().between(fewest, most).map(this::roster);
    }

    private Roster roster(int size) {
        return Roster.builder()
                .id(id)
                .title("roster of " + size)
                .place(place)
                .employer(Optional.of(EmployerId.of("E-1")))
                .addAllPersons(IntStream.rangeClosed(1, size)
                        .mapToObj(number -> PersonId.of("W-" + number))
                        .toList())
                .build();
    }
}

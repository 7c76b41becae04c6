package org.unionaid.testkit.aidcase;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.unionaid.employer.Employer;
import org.unionaid.employer.EmployerState;
import org.unionaid.employer.EmployerStatus;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.EmployerId;
import org.unionaid.testkit.household.Knowledge;
import org.unionaid.time.AsOf;
import org.unionaid.time.DateRange;

/**
 * Generates enterprises (企业): ordinary ones, and ones that are or were in trouble, stopped or closed.
 *
 * <p>Every method returns a new arbitrary. Immutable and thread-safe.
 */
public final class EmployerArbitrary extends ArbitraryDecorator<Employer> {
    private static final int MOST_MONTHS = 30;

    private final EmployerId id;
    private final AsOf asOf;
    private final DivisionCode place;
    private final Knowledge knowledge;

    private EmployerArbitrary(EmployerId id, AsOf asOf, DivisionCode place, Knowledge knowledge) {
        this.id = id;
        this.asOf = asOf;
        this.place = place;
        this.knowledge = knowledge;
    }

    /**
     * Enterprises called {@code E-1}, about one fact in twelve unknown.
     *
     * @param asOf  the day on which the enterprise is looked at, not null
     * @return the arbitrary
     */
    public static EmployerArbitrary at(AsOf asOf) {
        return new EmployerArbitrary(EmployerId.of("E-1"), asOf, DivisionCode.of("420106"), Knowledge.PARTIAL);
    }

    /**
     * Another id.
     *
     * @param other  the id, not null
     * @return a new arbitrary
     */
    public EmployerArbitrary withId(EmployerId other) {
        return new EmployerArbitrary(other, asOf, place, knowledge);
    }

    /**
     * Enterprises of another place.
     *
     * @param division  the place, not null
     * @return a new arbitrary
     */
    public EmployerArbitrary in(DivisionCode division) {
        return new EmployerArbitrary(id, asOf, division, knowledge);
    }

    /**
     * More or fewer unknown facts.
     *
     * @param how  how much is known, not null
     * @return a new arbitrary
     */
    public EmployerArbitrary with(Knowledge how) {
        return new EmployerArbitrary(id, asOf, place, how);
    }

    /**
     * The id that every generated enterprise has.
     *
     * @return the id
     */
    public EmployerId id() {
        return id;
    }

    @Override
    protected Arbitrary<Employer> arbitrary() {
        Arbitrary<EmployerState> states = Combinators.combine(
                        Arbitraries.of(
                                EmployerStatus.NORMAL,
                                EmployerStatus.IN_TROUBLE,
                                EmployerStatus.STOPPED,
                                EmployerStatus.CLOSED),
                        Arbitraries.integers().between(1, MOST_MONTHS),
                        Arbitraries.of(false, false, true))
                .as(this::state);
        return Combinators.combine(
                        knowledge.answersOrNone(Arbitraries.integers().between(0, 2_000), 1),
                        knowledge.answers(states.list().ofMaxSize(1).map(ImmutableList::copyOf)))
                .as((headcount, all) -> Employer.builder()
                        .id(id)
                        .place(place)
                        .headcount(headcount)
                        .states(all)
                        .build())
                .withoutEdgeCases();
    }

    private EmployerState state(EmployerStatus status, int monthsAgo, boolean past) {
        DateRange since = DateRange.startingOn(asOf.date().minusMonths(monthsAgo));
        DateRange period = past ? DateRange.of(since.start(), asOf.date()) : since;
        return EmployerState.of(status, period);
    }
}

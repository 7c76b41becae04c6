package org.unionaid.testkit.aidcase;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.unionaid.enrolment.Enrolment;
import org.unionaid.enrolment.EnrolmentStatus;
import org.unionaid.enrolment.Scheme;
import org.unionaid.identity.PersonId;
import org.unionaid.money.Money;
import org.unionaid.time.AsOf;
import org.unionaid.time.DateRange;

/**
 * Generates enrolments in mutual aid (互助保障参保): for a year each, paid up to some thirty months before a day or shortly after it, so
 * that cover runs, has ended, ended a few days ago, or is yet to begin.
 *
 * <p>Immutable and thread-safe.
 */
public final class EnrolmentArbitrary extends ArbitraryDecorator<Enrolment> {
    private static final int MOST_DAYS_AGO = 900;
    private static final int MOST_DAYS_AHEAD = 20;
    private static final int MOST_DAYS_OF_WAITING = 30;

    private final ImmutableList<Scheme> schemes;
    private final ImmutableList<PersonId> persons;
    private final AsOf asOf;

    private EnrolmentArbitrary(ImmutableList<Scheme> schemes, ImmutableList<PersonId> persons, AsOf asOf) {
        this.schemes = schemes;
        this.persons = persons;
        this.asOf = asOf;
    }

    /**
     * Enrolments of some persons in some schemes.
     *
     * @param schemes  the schemes, at least one, not null
     * @param persons  who may be enrolled, at least one, not null
     * @param asOf  the day around which they are looked at, not null
     * @return the arbitrary
     * @throws IllegalArgumentException if there is no scheme or no person
     */
    public static EnrolmentArbitrary of(Iterable<Scheme> schemes, Iterable<PersonId> persons, AsOf asOf) {
        EnrolmentArbitrary arbitrary =
                new EnrolmentArbitrary(ImmutableList.copyOf(schemes), ImmutableList.copyOf(persons), asOf);
        if (arbitrary.schemes.isEmpty() || arbitrary.persons.isEmpty()) {
            throw new IllegalArgumentException("Enrolments need at least one scheme and one person");
        }
        return arbitrary;
    }

    @Override
    protected Arbitrary<Enrolment> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(persons),
                        Arbitraries.of(schemes),
                        Arbitraries.of(EnrolmentStatus.FIRST, EnrolmentStatus.RENEWED, EnrolmentStatus.LAPSED),
                        Arbitraries.integers().between(-MOST_DAYS_AHEAD, MOST_DAYS_AGO),
                        Arbitraries.integers().between(0, MOST_DAYS_OF_WAITING))
                .as(this::enrolment)
                .withoutEdgeCases();
    }

    private Enrolment enrolment(PersonId person, Scheme scheme, EnrolmentStatus status, int daysAgo, int waiting) {
        LocalDate paid = asOf.date().minusDays(daysAgo);
        LocalDate start = paid.plusDays(waiting);
        return Enrolment.builder()
                .person(person)
                .scheme(scheme)
                .status(status)
                .fee(Money.cny("60.00"))
                .paid(paid)
                .cover(DateRange.of(start, start.plusYears(1)))
                .build();
    }
}

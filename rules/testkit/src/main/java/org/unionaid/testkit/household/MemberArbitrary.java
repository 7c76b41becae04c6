package org.unionaid.testkit.household;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.unionaid.household.Member;
import org.unionaid.household.Relationship;
import org.unionaid.time.AsOf;

/**
 * Generates members (成员) on their own, aged as befits their relationship to somebody of 20 to 60 years.
 *
 * <p>Every method returns a new arbitrary. Immutable and thread-safe.
 */
public final class MemberArbitrary extends ArbitraryDecorator<Member> {
    private final Settings settings;
    private final Arbitrary<Role> roles;

    private MemberArbitrary(Settings settings, Arbitrary<Role> roles) {
        this.settings = settings;
        this.roles = roles;
    }

    /**
     * Members of any relationship around 2019-07-01, about one fact in twelve unknown, all called {@code M-1}.
     *
     * @return the arbitrary
     */
    public static MemberArbitrary standard() {
        return new MemberArbitrary(Settings.STANDARD, Arbitraries.of(Role.class));
    }

    /**
     * Dates drawn around another day.
     *
     * @param asOf  the day on which the member is looked at, not null
     * @return a new arbitrary
     */
    public MemberArbitrary at(AsOf asOf) {
        return new MemberArbitrary(settings.with(asOf), roles);
    }

    /**
     * Members of one relationship only.
     *
     * @param relationship  one of the national codes, not null
     * @return a new arbitrary
     * @throws IllegalArgumentException if the code is not one of them
     */
    public MemberArbitrary withRelationship(Relationship relationship) {
        for (Role role : Role.values()) {
            if (role.relationship().equals(relationship)) {
                return new MemberArbitrary(settings, Arbitraries.just(role));
            }
        }
        throw new IllegalArgumentException("'Relationship' must be a national code, but is " + relationship);
    }

    /**
     * More or fewer unknown facts.
     *
     * @param knowledge  how much is known, not null
     * @return a new arbitrary
     */
    public MemberArbitrary with(Knowledge knowledge) {
        return new MemberArbitrary(settings.with(knowledge), roles);
    }

    /**
     * Every fact known or none.
     *
     * @return a new arbitrary
     */
    public MemberArbitrary allKnown() {
        return with(Knowledge.COMPLETE);
    }

    @Override
    protected Arbitrary<Member> arbitrary() {
        Calendar calendar = new Calendar(settings.asOf());
        Arbitrary<Integer> ageOfSelf =
                Arbitraries.integers().between(0, Role.SPAN).shrinkTowards(Role.SPAN / 2);
        return Combinators.combine(new People(settings).persons(roles), ageOfSelf.map(Role::ageOfSelf))
                .as((person, self) ->
                        person.member(settings.memberId(1), 0, person.role().age(person.number(), self), calendar))
                .withoutEdgeCases();
    }
}

package org.unionaid.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.unionaid.casefile.HardshipFile;
import org.unionaid.employer.Employer;
import org.unionaid.employer.Roster;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.household.Household;
import org.unionaid.household.Member;
import org.unionaid.ledger.History;
import org.unionaid.testkit.aidcase.AidCaseArbitrary;
import org.unionaid.testkit.aidcase.EmployerArbitrary;
import org.unionaid.testkit.aidcase.HardshipFileArbitrary;
import org.unionaid.testkit.aidcase.RosterArbitrary;
import org.unionaid.testkit.household.HouseholdArbitrary;
import org.unionaid.testkit.household.MemberArbitrary;
import org.unionaid.time.AsOf;

/**
 * The nouns of hardship aid as parameters of jqwik properties:
 *
 * <pre>{@code
 * @Property
 * @Domain(AidDomain.class)
 * void roundTrip(@ForAll Household household) { ... }
 * }</pre>
 *
 * <p>To change the day, or what is generated, extend it and name the subclass instead; a method that overrides one of these
 * needs its own {@code @Provide}. It must be named: it is not registered anywhere. Immutable and thread-safe.
 */
public class AidDomain extends DomainContextBase {
    private final AsOf asOf;

    /** The domain around 2019-07-01. */
    public AidDomain() {
        this(AsOf.of(2019, 7, 1));
    }

    /**
     * The domain around another day, for subclasses with a constructor of their own without parameters.
     *
     * @param asOf  the day on which everything is looked at, not null
     */
    protected AidDomain(AsOf asOf) {
        this.asOf = asOf;
    }

    /**
     * Members of any relationship.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<Member> members() {
        return MemberArbitrary.standard().at(asOf);
    }

    /**
     * Households of one to six members.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<Household> households() {
        return HouseholdArbitrary.standard().at(asOf);
    }

    /**
     * Files of the household {@code H-1}, held by its first member.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<HardshipFile> files() {
        HouseholdArbitrary households = HouseholdArbitrary.standard();
        return HardshipFileArbitrary.of(
                households.id(), households.memberIds().iterator().next(), asOf);
    }

    /**
     * Enterprises.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<Employer> employers() {
        return EmployerArbitrary.at(asOf);
    }

    /**
     * Rosters.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<Roster> rosters() {
        return RosterArbitrary.standard();
    }

    /**
     * Whole cases.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<AidCase> cases() {
        return AidCaseArbitrary.at(asOf);
    }

    /**
     * Histories of the household {@code H-1} and its members.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<History> histories() {
        return AidCaseArbitrary.at(asOf).histories();
    }
}

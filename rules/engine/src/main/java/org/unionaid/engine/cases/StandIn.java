package org.unionaid.engine.cases;

import org.unionaid.employer.Employer;
import org.unionaid.employer.Roster;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.household.Household;
import org.unionaid.household.Member;
import org.unionaid.household.Relationship;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.EmployerId;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PersonId;
import org.unionaid.identity.RosterId;
import org.unionaid.ledger.History;
import org.unionaid.program.SubjectType;

/** Somebody of whom nothing is known: whom a case is about that describes nobody. */
public final class StandIn {
    private StandIn() {}

    /**
     * The case of somebody of whom nothing is known but that nothing was granted before.
     *
     * @param type  an enterprise, a roster, or anything else for a household of one, not null
     * @return the case as {@code cases.yaml} reads one that says no more
     */
    public static AidCase of(SubjectType type) {
        AidCase somebody = type.equals(SubjectType.EMPLOYER)
                ? AidCase.of(employer())
                : type.equals(SubjectType.ROSTER) ? AidCase.of(roster()) : AidCase.of(household());
        return somebody.withHistory(History.none());
    }

    static Household household() {
        return Household.builder()
                .id(HouseholdId.of("H-CASE"))
                .addMembers(Member.builder()
                        .id(PersonId.of("M-1"))
                        .relationship(Relationship.SELF)
                        .build())
                .build();
    }

    static Employer employer() {
        return Employer.builder()
                .id(EmployerId.of("E-CASE"))
                .place(DivisionCode.NATION)
                .build();
    }

    static Roster roster() {
        return Roster.builder()
                .id(RosterId.of("R-CASE"))
                .title("case")
                .place(DivisionCode.NATION)
                .addPersons(PersonId.of("M-1"))
                .build();
    }
}

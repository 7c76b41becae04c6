package org.example.unionaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.Reason;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.household.Household;
import org.unionaid.household.Income;
import org.unionaid.household.IncomeKind;
import org.unionaid.household.Member;
import org.unionaid.household.Relationship;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PersonId;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.History;
import org.unionaid.money.Money;
import org.unionaid.time.AsOf;

/** Test {@link NappyAid}. */
class NappyAidTests {
    private static final BoundPolicy POLICY = NappyAid.policy().at(DivisionCode.of("430381"), AsOf.of(2019, 7, 1));
    private static final Member PARENT = Member.builder()
            .id(PersonId.of("M-1"))
            .relationship(Relationship.SELF)
            .birthDate(LocalDate.of(1990, 1, 1))
            .incomes(Income.monthly(IncomeKind.WAGE, Money.cny("2000.00"), YearMonth.of(2018, 1), YearMonth.of(2019, 12)))
            .build();

    private static Decision decide(Member.Builder child) {
        Household family = Household.builder()
                .id(HouseholdId.of("H-1"))
                .addMembers(
                        PARENT,
                        child.id(PersonId.of("M-2"))
                                .relationship(Relationship.CHILD)
                                .incomes()
                                .build())
                .build();
        return POLICY.assess(AidCase.of(family).withHistory(History.none())).get(ProgramId.of("nappies"));
    }

    @Test
    void assess_dayBeforeTheThirdBirthday_isEligible() {
        assertThat(decide(Member.builder().birthDate(LocalDate.of(2016, 7, 2)))).isInstanceOf(Decision.Eligible.class);
    }

    @Test
    void assess_thirdBirthday_isIneligible() {
        assertThat(decide(Member.builder().birthDate(LocalDate.of(2016, 7, 1))))
                .isInstanceOfSatisfying(
                        Decision.Ineligible.class,
                        ineligible -> assertThat(ineligible.failing())
                                .extracting(Reason::code)
                                .containsExactly("small-child"));
    }

    @Test
    void assess_ageNeverAsked_namesWhatToAsk() {
        assertThat(decide(Member.builder()))
                .isInstanceOfSatisfying(
                        Decision.Undetermined.class,
                        undetermined -> assertThat(undetermined.missing())
                                .extracting(MissingFact::path)
                                .containsExactly("member[M-2].birthDate"));
    }
}

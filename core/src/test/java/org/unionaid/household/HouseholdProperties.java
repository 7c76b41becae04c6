package org.unionaid.household;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionaid.answer.Answer;
import org.unionaid.identity.HouseholdId;
import org.unionaid.time.DateRange;

/** Laws of {@link Household} and {@link Member}. */
class HouseholdProperties {

    @Property
    void membersAtAreThoseWhoBelong(@ForAll("households") Household household, @ForAll("dates") LocalDate date) {
        List<Member> expected = new ArrayList<>();
        for (Member member : household.members()) {
            boolean begun = !date.isBefore(member.belongs().start());
            boolean ended = !member.belongs().isOpenEnd()
                    && date.isAfter(member.belongs().last());
            if (begun && !ended) {
                expected.add(member);
            }
        }

        assertThat(household.membersAt(date)).isEqualTo(expected);
    }

    @Property(tries = 300)
    void addingOneByOneIsTheSameAsAllAtOnce(@ForAll("memberLists") ImmutableList<Member> members) {
        Household household = Household.builder()
                .id(HouseholdId.of("H-1"))
                .addMember(members.get(0))
                .build();

        for (Member member : members.subList(1, members.size())) {
            household = household.withMember(member);
        }

        assertThat(household)
                .isEqualTo(Household.builder()
                        .id(HouseholdId.of("H-1"))
                        .addAllMembers(members)
                        .build());
    }

    @Property(tries = 300)
    void replacingAndPuttingBackChangesNothing(@ForAll("households") Household household) {
        for (Member member : household.members()) {
            Member other = member.withIncomes(Answer.known(ImmutableList.of())).withBelongs(member.belongs());

            Household edited = household.replaceMember(other);

            assertThat(edited.getMember(member.id())).isSameAs(other);
            assertThat(edited.replaceMember(member)).isEqualTo(household);
        }
    }

    @Property(tries = 100)
    void anEditSharesAllThatItDoesNotTouch(@ForAll("households") Household household) {
        Member edited = household.members().get(0).withIncomes(Answer.known(ImmutableList.of()));

        Household after = household.replaceMember(edited);

        for (int i = 1; i < household.members().size(); i++) {
            assertThat(after.members().get(i)).isSameAs(household.members().get(i));
        }
        assertThat(after.homes()).isSameAs(household.homes());
        assertThat(after.vehicles()).isSameAs(household.vehicles());
        assertThat(after.financialAssets()).isSameAs(household.financialAssets());
        assertThat(after.businesses()).isSameAs(household.businesses());
        Member before = household.members().get(0);
        assertThat(edited.expenses()).isSameAs(before.expenses());
        assertThat(edited.employments()).isSameAs(before.employments());
        assertThat(edited.residences()).isSameAs(before.residences());
        assertThat(edited.belongs()).isSameAs(before.belongs());
        assertThat(edited.name()).isSameAs(before.name());
        assertThat(household.withHomes(Answer.unknown()).members()).isSameAs(household.members());
    }

    @Property(tries = 300)
    void textNeverTellsNamesOrIllnesses(@ForAll("households") Household household) {
        StringBuilder text = new StringBuilder().append(household);
        for (Member member : household.members()) {
            text.append(member).append(member.illnesses()).append(member.residentId());
        }

        assertThat(text.toString()).doesNotContain(Households.SECRETS).doesNotContain("19491231");
    }

    @Provide
    Arbitrary<Household> households() {
        return Households.households();
    }

    @Provide
    Arbitrary<ImmutableList<Member>> memberLists() {
        return Households.memberLists();
    }

    @Provide
    Arbitrary<Member> members() {
        return Households.memberLists().map(members -> members.get(0));
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.oneOf(Households.dates(), Households.periods().map(DateRange::start));
    }
}

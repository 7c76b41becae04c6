package org.unionaid.household;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
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
    void memberBuilderOrderIsIrrelevant(@ForAll("members") Member member, @ForAll Random random) {
        Member.Builder builder = Member.builder();
        List<Consumer<Member.Builder>> setters = new ArrayList<>(List.of(
                b -> b.id(member.id()),
                b -> b.relationship(member.relationship()),
                b -> b.belongs(member.belongs()),
                b -> b.name(member.name()),
                b -> b.residentId(member.residentId()),
                b -> b.birthDate(member.birthDate()),
                b -> b.employments(member.employments()),
                b -> b.schoolings(member.schoolings()),
                b -> b.illnesses(member.illnesses()),
                b -> b.disability(member.disability()),
                b -> b.incomes(member.incomes()),
                b -> b.expenses(member.expenses()),
                b -> b.honours(member.honours()),
                b -> b.ableToWork(member.ableToWork()),
                b -> b.unionMember(member.unionMember())));
        Collections.shuffle(setters, random);

        setters.forEach(setter -> setter.accept(builder));

        assertThat(builder.build()).isEqualTo(member).hasSameHashCodeAs(member);
    }

    @Property(tries = 300)
    void householdBuilderOrderIsIrrelevant(@ForAll("households") Household household) {
        Household backwards = Household.builder()
                .businesses(household.businesses())
                .financialAssets(household.financialAssets())
                .vehicles(household.vehicles())
                .homes(household.homes())
                .addAllMembers(household.members())
                .id(household.id())
                .build();

        assertThat(backwards).isEqualTo(household).hasSameHashCodeAs(household);
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

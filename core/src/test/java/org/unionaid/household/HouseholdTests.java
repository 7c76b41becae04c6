package org.unionaid.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionaid.answer.Answer;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PersonId;
import org.unionaid.identity.ResidentId;
import org.unionaid.money.Money;
import org.unionaid.time.DateRange;

/** Test {@link Household}. */
class HouseholdTests {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);
    private static final Member SELF = member("M-1", Relationship.SELF);
    private static final Member SPOUSE = member("M-2", Relationship.SPOUSE);
    private static final Member CHILD = member("M-3", Relationship.CHILD);

    private static Member member(String id, Relationship relationship) {
        return Member.builder().id(PersonId.of(id)).relationship(relationship).build();
    }

    private static Household.Builder household() {
        return Household.builder().id(HouseholdId.of("H-1"));
    }

    private static Household household(Member... members) {
        return household().addMembers(members).build();
    }

    @Test
    void builder_onlyMembers_leavesPropertyUnknown() {
        Household household = household(SELF);

        assertThat(Stream.of(
                        household.homes(), household.vehicles(), household.financialAssets(), household.businesses()))
                .allMatch(Answer::isUnknown);
    }

    @Test
    void builder_plainItems_areKnown() {
        Household household = household()
                .addMember(SELF)
                .homes(Home.ofSquareDecimetres(5830))
                .vehicles()
                .businesses(BusinessRegistration.of(BusinessRole.FAMILY_SHOP))
                .build();

        assertThat(household.homes().get())
                .extracting(Home::areaSquareDecimetres)
                .containsExactly(Answer.known(5830));
        assertThat(household.vehicles().get()).isEmpty();
        assertThat(household.businesses().get())
                .extracting(BusinessRegistration::role)
                .containsExactly(BusinessRole.FAMILY_SHOP);
    }

    @Test
    void builder_noMember_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> household().build())
                .withMessageContaining("at least one member");
    }

    @Test
    void builder_idTwice_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> household(SELF, member("M-1", Relationship.CHILD)))
                .withMessageContaining("'M-1'");
    }

    @Test
    void builder_twoSelvesOnTheSameDay_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> household(SELF, SPOUSE, member("M-9", Relationship.SELF)))
                .withMessageContaining("'M-1' and 'M-9'");
    }

    @Test
    void builder_selvesOneAfterTheOther_areAccepted() {
        Household household = household(
                SELF.withBelongs(DateRange.of(LocalDate.MIN, DAY)),
                SPOUSE.withRelationship(Relationship.SELF).withBelongs(DateRange.startingOn(DAY)));

        assertThat(household.members()).hasSize(2);
    }

    static Stream<Arguments> refusedParts() {
        return Stream.of(
                part("homes", builder -> builder.homes(Answer.none())),
                part("vehicles", builder -> builder.vehicles(Answer.none())),
                part("businesses", builder -> builder.businesses(Answer.none())),
                part("financialAssets", builder -> builder.financialAssets(Money.ofFen(-1))));
    }

    private static Arguments part(String name, UnaryOperator<Household.Builder> set) {
        return Arguments.of(name, set);
    }

    @ParameterizedTest
    @MethodSource("refusedParts")
    void builder_listIsNoneOrMoneyNegative_isRefused(String name, UnaryOperator<Household.Builder> set) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set.apply(household().addMember(SELF)).build())
                .withMessageContaining("'" + name + "'");
    }

    @Test
    void membersAt_day_holdsThoseWhoBelong() {
        Member gone = CHILD.withBelongs(DateRange.of(LocalDate.MIN, DAY));
        Household household = household(SELF, gone, SPOUSE.withBelongs(DateRange.startingOn(DAY)));

        assertThat(household.membersAt(DAY))
                .extracting(Member::id)
                .extracting(PersonId::value)
                .containsExactly("M-1", "M-2");
        assertThat(household.membersAt(DAY.minusDays(1)))
                .extracting(Member::id)
                .extracting(PersonId::value)
                .containsExactly("M-1", "M-3");
    }

    @Test
    void findMember_unknownId_isEmptyWhereGetThrows() {
        Household household = household(SELF, SPOUSE);

        assertThat(household.findMember(SPOUSE.id())).containsSame(SPOUSE);
        assertThat(household.getMember(SPOUSE.id())).isSameAs(SPOUSE);
        assertThat(household.findMember(CHILD.id())).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> household.getMember(CHILD.id()))
                .withMessage("Household 'H-1' has no member 'M-3'");
    }

    @Test
    void withMember_newId_addsAtTheEndAndSharesTheOthers() {
        Household before = household(SELF, SPOUSE);

        Household after = before.withMember(CHILD);

        assertThat(after.members()).containsExactly(SELF, SPOUSE, CHILD);
        assertThat(after.members().get(0)).isSameAs(SELF);
        assertThat(before.members()).containsExactly(SELF, SPOUSE);
    }

    @Test
    void withMember_idTaken_isRefused() {
        Household household = household(SELF);

        assertThatIllegalArgumentException().isThrownBy(() -> household.withMember(SELF));
    }

    @Test
    void replaceMember_sameId_keepsThePositionAndSharesTheOthers() {
        Member asked = SPOUSE.withAbleToWork(Answer.known(true));

        Household after = household(SELF, SPOUSE, CHILD).replaceMember(asked);

        assertThat(after.members()).containsExactly(SELF, asked, CHILD);
        assertThat(after.members().get(2)).isSameAs(CHILD);
    }

    @Test
    void replaceMember_otherId_isRefused() {
        Household household = household(SELF);

        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> household.replaceMember(CHILD));
    }

    @Test
    void withoutMember_id_leavesTheOthers() {
        Household household = household(SELF, CHILD);

        assertThat(household.withoutMember(CHILD.id()).members()).containsExactly(SELF);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> household.withoutMember(SPOUSE.id()));
    }

    @Test
    void withoutMember_last_isRefused() {
        Household household = household(SELF);

        assertThatIllegalArgumentException().isThrownBy(() -> household.withoutMember(SELF.id()));
    }

    @Test
    void toString_namesIdsOnly() {
        Household household = household()
                .addMembers(SELF.withName(Answer.known("某甲")), CHILD)
                .financialAssets(Money.cny("123.45"))
                .build();

        assertThat(household).hasToString("Household{id=H-1, members=[M-1, M-3]}");
    }

    @Test
    void builder_sameIdentityNumberTwice_isRefusedWithoutEcho() {
        Member old = SELF.withResidentId(Answer.known(ResidentId.parse("110105491231002")));
        Member other = SPOUSE.withResidentId(Answer.known(ResidentId.parse("11010519491231002X")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Household.builder()
                        .id(HouseholdId.of("H-1"))
                        .addMembers(old, other)
                        .build())
                .withMessageContaining("identity number")
                .withMessageNotContaining("1949");
    }
}

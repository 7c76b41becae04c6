package org.unionaid.household;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.unionaid.answer.Answer;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PersonId;
import org.unionaid.identity.ResidentId;
import org.unionaid.money.Money;
import org.unionaid.style.ValueStyle;

/**
 * A household (家庭): people who live and budget together, the unit that is recognised as in hardship (一户一档).
 *
 * <p>A household is a snapshot of what is known, over time: members belong for a period, incomes and schoolings have
 * their months and days, and {@link #membersAt} reads it on a day. An edit returns a new snapshot that shares every
 * member it did not touch.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Household implements WithHousehold {

    Household() {}

    /**
     * The id.
     *
     * @return the id, not null
     */
    public abstract HouseholdId id();

    /**
     * All members, past, present and to come: at least one, no id and no identity number twice, and on no day two who are
     * {@link Relationship#SELF}.
     *
     * @return the members in the order given
     */
    public abstract ImmutableList<Member> members();

    /**
     * The homes that the household owns.
     *
     * @return the list, complete if known and empty if there are none; unknown unless set
     */
    @Value.Default
    public Answer<ImmutableList<Home>> homes() {
        return Answer.unknown();
    }

    /**
     * The motor vehicles that the household owns or often uses.
     *
     * @return the list, complete if known and empty if there are none; unknown unless set
     */
    @Value.Default
    public Answer<ImmutableList<Vehicle>> vehicles() {
        return Answer.unknown();
    }

    /**
     * The financial assets of all members together: deposits, securities, funds (金融资产). Not negative.
     *
     * @return the money; none if there are none; unknown unless set
     */
    @Value.Default
    public Answer<Money> financialAssets() {
        return Answer.unknown();
    }

    /**
     * The businesses that members are registered with.
     *
     * @return the list, complete if known and empty if there are none; unknown unless set
     */
    @Value.Default
    public Answer<ImmutableList<BusinessRegistration>> businesses() {
        return Answer.unknown();
    }

    /**
     * The members who belong on a day.
     *
     * @param date the day
     * @return those whose {@link Member#belongs} contains the day, in order; empty if nobody belongs
     */
    public ImmutableList<Member> membersAt(LocalDate date) {
        ImmutableList<Member> all = members();
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).belongsAt(date)) {
                return all.stream().filter(member -> member.belongsAt(date)).collect(ImmutableList.toImmutableList());
            }
        }
        return all;
    }

    /**
     * The member of an id.
     *
     * @param id the person's id
     * @return the member, past or present, else empty
     */
    public Optional<Member> findMember(PersonId id) {
        return members().stream().filter(member -> member.id().equals(id)).findFirst();
    }

    /**
     * The member of an id.
     *
     * @param id the person's id
     * @return the member, past or present
     * @throws NoSuchElementException if the household has no such member
     */
    public Member getMember(PersonId id) {
        return findMember(id)
                .orElseThrow(() -> new NoSuchElementException("Household '" + id() + "' has no member '" + id + "'"));
    }

    // -------------------------------------------------------------------------

    /**
     * This household with one more member, after the others.
     *
     * @param member the member
     * @return the new snapshot
     * @throws IllegalArgumentException if the id is taken, or a second member would be {@link Relationship#SELF}
     */
    public Household withMember(Member member) {
        return withMembers(
                ImmutableList.<Member>builderWithExpectedSize(members().size() + 1)
                        .addAll(members())
                        .add(member)
                        .build());
    }

    /**
     * This household with what is now known of a member, in the same position.
     *
     * @param member the member, in place of the one with the same id
     * @return the new snapshot
     * @throws NoSuchElementException if the household has no member of that id
     * @throws IllegalArgumentException if a second member would be {@link Relationship#SELF}
     */
    public Household replaceMember(Member member) {
        Member old = getMember(member.id());
        return withMembers(
                members().stream().map(each -> each == old ? member : each).collect(ImmutableList.toImmutableList()));
    }

    /**
     * This household without a member, as if the person had never belonged. One who leaves is kept, with an end to
     * {@link Member#belongs}.
     *
     * @param id the person's id
     * @return the new snapshot
     * @throws NoSuchElementException if the household has no such member
     * @throws IllegalArgumentException if there is no other member
     */
    public Household withoutMember(PersonId id) {
        Member old = getMember(id);
        return withMembers(members().stream().filter(each -> each != old).collect(ImmutableList.toImmutableList()));
    }

    // -------------------------------------------------------------------------

    @Value.Check
    void check() {
        checkArgument(!members().isEmpty(), "Household '%s' must have at least one member", id());
        Set<PersonId> ids = new HashSet<>();
        Set<ResidentId> numbers = new HashSet<>();
        for (Member member : members()) {
            checkArgument(ids.add(member.id()), "Household '%s' must not have member '%s' twice", id(), member.id());
            checkArgument(
                    member.residentId()
                            .find()
                            .map(ResidentId::toEighteen)
                            .map(numbers::add)
                            .orElse(true),
                    "Household '%s' must not have the identity number of member '%s' twice",
                    id(),
                    member.id());
        }
        checkOneSelf();
        ListAnswer.check("homes", homes());
        ListAnswer.check("vehicles", vehicles());
        ListAnswer.check("businesses", businesses());
        checkArgument(
                !financialAssets().find().map(Money::isNegative).orElse(false),
                "Household '%s' must not have negative 'financialAssets'",
                id());
    }

    private void checkOneSelf() {
        ImmutableList<Member> selves = members().stream()
                .filter(member -> member.relationship().equals(Relationship.SELF))
                .collect(ImmutableList.toImmutableList());
        for (int i = 0; i < selves.size(); i++) {
            for (Member later : selves.subList(i + 1, selves.size())) {
                checkArgument(
                        !selves.get(i).belongs().overlaps(later.belongs()),
                        "Household '%s' must not have '%s' and '%s' as SELF on the same day",
                        id(),
                        selves.get(i).id(),
                        later.id());
            }
        }
    }

    /** The id and the ids of the members; nothing that is personal. */
    @Override
    public String toString() {
        return "Household{id=" + id() + ", members="
                + members().stream().map(Member::id).collect(ImmutableList.toImmutableList()) + "}";
    }

    /**
     * A new builder.
     *
     * @return the builder, empty
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("exports")
    static Household fromJson(ImmutableHousehold value) {
        return value;
    }

    /**
     * Builds a {@link Household}. An attribute takes an {@link Answer}; the methods that take a plain value, or all items
     * of a list, set a known one.
     */
    public static final class Builder extends ImmutableHousehold.Builder {

        Builder() {}

        /**
         * Sets the complete list of homes.
         *
         * @param homes all of them; nothing says that there are none
         * @return this builder
         */
        public Builder homes(Home... homes) {
            return homes(Answer.known(ImmutableList.copyOf(homes)));
        }

        /**
         * Sets the complete list of vehicles.
         *
         * @param vehicles all of them; nothing says that there are none
         * @return this builder
         */
        public Builder vehicles(Vehicle... vehicles) {
            return vehicles(Answer.known(ImmutableList.copyOf(vehicles)));
        }

        /**
         * Sets a known amount of financial assets.
         *
         * @param financialAssets the amount of financial assets
         * @return this builder
         */
        public Builder financialAssets(Money financialAssets) {
            return financialAssets(Answer.known(financialAssets));
        }

        /**
         * Sets the complete list of businesses.
         *
         * @param businesses all of them; nothing says that there are none
         * @return this builder
         */
        public Builder businesses(BusinessRegistration... businesses) {
            return businesses(Answer.known(ImmutableList.copyOf(businesses)));
        }
    }
}

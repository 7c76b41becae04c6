package org.unionaid.household;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.unionaid.answer.Answer;
import org.unionaid.identity.BankCard;
import org.unionaid.identity.PersonId;
import org.unionaid.identity.PhoneNumber;
import org.unionaid.identity.ResidentId;
import org.unionaid.style.ValueStyle;
import org.unionaid.time.DateRange;
import org.unionaid.time.Dated;

/**
 * A member (成员) of a household: a person who belongs to it for a period, and what is known of the person.
 *
 * <p>All but the id and the relationship is an {@link Answer} and unknown unless set. A list that is known is complete:
 * a member whose income nobody has asked for has unknown {@link #incomes}, a member without income has the empty list.
 *
 * <p>What is personal stays out of {@link #toString}, which names the member by id. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract non-sealed class Member implements WithMember, Person {

    Member() {}

    /**
     * The id of the person, unique in the household.
     *
     * @return the id, not null
     */
    public abstract PersonId id();

    /**
     * How the member is related to the person in whose name the household asks.
     *
     * @return the relationship, not null
     */
    public abstract Relationship relationship();

    /**
     * The days that the person belongs to the household.
     *
     * @return the days; all days unless set
     */
    @Value.Default
    public DateRange belongs() {
        return DateRange.always();
    }

    /**
     * The employments, past and present. They may overlap.
     *
     * @return the list, complete if known and empty if there are none; unknown unless set
     */
    @Value.Default
    public Answer<ImmutableList<Employment>> employments() {
        return Answer.unknown();
    }

    /**
     * The times at school, past and present.
     *
     * @return the list, complete if known and empty if there are none; unknown unless set
     */
    @Value.Default
    public Answer<ImmutableList<Schooling>> schoolings() {
        return Answer.unknown();
    }

    /**
     * Where the person is registered, lives and holds permits, past and present. They may overlap.
     *
     * @return the list, complete if known and empty if there are none; unknown unless set
     */
    @Value.Default
    public Answer<ImmutableList<Residence>> residences() {
        return Answer.unknown();
    }

    /**
     * The insurances, past and present. They may overlap.
     *
     * @return the list, complete if known and empty if there are none; unknown unless set
     */
    @Value.Default
    public Answer<ImmutableList<Insurance>> insurances() {
        return Answer.unknown();
    }

    /**
     * The illnesses, past and present.
     *
     * @return the list, complete if known and empty if there are none; unknown unless set
     */
    @Value.Default
    public Answer<ImmutableList<Illness>> illnesses() {
        return Answer.unknown();
    }

    /**
     * The incomes. A known list is complete for as long as the member belongs: months that no income covers count zero.
     *
     * @return the list, complete if known and empty if there are none; unknown unless set
     */
    @Value.Default
    public Answer<ImmutableList<Income>> incomes() {
        return Answer.unknown();
    }

    /**
     * The rigid expenditures. A known list is complete for as long as the member belongs: months that no expense covers count
     * zero.
     *
     * @return the list, complete if known and empty if there are none; unknown unless set
     */
    @Value.Default
    public Answer<ImmutableList<Expense>> expenses() {
        return Answer.unknown();
    }

    /**
     * The titles of honour.
     *
     * @return the list, complete if known and empty if there are none; unknown unless set
     */
    @Value.Default
    public Answer<ImmutableList<Honour>> honours() {
        return Answer.unknown();
    }

    /**
     * Whether the person belongs to the household on a day.
     *
     * @param date the day
     * @return true if {@link #belongs} contains the day
     */
    public boolean belongsAt(LocalDate date) {
        return belongs().contains(date);
    }

    /**
     * The employments on a day.
     *
     * @param date the day
     * @return those whose period contains the day, in order; unknown if {@link #employments} is unknown
     */
    public Answer<ImmutableList<Employment>> employmentsAt(LocalDate date) {
        return employments().map(all -> Dated.allAt(all, date));
    }

    /**
     * The schoolings on a day.
     *
     * @param date the day
     * @return those whose period contains the day, in order; unknown if {@link #schoolings} is unknown
     */
    public Answer<ImmutableList<Schooling>> schoolingsAt(LocalDate date) {
        return schoolings().map(all -> Dated.allAt(all, date));
    }

    /**
     * The illnesses on a day.
     *
     * @param date the day
     * @return those whose period contains the day, in order; unknown if {@link #illnesses} is unknown
     */
    public Answer<ImmutableList<Illness>> illnessesAt(LocalDate date) {
        return illnesses().map(all -> Dated.allAt(all, date));
    }

    /**
     * The residences on a day.
     *
     * @param date the day
     * @return those whose period contains the day, in order; unknown if {@link #residences} is unknown
     */
    public Answer<ImmutableList<Residence>> residencesAt(LocalDate date) {
        return residences().map(all -> Dated.allAt(all, date));
    }

    /**
     * The insurances on a day.
     *
     * @param date the day
     * @return those whose period contains the day, in order; unknown if {@link #insurances} is unknown
     */
    public Answer<ImmutableList<Insurance>> insurancesAt(LocalDate date) {
        return insurances().map(all -> Dated.allAt(all, date));
    }

    @Value.Check
    void check() {
        checkArgument(name().find().map(name -> !name.isBlank()).orElse(true), "Member 'name' must not be blank");
        ListAnswer.check("employments", employments());
        ListAnswer.check("schoolings", schoolings());
        ListAnswer.check("residences", residences());
        ListAnswer.check("insurances", insurances());
        ListAnswer.check("illnesses", illnesses());
        ListAnswer.check("incomes", incomes());
        ListAnswer.check("expenses", expenses());
        ListAnswer.check("honours", honours());
    }

    /** The id, the relationship and the days of belonging; nothing that is personal. */
    @Override
    public String toString() {
        return "Member{id=" + id() + ", relationship=" + relationship() + ", belongs=" + belongs() + "}";
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
    static Member fromJson(ImmutableMember value) {
        return value;
    }

    /**
     * Builds a {@link Member}. An attribute takes an {@link Answer}; the methods that take a plain value, or all items of
     * a list, set a known one.
     */
    public static final class Builder extends ImmutableMember.Builder {

        Builder() {}

        /**
         * Sets a known name.
         *
         * @param name the name
         * @return this builder
         */
        public Builder name(String name) {
            return name(Answer.known(name));
        }

        /**
         * Sets a known identity number.
         *
         * @param residentId the identity number
         * @return this builder
         */
        public Builder residentId(ResidentId residentId) {
            return residentId(Answer.known(residentId));
        }

        /**
         * Sets a known day of birth.
         *
         * @param birthDate the day of birth
         * @return this builder
         */
        public Builder birthDate(LocalDate birthDate) {
            return birthDate(Answer.known(birthDate));
        }

        /**
         * Sets a known phone number.
         *
         * @param phone the phone number
         * @return this builder
         */
        public Builder phone(PhoneNumber phone) {
            return phone(Answer.known(phone));
        }

        /**
         * Sets a known bank card.
         *
         * @param bankCard the bank card
         * @return this builder
         */
        public Builder bankCard(BankCard bankCard) {
            return bankCard(Answer.known(bankCard));
        }

        /**
         * Sets a known disability.
         *
         * @param disability the disability
         * @return this builder
         */
        public Builder disability(Disability disability) {
            return disability(Answer.known(disability));
        }

        /**
         * Sets the complete list of employments.
         *
         * @param employments all of them; nothing says that there are none
         * @return this builder
         */
        public Builder employments(Employment... employments) {
            return employments(Answer.known(ImmutableList.copyOf(employments)));
        }

        /**
         * Sets the complete list of times at school.
         *
         * @param schoolings all of them; nothing says that there are none
         * @return this builder
         */
        public Builder schoolings(Schooling... schoolings) {
            return schoolings(Answer.known(ImmutableList.copyOf(schoolings)));
        }

        /**
         * Sets the complete list of residences.
         *
         * @param residences all of them; nothing says that there are none
         * @return this builder
         */
        public Builder residences(Residence... residences) {
            return residences(Answer.known(ImmutableList.copyOf(residences)));
        }

        /**
         * Sets the complete list of insurances.
         *
         * @param insurances all of them; nothing says that there are none
         * @return this builder
         */
        public Builder insurances(Insurance... insurances) {
            return insurances(Answer.known(ImmutableList.copyOf(insurances)));
        }

        /**
         * Sets the complete list of illnesses.
         *
         * @param illnesses all of them; nothing says that there are none
         * @return this builder
         */
        public Builder illnesses(Illness... illnesses) {
            return illnesses(Answer.known(ImmutableList.copyOf(illnesses)));
        }

        /**
         * Sets the complete list of incomes.
         *
         * @param incomes all of them; nothing says that there are none
         * @return this builder
         */
        public Builder incomes(Income... incomes) {
            return incomes(Answer.known(ImmutableList.copyOf(incomes)));
        }

        /**
         * Sets the complete list of expenses.
         *
         * @param expenses all of them; nothing says that there are none
         * @return this builder
         */
        public Builder expenses(Expense... expenses) {
            return expenses(Answer.known(ImmutableList.copyOf(expenses)));
        }

        /**
         * Sets the complete list of honours.
         *
         * @param honours all of them; nothing says that there are none
         * @return this builder
         */
        public Builder honours(Honour... honours) {
            return honours(Answer.known(ImmutableList.copyOf(honours)));
        }

        /**
         * Sets a known ability to work.
         *
         * @param ableToWork the ability to work
         * @return this builder
         */
        public Builder ableToWork(boolean ableToWork) {
            return ableToWork(Answer.known(ableToWork));
        }

        /**
         * Sets a known union membership.
         *
         * @param unionMember the union membership
         * @return this builder
         */
        public Builder unionMember(boolean unionMember) {
            return unionMember(Answer.known(unionMember));
        }
    }
}

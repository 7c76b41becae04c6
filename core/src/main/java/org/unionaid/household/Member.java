package org.unionaid.household;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import org.immutables.value.Value;
import org.unionaid.answer.Answer;
import org.unionaid.identity.PersonId;
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
public abstract class Member implements WithMember {

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
     * The name (姓名). Not for logs.
     *
     * @return the name, not blank; unknown unless set
     */
    @Value.Default
    public Answer<String> name() {
        return Answer.unknown();
    }

    /**
     * The number of the identity card (居民身份证号码).
     *
     * @return the number; none if the person has none; unknown unless set
     */
    @Value.Default
    public Answer<ResidentId> residentId() {
        return Answer.unknown();
    }

    /**
     * The day of birth (出生日期). See {@link #bornOn} for one that an identity number also tells.
     *
     * @return the day; unknown unless set
     */
    @Value.Default
    public Answer<LocalDate> birthDate() {
        return Answer.unknown();
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
     * The illnesses, past and present.
     *
     * @return the list, complete if known and empty if there are none; unknown unless set
     */
    @Value.Default
    public Answer<ImmutableList<Illness>> illnesses() {
        return Answer.unknown();
    }

    /**
     * The recognised disability.
     *
     * @return the disability; none if there is none; unknown unless set
     */
    @Value.Default
    public Answer<Disability> disability() {
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
     * Whether the person is able to work (有劳动能力).
     *
     * @return whether; unknown unless set
     */
    @Value.Default
    public Answer<Boolean> ableToWork() {
        return Answer.unknown();
    }

    /**
     * Whether the person is a member of a union (工会会员).
     *
     * @return whether; unknown unless set
     */
    @Value.Default
    public Answer<Boolean> unionMember() {
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
     * The day of birth, as stated or else as the identity number tells.
     *
     * @return {@link #birthDate} unless it is unknown and {@link #residentId} is known
     */
    public Answer<LocalDate> bornOn() {
        return birthDate().isUnknown() && residentId().isKnown()
                ? residentId().map(ResidentId::birthDate)
                : birthDate();
    }

    /**
     * The age on a day, in completed years (周岁); a child born on 29 February is a year older on 1 March.
     *
     * @param date the day
     * @return the age, 0 or more; none if the person is born after the day; unknown if the day of birth is
     */
    public Answer<Integer> ageAt(LocalDate date) {
        return bornOn().flatMap(born -> born.isAfter(date)
                ? Answer.none()
                : Answer.known(Period.between(born, date).getYears()));
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

    @Value.Check
    void check() {
        checkArgument(name().find().map(name -> !name.isBlank()).orElse(true), "Member 'name' must not be blank");
        ListAnswer.check("employments", employments());
        ListAnswer.check("schoolings", schoolings());
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

package org.unionaid.employer;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.unionaid.answer.Answer;
import org.unionaid.identity.CreditCode;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.EmployerId;
import org.unionaid.style.ValueStyle;
import org.unionaid.time.Dated;

/**
 * An enterprise (企业): where members work, and itself a subject of aid when it is in trouble (困难企业).
 *
 * <p>All but the id and the place is an {@link Answer} and unknown unless set. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Employer implements WithEmployer {

    Employer() {}

    /**
     * The id.
     *
     * @return the id, not null
     */
    public abstract EmployerId id();

    /**
     * The division (行政区划) where the enterprise belongs to a union.
     *
     * @return the division, not null
     */
    public abstract DivisionCode place();

    /**
     * The name (企业名称).
     *
     * @return the name, not blank; unknown unless set
     */
    @Value.Default
    public Answer<String> name() {
        return Answer.unknown();
    }

    /**
     * The unified social credit code (统一社会信用代码).
     *
     * @return the code; none if the enterprise has none; unknown unless set
     */
    @Value.Default
    public Answer<CreditCode> creditCode() {
        return Answer.unknown();
    }

    /**
     * How many persons work there (职工人数), in persons; 0 or more.
     *
     * @return the count; unknown unless set
     */
    @Value.Default
    public Answer<Integer> headcount() {
        return Answer.unknown();
    }

    /**
     * How the enterprise was doing over time. A known list is complete; the periods do not overlap.
     *
     * @return the states, empty if none was ever recorded; unknown unless set
     */
    @Value.Default
    public Answer<ImmutableList<EmployerState>> states() {
        return Answer.unknown();
    }

    /**
     * How the enterprise is doing on a day.
     *
     * @param date the day
     * @return the status of the state whose period contains the day; none if no state does; unknown if {@link #states} is
     */
    public Answer<EmployerStatus> statusAt(LocalDate date) {
        return states().flatMap(all -> Answer.from(Dated.findAt(all, date).map(EmployerState::status)));
    }

    @Value.Check
    void check() {
        checkArgument(
                name().find().map(name -> !name.isBlank()).orElse(true),
                "Employer '%s' must not have a blank 'name'",
                id());
        checkArgument(
                headcount().find().map(count -> count >= 0).orElse(true),
                "Employer '%s' must not have a negative 'headcount'",
                id());
        checkArgument(
                !states().isNone(),
                "Employer '%s' must have a list as 'states', the empty one if there are none, or unknown",
                id());
        states().find().ifPresent(this::checkNoOverlap);
    }

    private void checkNoOverlap(ImmutableList<EmployerState> states) {
        for (int i = 0; i < states.size(); i++) {
            for (EmployerState later : states.subList(i + 1, states.size())) {
                checkArgument(
                        !states.get(i).period().overlaps(later.period()),
                        "Employer '%s' must not have two states on the same day, but '%s' and '%s' overlap",
                        id(),
                        states.get(i).period(),
                        later.period());
            }
        }
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
    static Employer fromJson(ImmutableEmployer value) {
        return value;
    }

    /** Builds an {@link Employer}; every required attribute is set once. */
    public static final class Builder extends ImmutableEmployer.Builder {

        Builder() {}

        /**
         * Sets a known name.
         *
         * @param name the name, not blank
         * @return this builder
         */
        public Builder name(String name) {
            return name(Answer.known(name));
        }

        /**
         * Sets a known code.
         *
         * @param creditCode the unified social credit code
         * @return this builder
         */
        public Builder creditCode(CreditCode creditCode) {
            return creditCode(Answer.known(creditCode));
        }

        /**
         * Sets a known count of persons.
         *
         * @param headcount how many persons work there
         * @return this builder
         */
        public Builder headcount(int headcount) {
            return headcount(Answer.known(headcount));
        }

        /**
         * Sets the complete list of states.
         *
         * @param states all of them; nothing says that there are none
         * @return this builder
         */
        public Builder states(EmployerState... states) {
            return states(Answer.known(ImmutableList.copyOf(states)));
        }
    }
}

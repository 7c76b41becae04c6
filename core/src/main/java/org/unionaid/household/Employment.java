package org.unionaid.household;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.immutables.value.Value;
import org.unionaid.answer.Answer;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.EmployerId;
import org.unionaid.style.ValueStyle;
import org.unionaid.time.DateRange;
import org.unionaid.time.Dated;

/**
 * How a member stood in work for a period (就业情况): at work with an employer, laid off, retired.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Employment implements WithEmployment, Dated {

    Employment() {}

    /**
     * How the member stands in work.
     *
     * @return the status, not null
     */
    public abstract EmploymentStatus status();

    /**
     * The enterprise worked for.
     *
     * @return the id of the employer; none if there is no employer; unknown unless set
     */
    @Value.Default
    public Answer<EmployerId> employer() {
        return Answer.unknown();
    }

    /**
     * What binds the member and the enterprise (劳动关系形式), for as long as the {@link #period}.
     *
     * @return the relation; none if there is none, as for one who works for oneself; unknown unless set
     */
    @Value.Default
    public Answer<LabourRelation> relation() {
        return Answer.unknown();
    }

    /**
     * The division (行政区划) that the member works in, whose standards older rules go by.
     *
     * @return the division; none if there is no place of work; unknown unless set
     */
    @Value.Default
    public Answer<DivisionCode> workplace() {
        return Answer.unknown();
    }

    /**
     * Whether a retired member's pension is paid socially and the person was handed over to the community
     * (养老金社会化发放、移交社区管理), which commonly ends the right to a file.
     *
     * @return whether; none if the member is not retired; unknown unless set
     */
    @Value.Default
    public Answer<Boolean> socialisedPension() {
        return Answer.unknown();
    }

    /**
     * Whether the member works here as a farmer-worker (农民工), away from a rural home, see {@link Member#residences}.
     *
     * @return whether; unknown unless set
     */
    @Value.Default
    public Answer<Boolean> migrant() {
        return Answer.unknown();
    }

    /**
     * The days that the status holds for.
     *
     * @return the period, not null
     */
    @Override
    public abstract DateRange period();

    /**
     * An employment of which only the status is known.
     *
     * @param status how the member stands in work
     * @param period the days that it holds for
     * @return the employment
     */
    public static Employment of(EmploymentStatus status, DateRange period) {
        return builder().status(status).period(period).build();
    }

    /**
     * An employment with an employer.
     *
     * @param status how the member stands in work
     * @param employer the enterprise worked for
     * @param period the days that it holds for
     * @return the employment
     */
    public static Employment with(EmploymentStatus status, EmployerId employer, DateRange period) {
        return builder()
                .status(status)
                .employer(Answer.known(employer))
                .period(period)
                .build();
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
    static Employment fromJson(ImmutableEmployment value) {
        return value;
    }

    /** Builds an {@link Employment}; every required attribute is set once. */
    public static final class Builder extends ImmutableEmployment.Builder {

        Builder() {}
    }
}

package org.unionaid.enrolment;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.unionaid.identity.PersonId;
import org.unionaid.money.Money;
import org.unionaid.style.ValueStyle;
import org.unionaid.time.DateRange;
import org.unionaid.time.Dated;

/**
 * The enrolment of a person in a scheme of mutual aid (参加职工互助保障): so many shares, a fee, and cover for a period.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Enrolment implements WithEnrolment, Dated {

    Enrolment() {}

    /**
     * The person enrolled.
     *
     * @return the id of the person, not null
     */
    public abstract PersonId person();

    /**
     * The scheme.
     *
     * @return the scheme, not null
     */
    public abstract Scheme scheme();

    /**
     * How the enrolment follows on earlier ones.
     *
     * @return the status, not null
     */
    public abstract EnrolmentStatus status();

    /**
     * How many shares are taken (份数); 1 or more.
     *
     * @return the count; 1 unless set
     */
    @Value.Default
    public int shares() {
        return 1;
    }

    /**
     * The fee paid for all shares, in money; not negative, 0.00 for one given away.
     *
     * @return the fee, not null
     */
    public abstract Money fee();

    /**
     * The day the fee was paid.
     *
     * @return the day, not null
     */
    public abstract LocalDate paid();

    /**
     * The days of cover, which begin on or after the day of payment, see {@link WaitingPeriod}.
     *
     * @return the days, not null
     */
    public abstract DateRange cover();

    /**
     * The days that the enrolment holds for: those of the cover.
     *
     * @return {@link #cover}
     */
    @Override
    public DateRange period() {
        return cover();
    }

    /**
     * Whether the person is covered on a day.
     *
     * @param date the day
     * @return true if {@link #cover} contains the day
     */
    public boolean coversAt(LocalDate date) {
        return cover().contains(date);
    }

    @Value.Check
    void check() {
        checkArgument(shares() >= 1, "Enrolment of '%s' must have 1 share or more", person());
        checkArgument(!fee().isNegative(), "Enrolment of '%s' must not have a negative 'fee'", person());
        checkArgument(
                !cover().start().isBefore(paid()),
                "Enrolment of '%s' must not begin cover on '%s', before it was paid on '%s'",
                person(),
                cover().start(),
                paid());
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
    static Enrolment fromJson(ImmutableEnrolment value) {
        return value;
    }

    /** Builds an {@link Enrolment}; every required attribute is set once. */
    public static final class Builder extends ImmutableEnrolment.Builder {

        Builder() {}
    }
}

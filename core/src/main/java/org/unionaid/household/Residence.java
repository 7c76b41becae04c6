package org.unionaid.household;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.immutables.value.Value;
import org.unionaid.answer.Answer;
import org.unionaid.identity.DivisionCode;
import org.unionaid.style.ValueStyle;
import org.unionaid.time.DateRange;
import org.unionaid.time.Dated;

/**
 * A place that a member is registered in, lives in or holds a permit for, over a period (户籍与居住情况).
 *
 * <p>A farmer-worker (农民工) is registered in one place and lives in another; rules ask for both, and for how long.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Residence implements WithResidence, Dated {

    Residence() {}

    /**
     * In what way the member belongs to the place.
     *
     * @return the kind, not null
     */
    public abstract ResidenceKind kind();

    /**
     * The place (行政区划).
     *
     * @return the division; unknown unless set
     */
    @Value.Default
    public Answer<DivisionCode> place() {
        return Answer.unknown();
    }

    /**
     * Whether it is city or country (城镇、农村).
     *
     * @return the setting; unknown unless set
     */
    @Value.Default
    public Answer<Setting> setting() {
        return Answer.unknown();
    }

    /**
     * The days that it holds for.
     *
     * @return the period, not null
     */
    @Override
    public abstract DateRange period();

    /**
     * A residence in a place.
     *
     * @param kind in what way the member belongs to the place
     * @param place the place
     * @param setting whether it is city or country
     * @param period the days that it holds for
     * @return the residence
     */
    public static Residence of(ResidenceKind kind, DivisionCode place, Setting setting, DateRange period) {
        return builder()
                .kind(kind)
                .place(Answer.known(place))
                .setting(Answer.known(setting))
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
    static Residence fromJson(ImmutableResidence value) {
        return value;
    }

    /** Builds a {@link Residence}; every required attribute is set once. */
    public static final class Builder extends ImmutableResidence.Builder {

        Builder() {}
    }
}

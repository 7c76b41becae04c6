package org.unionaid.household;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.immutables.value.Value;
import org.unionaid.answer.Answer;
import org.unionaid.identity.DivisionCode;
import org.unionaid.style.ValueStyle;

/**
 * A home or other property that the household owns (住房等房产).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Home implements WithHome {

    Home() {}

    /**
     * The floor area in hundredths of a square metre (平方分米): 58.30 m² is 5830. More than zero.
     *
     * @return the area; unknown unless set
     */
    @Value.Default
    public Answer<Integer> areaSquareDecimetres() {
        return Answer.unknown();
    }

    /**
     * What it is used as (房产用途).
     *
     * @return the use; unknown unless set
     */
    @Value.Default
    public Answer<HomeUse> use() {
        return Answer.unknown();
    }

    /**
     * Where it is (行政区划): local averages of floor area per person differ.
     *
     * @return the division; unknown unless set
     */
    @Value.Default
    public Answer<DivisionCode> place() {
        return Answer.unknown();
    }

    @Value.Check
    void check() {
        checkArgument(
                areaSquareDecimetres().find().map(area -> area > 0).orElse(true),
                "Home 'areaSquareDecimetres' must be more than zero");
    }

    /**
     * A home of a floor area.
     *
     * @param area the area in hundredths of a square metre, more than zero
     * @return the home
     * @throws IllegalArgumentException if the area is not more than zero
     */
    public static Home ofSquareDecimetres(int area) {
        return builder().areaSquareDecimetres(Answer.known(area)).build();
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
    static Home fromJson(ImmutableHome value) {
        return value;
    }

    /** Builds a {@link Home}; every required attribute is set once. */
    public static final class Builder extends ImmutableHome.Builder {

        Builder() {}
    }
}

package org.unionaid.household;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.immutables.value.Value;
import org.unionaid.answer.Answer;
import org.unionaid.money.Money;
import org.unionaid.style.ValueStyle;
import org.unionaid.time.DateRange;
import org.unionaid.time.Dated;

/**
 * A time at school of a member (就学情况).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Schooling implements WithSchooling, Dated {

    Schooling() {}

    /**
     * The stage of schooling.
     *
     * @return the stage, not null
     */
    public abstract SchoolStage stage();

    /**
     * Whose school it is.
     *
     * @return the kind of school; unknown unless set
     */
    @Value.Default
    public Answer<SchoolKind> kind() {
        return Answer.unknown();
    }

    /**
     * The fees per school year, in money; not negative.
     *
     * @return the fees per year; none if the school takes none; unknown unless set
     */
    @Value.Default
    public Answer<Money> annualFee() {
        return Answer.unknown();
    }

    /**
     * The days at this school and stage.
     *
     * @return the period, not null
     */
    @Override
    public abstract DateRange period();

    @Value.Check
    void check() {
        checkArgument(
                !annualFee().find().map(Money::isNegative).orElse(false), "Schooling 'annualFee' must not be negative");
    }

    /**
     * A schooling of which only the stage is known.
     *
     * @param stage the stage
     * @param period the days at this school and stage
     * @return the schooling
     */
    public static Schooling of(SchoolStage stage, DateRange period) {
        return builder().stage(stage).period(period).build();
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
    static Schooling fromJson(ImmutableSchooling value) {
        return value;
    }

    /** Builds a {@link Schooling}; every required attribute is set once. */
    public static final class Builder extends ImmutableSchooling.Builder {

        Builder() {}
    }
}

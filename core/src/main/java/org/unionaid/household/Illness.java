package org.unionaid.household;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.immutables.value.Value;
import org.unionaid.answer.Answer;
import org.unionaid.style.ValueStyle;
import org.unionaid.time.DateRange;
import org.unionaid.time.Dated;

/**
 * An illness of a member (患病情况). A diagnosis is sensitive: {@link #toString} leaves the name out.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Illness implements WithIllness, Dated {

    Illness() {}

    /**
     * The name of the illness, as diagnosed. Not for logs or lists.
     *
     * @return the name, not blank
     */
    @Value.Redacted
    public abstract String name();

    /**
     * Whether it counts as a serious illness (重大疾病), such as one defined in 《重大疾病保险的疾病定义使用规范》.
     *
     * @return whether; unknown unless set
     */
    @Value.Default
    public Answer<Boolean> serious() {
        return Answer.unknown();
    }

    /**
     * Whether the person needs care for long (需要长期照料), a ground of deep hardship.
     *
     * @return whether; unknown unless set
     */
    @Value.Default
    public Answer<Boolean> longTermCare() {
        return Answer.unknown();
    }

    /**
     * The days of the illness, from its diagnosis on.
     *
     * @return the period, not null
     */
    @Override
    public abstract DateRange period();

    @Value.Check
    void check() {
        checkArgument(!name().isBlank(), "Illness 'name' must not be blank");
    }

    /**
     * An illness.
     *
     * @param name the name of the illness, not blank
     * @param serious whether it counts as a serious illness
     * @param period the days of the illness
     * @return the illness
     * @throws IllegalArgumentException if the name is blank
     */
    public static Illness of(String name, boolean serious, DateRange period) {
        return builder()
                .name(name)
                .serious(Answer.known(serious))
                .period(period)
                .build();
    }

    /** The period alone: the name and how serious it is are left out. */
    @Override
    public String toString() {
        return "Illness{period=" + period() + "}";
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
    static Illness fromJson(ImmutableIllness value) {
        return value;
    }

    /** Builds an {@link Illness}; every required attribute is set once. */
    public static final class Builder extends ImmutableIllness.Builder {

        Builder() {}
    }
}

package org.unionaid.money;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionaid.style.ValueStyle;

/**
 * Shows the form of a value type; to be deleted with the arrival of the first real one.
 */
@Value.Immutable
@ValueStyle
public abstract class Probe implements WithProbe {

    Probe() {}

    /**
     * The name.
     *
     * @return the name, not empty
     */
    public abstract String name();

    /**
     * The parts in order.
     *
     * @return the parts
     */
    public abstract ImmutableList<Probe> parts();

    /**
     * The minor units by name.
     *
     * @return the amounts
     */
    public abstract ImmutableMap<String, Long> amounts();

    /**
     * The day, where there is one.
     *
     * @return the day
     */
    public abstract Optional<LocalDate> day();

    /**
     * How many parts there are.
     *
     * @return the count
     */
    public int size() {
        return parts().size();
    }

    @Value.Check
    void check() {
        checkArgument(!name().isEmpty(), "Probe must have a name");
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
    static Probe fromJson(ImmutableProbe value) {
        return value;
    }

    /** Builds a {@link Probe}; every required attribute is set once. */
    public static final class Builder extends ImmutableProbe.Builder {
        Builder() {}
    }
}

package org.unionaid.application;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.immutables.value.Value;
import org.unionaid.identity.ApplicationId;
import org.unionaid.identity.DivisionCode;
import org.unionaid.style.ValueStyle;

/**
 * An application for aid (帮扶申请): which programs are asked for whom, where and when.
 *
 * <p>The day received is given by the caller: the library reads no clock. With the id it is the default order of those
 * who wait for the same money.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Application implements WithApplication {

    Application() {}

    /**
     * The id.
     *
     * @return the id, not null
     */
    public abstract ApplicationId id();

    /**
     * The division (行政区划) of the union that accepts the application.
     *
     * @return the division, not null
     */
    public abstract DivisionCode place();

    /**
     * The day the application was received (受理日期): what is asked is asked as of this day, unless the caller says otherwise.
     *
     * @return the day, not null
     */
    public abstract LocalDate received();

    /**
     * What is asked: at least one request, no program twice for the same beneficiary and event.
     *
     * @return the requests in the order of preference
     */
    public abstract ImmutableList<Request> requests();

    @Value.Check
    void check() {
        checkArgument(!requests().isEmpty(), "Application '%s' must have at least one request", id());
        Set<Object> asked = new HashSet<>();
        for (Request request : requests()) {
            checkArgument(
                    asked.add(ImmutableList.of(request.program(), request.beneficiary(), request.event())),
                    "Application '%s' must not ask for '%s' twice for '%s'",
                    id(),
                    request.program(),
                    request.beneficiary());
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
    static Application fromJson(ImmutableApplication value) {
        return value;
    }

    /** Builds an {@link Application}; every required attribute is set once. */
    public static final class Builder extends ImmutableApplication.Builder {

        Builder() {}
    }
}

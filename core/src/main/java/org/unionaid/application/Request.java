package org.unionaid.application;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionaid.identity.ProgramId;
import org.unionaid.money.Money;
import org.unionaid.program.Beneficiary;
import org.unionaid.style.ValueStyle;

/**
 * One program asked for one beneficiary (申请事项), with what the officer proposes.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Request implements WithRequest {

    Request() {}

    /**
     * The program asked for.
     *
     * @return the id of the program, not null
     */
    public abstract ProgramId program();

    /**
     * Who is to be aided.
     *
     * @return the beneficiary, not null
     */
    public abstract Beneficiary beneficiary();

    /**
     * The award that the officer proposes (拟救助金额), where the policy prints a cap only; not negative.
     *
     * @return the money, empty if none is proposed
     */
    public abstract Optional<Money> proposedAward();

    /**
     * What happened, for a program that aids once per event: an opaque id, such as that of a hospital stay; not blank.
     *
     * @return the id of the event, empty if there is none
     */
    public abstract Optional<String> event();

    /**
     * A note of the officer. May be personal: {@link #toString} leaves it out.
     *
     * @return the note, empty if there is none
     */
    @Value.Redacted
    public abstract Optional<String> note();

    @Value.Check
    void check() {
        checkArgument(
                !proposedAward().map(Money::isNegative).orElse(false),
                "Request for '%s' must not have a negative 'proposedAward'",
                program());
        checkArgument(
                !event().map(String::isBlank).orElse(false),
                "Request for '%s' must not have a blank 'event'",
                program());
    }

    /**
     * A request without a proposal.
     *
     * @param program the program asked for
     * @param beneficiary who is to be aided
     * @return the request
     */
    public static Request of(ProgramId program, Beneficiary beneficiary) {
        return builder().program(program).beneficiary(beneficiary).build();
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
    static Request fromJson(ImmutableRequest value) {
        return value;
    }

    /** Builds a {@link Request}; every required attribute is set once. */
    public static final class Builder extends ImmutableRequest.Builder {

        Builder() {}
    }
}

package org.unionaid.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionaid.answer.Answer;
import org.unionaid.identity.PersonId;
import org.unionaid.identity.ResidentId;
import org.unionaid.money.Money;
import org.unionaid.style.ValueStyle;
import org.unionaid.time.DateRange;
import org.unionaid.time.MonthRange;

/** A value type with every shape that the model's types have. */
@Value.Immutable
@ValueStyle
public abstract class Sample implements WithSample {

    Sample() {}

    public abstract PersonId id();

    public abstract LocalDate since();

    public abstract DateRange period();

    public abstract MonthRange months();

    public abstract ImmutableList<Line> lines();

    public abstract ImmutableMap<String, Money> byFund();

    public abstract Optional<String> note();

    public abstract int level();

    public abstract boolean member();

    @Value.Default
    public Answer<Money> amount() {
        return Answer.unknown();
    }

    @Value.Default
    public Answer<String> name() {
        return Answer.unknown();
    }

    @Value.Default
    public Answer<Integer> headcount() {
        return Answer.unknown();
    }

    @Value.Default
    public Answer<Boolean> ableToWork() {
        return Answer.unknown();
    }

    @Value.Default
    public Answer<ResidentId> residentId() {
        return Answer.unknown();
    }

    @Value.Default
    public Answer<ImmutableList<Line>> answers() {
        return Answer.unknown();
    }

    @Value.Default
    public Answer<Shape> shape() {
        return Answer.unknown();
    }

    /** A question about the value, no part of its JSON. */
    public boolean isLong() {
        return lines().size() > 10;
    }

    public static Builder builder() {
        return new Builder();
    }

    public static final class Builder extends ImmutableSample.Builder {
        Builder() {}
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Sample fromJson(ImmutableSample value) {
        return value;
    }
}

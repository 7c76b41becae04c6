package org.unionaid.household;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.YearMonth;
import org.immutables.value.Value;
import org.unionaid.answer.Answer;
import org.unionaid.money.Money;
import org.unionaid.style.ValueStyle;
import org.unionaid.time.MonthRange;

/**
 * An income of a member (收入).
 *
 * <p>An income is an amount <em>per month</em>, for each month of a range: one that changes is several, one after the other.
 * The amount may be unknown while the months are known, so that a list of these is partly known.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Income implements WithIncome {

    Income() {}

    /**
     * What the income is.
     *
     * @return the kind, not null
     */
    public abstract IncomeKind kind();

    /**
     * The money per month, for each month of {@link #months}; negative for a loss in business.
     *
     * @return the amount per month; unknown unless set
     */
    @Value.Default
    public Answer<Money> amount() {
        return Answer.unknown();
    }

    /**
     * The months that the amount belongs to.
     *
     * @return the months, not null
     */
    public abstract MonthRange months();

    /**
     * What it comes to in a window: the amount per month times the months that the window and {@link #months} have in
     * common. Exact, and additive: the amounts in two adjacent windows sum to the amount in both together.
     *
     * @param window the months asked for
     * @return the amount; known and 0.00 if there is no month in common, whatever the amount; else none if the amount is
     *     none and unknown if it is unknown
     * @throws IllegalArgumentException if the common months have no end
     * @throws ArithmeticException if the amount leaves the range of {@link Money}
     */
    public Answer<Money> amountIn(MonthRange window) {
        return MonthlyAmount.in(amount(), months(), window);
    }

    /**
     * An income of the same amount in each month from a first to a last.
     *
     * @param kind what it is
     * @param perMonth the money per month
     * @param from the first month
     * @param to the last month, within
     * @return the income
     * @throws IllegalArgumentException if the last month is before the first
     */
    public static Income monthly(IncomeKind kind, Money perMonth, YearMonth from, YearMonth to) {
        return of(kind, Answer.known(perMonth), MonthRange.of(from, to));
    }

    /**
     * An income that belongs to one month.
     *
     * @param kind what it is
     * @param money the money of that month
     * @param month the month
     * @return the income
     */
    public static Income once(IncomeKind kind, Money money, YearMonth month) {
        return of(kind, Answer.known(money), MonthRange.single(month));
    }

    /**
     * An income whose amount may be unknown.
     *
     * @param kind what it is
     * @param perMonth the money per month
     * @param months the months
     * @return the income
     */
    public static Income of(IncomeKind kind, Answer<Money> perMonth, MonthRange months) {
        return builder().kind(kind).amount(perMonth).months(months).build();
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
    static Income fromJson(ImmutableIncome value) {
        return value;
    }

    /** Builds an {@link Income}; every required attribute is set once. */
    public static final class Builder extends ImmutableIncome.Builder {

        Builder() {}
    }
}

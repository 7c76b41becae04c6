package org.unionaid.household;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.YearMonth;
import org.immutables.value.Value;
import org.unionaid.answer.Answer;
import org.unionaid.money.Money;
import org.unionaid.style.ValueStyle;
import org.unionaid.time.MonthRange;

/**
 * A rigid expenditure of a member (刚性支出): what stays with the household after insurance and other aid.
 *
 * <p>An expense is an amount <em>per month</em>, for each month of a range: one that changes is several, one after the other.
 * The amount may be unknown while the months are known, so that a list of these is partly known.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Expense implements WithExpense {

    Expense() {}

    /**
     * What the expense is for.
     *
     * @return the head, not null
     */
    public abstract ExpenseHead head();

    /**
     * The money per month, for each month of {@link #months}; not negative.
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

    @Value.Check
    void check() {
        checkArgument(!amount().find().map(Money::isNegative).orElse(false), "Expense 'amount' must not be negative");
    }

    /**
     * An expense of the same amount in each month from a first to a last.
     *
     * @param head what it is
     * @param perMonth the money per month
     * @param from the first month
     * @param to the last month, within
     * @return the expense
     * @throws IllegalArgumentException if the last month is before the first or the money is negative
     */
    public static Expense monthly(ExpenseHead head, Money perMonth, YearMonth from, YearMonth to) {
        return of(head, Answer.known(perMonth), MonthRange.of(from, to));
    }

    /**
     * An expense that belongs to one month.
     *
     * @param head what it is
     * @param money the money of that month
     * @param month the month
     * @return the expense
     * @throws IllegalArgumentException if the money is negative
     */
    public static Expense once(ExpenseHead head, Money money, YearMonth month) {
        return of(head, Answer.known(money), MonthRange.single(month));
    }

    /**
     * An expense whose amount may be unknown.
     *
     * @param head what it is
     * @param perMonth the money per month
     * @param months the months
     * @return the expense
     * @throws IllegalArgumentException if the money is negative
     */
    public static Expense of(ExpenseHead head, Answer<Money> perMonth, MonthRange months) {
        return builder().head(head).amount(perMonth).months(months).build();
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
    static Expense fromJson(ImmutableExpense value) {
        return value;
    }

    /** Builds an {@link Expense}; every required attribute is set once. */
    public static final class Builder extends ImmutableExpense.Builder {

        Builder() {}
    }
}

package org.unionaid.statistics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionaid.money.Money;
import org.unionaid.style.ValueStyle;
import org.unionaid.time.DateRange;

/**
 * The counts of one group of disbursements in one window (统计行). Rows of one table must not be added, see the package.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class StatisticsRow implements WithStatisticsRow {

    StatisticsRow() {}

    /**
     * The window that was counted.
     *
     * @return the days of settlement
     */
    public abstract DateRange window();

    /**
     * What the disbursements of the row have in common: ids or codes by dimension.
     *
     * @return the values by dimension; a dimension that the disbursements have no value of is missing; empty for a total
     */
    public abstract ImmutableMap<Dimension, String> group();

    /**
     * Households (户): distinct households that something arrived at.
     *
     * @return the number
     */
    public abstract long households();

    /**
     * Household-times (户次): payments and deliveries to households.
     *
     * @return the number
     */
    public abstract long householdTimes();

    /**
     * Persons (人): distinct members paid for themselves and persons named in payments and deliveries.
     *
     * @return the number
     */
    public abstract long persons();

    /**
     * Person-times (人次): payments and deliveries to members, and of others one for each person named.
     *
     * @return the number
     */
    public abstract long personTimes();

    /**
     * Employers (企业): distinct employers that something arrived at.
     *
     * @return the number
     */
    public abstract long employers();

    /**
     * Employer-times (企业次): payments and deliveries to employers.
     *
     * @return the number
     */
    public abstract long employerTimes();

    /**
     * Money (金额): cash that arrived in the window, less what came back in the window, whenever it had been paid.
     *
     * @return the money, below zero if more came back than was paid
     */
    public abstract Money money();

    /**
     * The value of goods handed over (物资价值), apart from the money.
     *
     * @return the value at the goods' own unit values
     */
    public abstract Money goodsValue();

    /**
     * The value of vouchers handed over (券值), apart from the money.
     *
     * @return the value
     */
    public abstract Money voucherValue();

    /**
     * The value of services rendered (服务价值), as far as they have one.
     *
     * @return the value
     */
    public abstract Money serviceValue();

    /**
     * The premiums of covers given (保费).
     *
     * @return the premiums
     */
    public abstract Money premiums();

    /**
     * The goods handed over.
     *
     * @return the quantities by item and unit, sorted; none is zero
     */
    public abstract ImmutableList<Tally> goods();

    /**
     * The vouchers handed over.
     *
     * @return the numbers by name, sorted; none is zero
     */
    public abstract ImmutableList<Tally> vouchers();

    /**
     * The services rendered.
     *
     * @return the units by name, sorted; none is zero
     */
    public abstract ImmutableList<Tally> services();

    /**
     * The covers given.
     *
     * @return the policies by scheme, sorted; none is zero
     */
    public abstract ImmutableList<Tally> covers();

    /**
     * The money per person (人均). Not the same as {@link #moneyPerPersonTime}: a published report took 112 person-times of
     * 102 persons for the one and printed neither.
     *
     * @param rounding how to round to minor units, not null
     * @return the average, empty if there are no persons
     */
    public Optional<Money> moneyPerPerson(RoundingMode rounding) {
        return average(persons(), rounding);
    }

    /**
     * The money per person-time (次均).
     *
     * @param rounding how to round to minor units, not null
     * @return the average, empty if there are no person-times
     */
    public Optional<Money> moneyPerPersonTime(RoundingMode rounding) {
        return average(personTimes(), rounding);
    }

    /**
     * The money per household (户均).
     *
     * @param rounding how to round to minor units, not null
     * @return the average, empty if there are no households
     */
    public Optional<Money> moneyPerHousehold(RoundingMode rounding) {
        return average(households(), rounding);
    }

    private Optional<Money> average(long count, RoundingMode rounding) {
        return count == 0 ? Optional.empty() : Optional.of(money().dividedBy(count, rounding));
    }

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends ImmutableStatisticsRow.Builder {
        Builder() {}
    }

    @SuppressWarnings("exports")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static StatisticsRow fromJson(ImmutableStatisticsRow row) {
        return row;
    }
}

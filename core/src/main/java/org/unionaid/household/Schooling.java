package org.unionaid.household;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.time.MonthDay;
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
     * The year of study (年级) on the first day of the {@link #period}, counted within the stage: 1 for one who begins it,
     * more for one who comes from another school. 1 or more.
     *
     * @return the year; unknown unless set
     */
    @Value.Default
    public Answer<Integer> firstYear() {
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

    /**
     * The year of study (年级) on a day: {@link #firstYear}, and one more for each beginning of a school year since. Aid for
     * the first year at college and for later years commonly differs.
     *
     * @param date the day
     * @param schoolYear the day of the year on which a school year begins, such as 1 September; it is given, since places
     *     differ
     * @return the year, 1 or more; none if the day is outside the {@link #period}; unknown if {@link #firstYear} is, or if the
     *     period has no first day
     */
    public Answer<Integer> yearAt(LocalDate date, MonthDay schoolYear) {
        if (!period().contains(date)) {
            return Answer.none();
        }
        if (period().isOpenStart()) {
            return Answer.unknown();
        }
        int begun = schoolYearOf(date, schoolYear) - schoolYearOf(period().start(), schoolYear);
        return firstYear().map(first -> first + begun);
    }

    /** The calendar year in which the school year of a day began. */
    private static int schoolYearOf(LocalDate date, MonthDay schoolYear) {
        return date.getYear() - (MonthDay.from(date).isBefore(schoolYear) ? 1 : 0);
    }

    @Value.Check
    void check() {
        checkArgument(
                firstYear().find().map(year -> year >= 1).orElse(true), "Schooling 'firstYear' must be 1 or more");
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

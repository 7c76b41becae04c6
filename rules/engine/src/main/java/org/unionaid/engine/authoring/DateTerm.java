package org.unionaid.engine.authoring;

/** A calendar day. Immutable and thread-safe. */
public final class DateTerm extends Term<DateTerm> {
    DateTerm(Form form) {
        super(form);
    }

    @Override
    DateTerm of(Form other) {
        return new DateTerm(other);
    }

    /**
     * Whether this is before a day.
     *
     * @param day  the day, excluded
     * @return the condition
     */
    public Condition isBefore(DateTerm day) {
        return compared("<", day);
    }

    /**
     * Whether this is after a day.
     *
     * @param day  the day, excluded
     * @return the condition
     */
    public Condition isAfter(DateTerm day) {
        return compared(">", day);
    }

    /**
     * Whether this is a day or before it.
     *
     * @param day  the day, included
     * @return the condition
     */
    public Condition isAtLatest(DateTerm day) {
        return compared("<=", day);
    }

    /**
     * Whether this is a day or after it.
     *
     * @param day  the day, included
     * @return the condition
     */
    public Condition isAtEarliest(DateTerm day) {
        return compared(">=", day);
    }

    /**
     * A later day.
     *
     * @param length  a whole number of days
     * @return this day plus so many
     */
    public DateTerm plus(DaysTerm length) {
        return new DateTerm(form().infix("+", Form.Rank.SUM, length.form()));
    }

    /**
     * A later day.
     *
     * @param length  a whole number of months
     * @return this day plus so many months
     */
    public DateTerm plus(MonthsTerm length) {
        return new DateTerm(form().infix("+", Form.Rank.SUM, length.form()));
    }

    /**
     * An earlier day.
     *
     * @param length  a whole number of days
     * @return this day less so many
     */
    public DateTerm minus(DaysTerm length) {
        return new DateTerm(form().infix("-", Form.Rank.SUM, length.form()));
    }

    /**
     * An earlier day.
     *
     * @param length  a whole number of months
     * @return this day less so many months
     */
    public DateTerm minus(MonthsTerm length) {
        return new DateTerm(form().infix("-", Form.Rank.SUM, length.form()));
    }
}

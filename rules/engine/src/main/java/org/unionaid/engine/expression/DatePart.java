package org.unionaid.engine.expression;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Unit;

/** The parts of dates, and what can be counted between two of them. */
public enum DatePart {
    /** Whole years, as ages are counted: a plain number. */
    YEAR(ChronoUnit.YEARS, ChronoField.YEAR),
    /** Whole months. */
    MONTH(ChronoUnit.MONTHS, ChronoField.MONTH_OF_YEAR),
    /** Days; the day itself does not count. */
    DAY(ChronoUnit.DAYS, ChronoField.DAY_OF_MONTH);

    private final ChronoUnit unit;
    private final ChronoField field;

    DatePart(ChronoUnit unit, ChronoField field) {
        this.unit = unit;
        this.field = field;
    }

    /**
     * The type of what is counted between two dates.
     *
     * @return a plain number for years, else a length in months or days
     */
    public Type elapsed() {
        return switch (this) {
            case YEAR -> Type.NUMBER;
            case MONTH -> Type.quantity(Unit.MONTHS);
            case DAY -> Type.quantity(Unit.DAYS);
        };
    }

    /**
     * How many whole ones lie between two days.
     *
     * @param from  the earlier day, not null
     * @param to  the later day, not null
     * @return how many; negative if {@code to} is earlier
     */
    public long between(LocalDate from, LocalDate to) {
        return unit.between(from, to);
    }

    /**
     * This part of a day.
     *
     * @param day  the day, not null
     * @return the year, the month from 1 to 12, or the day of the month
     */
    public int of(LocalDate day) {
        return day.get(field);
    }
}

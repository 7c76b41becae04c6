package org.unionaid.testkit.household;

import java.time.LocalDate;
import java.time.YearMonth;
import org.unionaid.time.AsOf;
import org.unionaid.time.DateRange;
import org.unionaid.time.MonthRange;

/** Turns drawn offsets into dates around one day. */
record Calendar(AsOf asOf) {

    LocalDate today() {
        return asOf.date();
    }

    /** The day on which somebody of an age was born; with offset zero the birthday is the day itself. */
    LocalDate bornFor(int age, int daysBefore) {
        return today().minusYears(age).minusDays(daysBefore);
    }

    DateRange since(int monthsAgo) {
        return DateRange.startingOn(today().minusMonths(monthsAgo).withDayOfMonth(1));
    }

    /** Months from some months ago on; zero months means up to now and further. */
    MonthRange months(int monthsAgo, int months) {
        YearMonth from = YearMonth.from(today()).minusMonths(monthsAgo);
        return months == 0 ? MonthRange.from(from) : MonthRange.of(from, from.plusMonths(months - 1L));
    }

    /** The first day of the school year around the day. */
    LocalDate schoolYearStart() {
        LocalDate september = LocalDate.of(today().getYear(), 9, 1);
        return today().isBefore(september) ? september.minusYears(1) : september;
    }
}

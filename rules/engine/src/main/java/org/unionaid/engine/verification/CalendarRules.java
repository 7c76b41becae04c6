package org.unionaid.engine.verification;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;

/** Days, months and windows. */
final class CalendarRules {
    private static final String DATE = "date:";
    private static final String MONTHS = "months:";

    private CalendarRules() {}

    static ImmutableMap<String, Rule> all() {
        return ImmutableMap.<String, Rule>builder()
                .put("window", Rule.of(CalendarRules::window))
                .put("window-edge", Rule.of(claim -> Rule.needing(claim.every("of"), () -> edge(claim))))
                .put(
                        "elapsed",
                        Rule.of(claim ->
                                Rule.needing(ImmutableList.of(claim.of("from"), claim.of("to")), () -> elapsed(claim))))
                .put("part-of-date", Rule.of(claim -> Rule.needing(claim.every("of"), () -> part(claim))))
                .buildOrThrow();
    }

    static LocalDate day(Told told) {
        return dated(() -> LocalDate.parse(told.after(DATE)));
    }

    /** A day so many days or months later or earlier, or the days between two. */
    static Told shifted(Claim claim, boolean minus) {
        LocalDate day = day(claim.of("left"));
        if (claim.of("right").toString().startsWith(DATE)) {
            return new Told.Amount(Ratio.of(day(claim.of("right")).until(day, ChronoUnit.DAYS)), "day");
        }
        Told.Amount by = claim.of("right").number();
        try {
            long amount = by.amount().isWhole() ? by.amount().floor().longValueExact() : fraction();
            long signed = minus ? Math.negateExact(amount) : amount;
            return new Told.Word(DATE + (by.units().equals("day") ? day.plusDays(signed) : day.plusMonths(signed)));
        } catch (ArithmeticException | DateTimeException e) {
            return claim.failed("BAD_DATE");
        }
    }

    private static long fraction() {
        throw new ArithmeticException("a fraction of a day");
    }

    private static Told window(Claim claim) {
        String kind = claim.detail("kind");
        int months = whole(claim.detail("months"));
        YearMonth today = YearMonth.from(dated(() -> LocalDate.parse(claim.asOf())));
        long back = (kind.equals("LAST") ? months : 12L) * whole(claim.detail("ago"));
        YearMonth month = today.minusMonths(back);
        return switch (kind) {
            case "LAST" -> months(month.minusMonths(months), month.minusMonths(1));
            case "CALENDAR_YEAR" -> months(month.withMonth(1), month.withMonth(12));
            case "SCHOOL_YEAR" -> yearFrom(month, 9);
            case "YEAR_FROM" -> yearFrom(month, months);
            default -> throw new BrokenReceiptException("no such window '" + kind + "'", "没有窗口 '" + kind + "'");
        };
    }

    private static Told yearFrom(YearMonth month, int first) {
        YearMonth start = (month.getMonthValue() < first ? month.minusYears(1) : month).withMonth(first);
        return months(start, start.plusMonths(11));
    }

    private static Told months(YearMonth from, YearMonth to) {
        return new Told.Word(MONTHS + from + ".." + to);
    }

    /** First and last month; the last may be missing. */
    static List<String> ends(Told window) {
        return List.of(window.after(MONTHS).split("\\.\\.", -1));
    }

    private static Told edge(Claim claim) {
        List<String> ends = ends(claim.of("of"));
        if (claim.detail("edge").equals("first")) {
            return new Told.Word(DATE + dated(() -> YearMonth.parse(ends.get(0)).atDay(1)));
        }
        return ends.get(1).isEmpty()
                ? claim.failed("BAD_DATE")
                : new Told.Word(DATE + dated(() -> YearMonth.parse(ends.get(1)).atEndOfMonth()));
    }

    private static Told elapsed(Claim claim) {
        LocalDate from = day(claim.of("from"));
        LocalDate to = day(claim.of("to"));
        return switch (claim.detail("unit")) {
            case "YEAR" -> new Told.Amount(Ratio.of(from.until(to, ChronoUnit.YEARS)), "");
            case "MONTH" -> new Told.Amount(Ratio.of(from.until(to, ChronoUnit.MONTHS)), "month");
            default -> new Told.Amount(Ratio.of(from.until(to, ChronoUnit.DAYS)), "day");
        };
    }

    private static Told part(Claim claim) {
        LocalDate day = day(claim.of("of"));
        int part = switch (claim.detail("part")) {
            case "YEAR" -> day.getYear();
            case "MONTH" -> day.getMonthValue();
            default -> day.getDayOfMonth();
        };
        return new Told.Amount(Ratio.of(part), "");
    }

    private static int whole(String text) {
        return Told.parse(text).number().amount().floor().intValueExact();
    }

    private static <T> T dated(Supplier<T> read) {
        try {
            return read.get();
        } catch (DateTimeException e) {
            throw new BrokenReceiptException("not a date that can be read", "日期无法读取");
        }
    }
}

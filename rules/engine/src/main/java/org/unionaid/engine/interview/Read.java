package org.unionaid.engine.interview;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.unionaid.answer.Answer;
import org.unionaid.code.Label;
import org.unionaid.code.Language;
import org.unionaid.code.NationalCodes;
import org.unionaid.engine.issue.DidYouMean;
import org.unionaid.money.Money;
import org.unionaid.time.DateRange;
import org.unionaid.time.MonthRange;

/** Reads what a person answers. */
final class Read {
    private static final ImmutableList<String> YES = ImmutableList.of("yes", "y", "true", "是", "有");
    private static final ImmutableList<String> NO = ImmutableList.of("no", "n", "false", "否", "没有");

    /** Groups of three as people write them; {@code 1,5} is more likely one and a half than fifteen. */
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");

    private Read() {}

    static Money money(String text) {
        String written = text.strip();
        try {
            Money money = Money.cny(GROUPED.matcher(written).matches() ? written.replace(",", "") : written);
            if (!money.isNegative()) {
                return money;
            }
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw expected("应为金额（元），如 3000.00", "expected an amount in yuan such as 3000.00");
        }
        throw expected("金额不得为负", "expected an amount that is not negative");
    }

    static boolean yesNo(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return true;
        }
        if (NO.contains(word) || word.equals(Slot.NONE)) {
            return false;
        }
        throw expected("应为 是 或 否", "expected yes or no");
    }

    static int count(String text, int least, int most) {
        String digits = text.strip();
        if (digits.matches("[0-9]{1,9}")) {
            int count = Integer.parseInt(digits);
            if (count >= least && count <= most) {
                return count;
            }
        }
        throw expected("应为 " + least + " 至 " + most + " 的整数", "expected a whole number from " + least + " to " + most);
    }

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw expected("应为日期，如 2019-10-08", "expected a day such as 2019-10-08");
        }
    }

    /** One month, or the first and last apart by two points. */
    static MonthRange months(String text) {
        try {
            String[] ends = text.strip().split("\\.\\.", -1);
            YearMonth first = YearMonth.parse(ends[0]);
            return ends.length == 1
                    ? MonthRange.single(first)
                    : ends[1].isEmpty() ? MonthRange.from(first) : MonthRange.of(first, YearMonth.parse(ends[1]));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw expected("应为月份，如 2018-10..2019-09", "expected months such as 2018-10..2019-09");
        }
    }

    /** The days from one on, or to another. */
    static DateRange days(String text) {
        String[] ends = text.strip().split("\\.\\.", -1);
        LocalDate first = date(ends[0]);
        if (ends.length == 1 || ends[1].isEmpty()) {
            return DateRange.startingOn(first);
        }
        LocalDate last = date(ends[1]);
        if (last.isBefore(first)) {
            throw expected("结束日期早于开始日期", "expected a last day that is not before the first");
        }
        return DateRange.ofClosed(first, last);
    }

    /** A code of a national list. */
    static String code(String type, String text) {
        ImmutableMap<String, Label> codes = NationalCodes.labels(type);
        String written = text.strip();
        for (var entry : codes.entrySet()) {
            if (entry.getKey().equalsIgnoreCase(written)
                    || entry.getValue().zh().equals(written)) {
                return entry.getKey();
            }
        }
        String near = DidYouMean.nearest(written.toUpperCase(Locale.ROOT), codes.keySet())
                .map(code -> "; did you mean " + code + "?")
                .orElse("");
        String known = String.join(", ", codes.keySet());
        throw expected("应为以下代码之一：" + known, "expected one of " + known + near);
    }

    /** Each item of a list, apart by semicolons; "none" is the empty list. */
    static <T> Answer<ImmutableList<T>> many(String text, int least, int most, Function<List<String>, T> item) {
        if (text.strip().equalsIgnoreCase(Slot.NONE) || text.strip().equals("无")) {
            return Answer.known(ImmutableList.of());
        }
        ImmutableList.Builder<T> items = ImmutableList.builder();
        int number = 0;
        for (String part : text.split("[;；]", -1)) {
            number++;
            List<String> words = List.of(part.strip().split("\\s+", -1));
            if (words.size() < least || words.size() > most || words.get(0).isEmpty()) {
                throw expected("第 " + number + " 项不完整", "item " + number + " has too few or too many words");
            }
            try {
                items.add(item.apply(words));
            } catch (AnswerException e) {
                throw expected("第 " + number + " 项：" + e.in(Language.ZH), "item " + number + ": " + e.in(Language.EN));
            } catch (IllegalArgumentException e) {
                throw expected(
                        "第 " + number + " 项不合要求：" + e.getMessage(),
                        "item " + number + " is not possible: " + e.getMessage());
            }
        }
        return Answer.known(items.build());
    }

    static AnswerException expected(String zh, String en) {
        return new AnswerException(new Label(zh, en));
    }
}

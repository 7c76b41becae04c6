package org.unionaid.engine.facts;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.unionaid.answer.Answer;
import org.unionaid.code.Code;
import org.unionaid.engine.catalog.FastReading;
import org.unionaid.engine.value.Value;
import org.unionaid.money.Money;
import org.unionaid.time.MonthRange;

/** Turns what the model answers into the bare numbers and objects of a {@link FastReading}. */
final class FastAnswers {
    private FastAnswers() {}

    static long money(Answer<Money> answer) {
        return answer instanceof Answer.Known<Money> known
                ? amount(known.value().fen())
                : withoutValue(answer);
    }

    static long number(Answer<Integer> answer) {
        return answer instanceof Answer.Known<Integer> known ? known.value() : withoutValue(answer);
    }

    static long truth(boolean value) {
        return value ? 1 : 0;
    }

    /** A truth of which none means no. */
    static long truth(Answer<Boolean> answer) {
        return answer instanceof Answer.Known<Boolean> known
                ? truth(known.value())
                : answer.isNone() ? 0 : FastReading.OPEN;
    }

    /** An amount, unless its number stands for something else. */
    private static long amount(long fen) {
        return fen == FastReading.NONE ? FastReading.OPEN : fen;
    }

    private static long withoutValue(Answer<?> answer) {
        return answer.isNone() ? FastReading.NONE : FastReading.OPEN;
    }

    static String code(Code code) {
        return code.code();
    }

    static @Nullable Object code(Answer<? extends Code> answer) {
        if (answer instanceof Answer.Known<? extends Code> known) {
            return known.value().code();
        }
        return answer.isNone() ? Value.NONE : null;
    }

    /** A list, complete as it is; null if it is open. */
    static <T> @Nullable ImmutableList<T> list(Answer<ImmutableList<T>> answer) {
        return answer instanceof Answer.Known<ImmutableList<T>> known ? known.value() : null;
    }

    /** What an amount a month comes to in a window, of which none is nothing. */
    static long inWindow(Answer<Money> perMonth, MonthRange months, MonthRange window) {
        long count = months.monthsIn(window);
        if (!(perMonth instanceof Answer.Known<Money> known)) {
            return count == 0 || perMonth.isNone() ? 0 : FastReading.OPEN;
        }
        return amount(Math.multiplyExact(known.value().fen(), count));
    }
}

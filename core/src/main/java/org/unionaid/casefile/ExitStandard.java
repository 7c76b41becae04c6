package org.unionaid.casefile;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import org.unionaid.answer.Answer;

/**
 * The standard for leaving hardship (脱困标准): income above the line for so many months in a row, up to now.
 *
 * <p>How many is given. Seen: income per head above the local minimum for 6 consecutive months (新华日报 2019-09-11, 江苏).
 *
 * <p>Immutable and thread-safe.
 *
 * @param months how many months in a row, 1 or more
 */
public record ExitStandard(int months) {

    /**
     * Creates a standard.
     *
     * @throws IllegalArgumentException if the number of months is less than 1
     */
    public ExitStandard {
        checkArgument(months >= 1, "ExitStandard 'months' must be 1 or more, but is %s", months);
    }

    /**
     * The standard of so many months in a row.
     *
     * @param months how many, 1 or more
     * @return the standard
     * @throws IllegalArgumentException if the number of months is less than 1
     */
    public static ExitStandard ofMonths(int months) {
        return new ExitStandard(months);
    }

    /**
     * Whether the last {@link #months} months were all above the line. Earlier months make no difference: a household
     * that has fallen back since is not out of hardship.
     *
     * @param monthsAbove for each month, the earliest first, whether income was above the line; none (there was nothing to
     *     compare) is not above
     * @return known false if one of the months was not above; else unknown if one is unknown or not given; else known true
     */
    public Answer<Boolean> isMetBy(List<Answer<Boolean>> monthsAbove) {
        List<Answer<Boolean>> last = monthsAbove.subList(Math.max(0, monthsAbove.size() - months), monthsAbove.size());
        if (last.stream().anyMatch(ExitStandard::isNotAbove)) {
            return Answer.known(false);
        }
        return last.size() < months || last.stream().anyMatch(Answer::isUnknown)
                ? Answer.unknown()
                : Answer.known(true);
    }

    private static boolean isNotAbove(Answer<Boolean> month) {
        return month.match(above -> !above, () -> true, () -> false);
    }
}

package org.unionaid.benchmarks;

import java.time.LocalDate;
import java.time.YearMonth;
import org.unionaid.household.Expense;
import org.unionaid.household.ExpenseHead;
import org.unionaid.household.Household;
import org.unionaid.household.Income;
import org.unionaid.household.Member;
import org.unionaid.household.SchoolStage;
import org.unionaid.household.Schooling;
import org.unionaid.money.Money;
import org.unionaid.time.MonthRange;

/** The rules of {@code workload.yaml} written by hand over the same households; amounts in fen. */
final class HandWritten {
    private static final LocalDate DAY = DecisionBenchmark.DAY;
    private static final MonthRange YEAR = MonthRange.of(
            YearMonth.from(DAY).minusMonths(12), YearMonth.from(DAY).minusMonths(1));
    private static final MonthRange MONTH =
            MonthRange.single(YearMonth.from(DAY).minusMonths(1));

    /** What is granted at most, in fen. */
    record Caps(int category, long living, long medical, long study, long visit) {
        long checksum() {
            return living + 3 * medical + 5 * study + 7 * visit;
        }
    }

    private static final Caps NONE = new Caps(3, 0, 0, 0, 0);

    private HandWritten() {}

    static Caps decide(Asked asked) {
        Household household = asked.household();
        int n = household.members().size();
        long month = 0;
        long year = 0;
        long medical = 0;
        long rigid = 0;
        int pupils = 0;
        int students = 0;
        boolean disabled = false;
        for (Member member : household.members()) {
            for (Income income : member.incomes().get()) {
                month += fen(income.amountIn(MONTH).get());
                year += fen(income.amountIn(YEAR).get());
            }
            for (Expense expense : member.expenses().get()) {
                long fen = fen(expense.amountIn(YEAR).get());
                rigid += fen;
                medical += expense.head().equals(ExpenseHead.ILLNESS) ? fen : 0;
            }
            for (Schooling schooling : member.schoolings().get()) {
                pupils += schooling.stage().equals(SchoolStage.SENIOR) ? 1 : 0;
                students += schooling.stage().equals(SchoolStage.UNDERGRADUATE) ? 1 : 0;
            }
            disabled |= member.disability().isKnown();
        }
        long l = fen(asked.localStandard());
        int category = category(household, disabled, month / n, Math.max(0, year - rigid) / (12L * n), l);
        if (category == 3) {
            return NONE;
        }
        long living = Math.min(12, asked.months()) * l * (category == 0 ? 50 : category == 1 ? 30 : 20) / 100;
        long study = (pupils * 200_000L + students * 500_000L) * (category == 0 ? 100 : 60) / 100;
        long visit = category == 0 ? 200_000 : category == 1 ? 150_000 : 100_000;
        return new Caps(category, living, Math.min(3_000_000, bands(medical)), Math.min(800_000, study), visit);
    }

    private static int category(Household household, boolean disabled, long perCapita, long net, long l) {
        boolean car = !household.vehicles().get().isEmpty();
        if (household.homes().get().size() >= 2 || (car && !disabled)) {
            return 3;
        }
        if (perCapita <= l) {
            return 0;
        }
        if (net > l) {
            return 3;
        }
        return 2 * perCapita <= 3 * l ? 1 : 2;
    }

    private static long bands(long medical) {
        long second = Math.max(0, Math.min(medical, 2_000_000) - 500_000);
        long third = Math.max(0, Math.min(medical, 5_000_000) - 2_000_000);
        long fourth = Math.max(0, medical - 5_000_000);
        return (second * 40 + third * 50 + fourth * 60) / 100;
    }

    private static long fen(Money money) {
        return money.fen();
    }
}

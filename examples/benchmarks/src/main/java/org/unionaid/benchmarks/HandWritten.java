package org.unionaid.benchmarks;

import java.time.LocalDate;
import java.time.YearMonth;
import org.unionaid.benchmarks.plain.Grants;
import org.unionaid.benchmarks.plain.Grants.Category;
import org.unionaid.benchmarks.plain.PlainRules;
import org.unionaid.household.Expense;
import org.unionaid.household.ExpenseHead;
import org.unionaid.household.Household;
import org.unionaid.household.Income;
import org.unionaid.household.Member;
import org.unionaid.household.SchoolStage;
import org.unionaid.household.Schooling;
import org.unionaid.money.Money;
import org.unionaid.time.MonthRange;

/** The rules of the workload written by hand over UnionAid's own households, in one pass over the members; amounts in fen. */
final class HandWritten {
    private static final LocalDate DAY = Households.DAY;
    private static final MonthRange YEAR = MonthRange.of(
            YearMonth.from(DAY).minusMonths(12), YearMonth.from(DAY).minusMonths(1));
    private static final MonthRange MONTH =
            MonthRange.single(YearMonth.from(DAY).minusMonths(1));

    private HandWritten() {}

    /** Decides one household. */
    static Grants decide(Asked asked) {
        return decide(asked, asked.localStandard());
    }

    /** Decides one household by the standard of its place. */
    static Grants decide(Asked asked, Money localStandard) {
        Readings readings = Readings.of(asked.household());
        if (readings.isExcluded()) {
            return Grants.NOTHING;
        }
        long standard = localStandard.fen();
        Category category = PlainRules.category(readings.perCapita(), readings.net(), standard);
        return category == Category.NONE
                ? Grants.NOTHING
                : PlainRules.capped(
                        category,
                        PlainRules.living(category, asked.months(), standard),
                        PlainRules.medical(readings.medical()),
                        PlainRules.study(readings.highSchool(), readings.college(), category),
                        PlainRules.visit(category));
    }

    /** What one pass over the members and possessions finds; the JVM keeps it in registers. */
    record Readings(
            int size,
            long month,
            long year,
            long medical,
            long rigid,
            int highSchool,
            int college,
            boolean disabled,
            int homes,
            boolean car) {
        static Readings of(Household household) {
            int size = 0;
            long month = 0;
            long year = 0;
            long medical = 0;
            long rigid = 0;
            int highSchool = 0;
            int college = 0;
            boolean disabled = false;
            for (Member member : household.members()) {
                if (!member.belongsAt(DAY)) {
                    continue;
                }
                size++;
                for (Income income : member.incomes().get()) {
                    month += income.amountIn(MONTH).get().fen();
                    year += income.amountIn(YEAR).get().fen();
                }
                for (Expense expense : member.expenses().get()) {
                    long fen = expense.amountIn(YEAR).get().fen();
                    rigid += fen;
                    medical += expense.head().equals(ExpenseHead.ILLNESS) ? fen : 0;
                }
                for (Schooling schooling : member.schoolings().get()) {
                    if (schooling.period().contains(DAY)) {
                        highSchool += schooling.stage().equals(SchoolStage.SENIOR) ? 1 : 0;
                        college += schooling.stage().equals(SchoolStage.UNDERGRADUATE) ? 1 : 0;
                    }
                }
                disabled |= member.disability().isKnown();
            }
            return new Readings(
                    size,
                    month,
                    year,
                    medical,
                    rigid,
                    highSchool,
                    college,
                    disabled,
                    household.homes().get().size(),
                    !household.vehicles().get().isEmpty());
        }

        boolean isExcluded() {
            return homes >= 2 || (car && !disabled);
        }

        long perCapita() {
            return month / size;
        }

        long net() {
            return Math.max(0, year - rigid) / 12 / size;
        }
    }
}

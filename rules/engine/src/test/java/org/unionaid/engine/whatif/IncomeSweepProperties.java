package org.unionaid.engine.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.household.Expense;
import org.unionaid.household.ExpenseHead;
import org.unionaid.household.Household;
import org.unionaid.household.Income;
import org.unionaid.household.IncomeKind;
import org.unionaid.household.Member;
import org.unionaid.household.Relationship;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PersonId;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.History;
import org.unionaid.money.Money;
import org.unionaid.time.AsOf;

/** A sweep tells what plain arithmetic tells, and its cliffs are those that a look at every pair of neighbours finds. */
class IncomeSweepProperties {
    private static final int HEADS = 3;
    private static final ProgramId LIVING = ProgramId.of("living");
    private static final ProgramId MONTHLY = ProgramId.of("monthly");
    private static final ProgramId VISIT = ProgramId.of("visit");

    /** Living aid by two lines, and a supplement a month up to a third. */
    private static BoundPolicy policy(int line, int second, int deep, int relative, int supplement) {
        String text = """
                policy: sweep
                title: {zh: 测试, en: test}
                jurisdiction: "430000"
                valid: {from: 2020-01-01, reviewBy: 2030-01-01}
                sources: {s: {title: {zh: 测试, en: test}}}
                definitions:
                  perHead: {title: {zh: 人均, en: per head}, is: household.income(last 12 months) / (household.size * 12 months)}
                programs:
                  living:
                    {title: {zh: 甲, en: a}, for: household, purpose: LIVING, window: calendarYear, source: s, flag: assumed, note: test,
                     eligible: everyone, gives: cash,
                     cap: {first: [{when: perHead * 1 months < %d yuan, is: %d yuan}, {when: perHead * 1 months < %d yuan, is: %d yuan}, {else: 0 yuan}], over: trim}}
                  monthly:
                    {title: {zh: 乙, en: b}, for: household, purpose: LIVING, window: month, source: s, flag: assumed, note: test,
                     eligible: {id: poor, title: {zh: 低, en: low}, when: perHead * 1 months <= %d yuan, because: x},
                     gives: cash, cap: {is: %d yuan, over: trim}}
                  visit:
                    {title: {zh: 丙, en: c}, for: household, purpose: VISIT, window: calendarYear, source: s, flag: assumed, note: test,
                     eligible: {id: f, title: {zh: 建档, en: on file}, when: file.active, because: x}, gives: cash, cap: {is: 500 yuan, over: trim}}
                """.formatted(line, deep, second, relative, second, supplement);
        return CompiledPolicy.compile(PolicySource.of("sweep.yaml", text))
                .at(DivisionCode.of("430000"), AsOf.of(2024, 6, 15));
    }

    private static AidCase family() {
        Household.Builder household = Household.builder().id(HouseholdId.of("H-1"));
        for (int i = 0; i < HEADS; i++) {
            household.addMembers(Member.builder()
                    .id(PersonId.of("M-" + i))
                    .relationship(i == 1 ? Relationship.SELF : Relationship.CHILD)
                    .incomes(Income.monthly(
                            IncomeKind.PENSION, Money.cny("99999.00"), YearMonth.of(2020, 1), YearMonth.of(2030, 1)))
                    .expenses(Expense.once(ExpenseHead.ILLNESS, Money.cny("1.00"), YearMonth.of(2024, 1)))
                    .build());
        }
        return AidCase.of(household.build()).withHistory(History.none());
    }

    private static Money yuan(long yuan) {
        return Money.ofFen(yuan * 100);
    }

    @Property(tries = 30)
    void points_areWhatArithmeticTells(
            @ForAll @IntRange(min = 1, max = 40) int line,
            @ForAll @IntRange(max = 40) int more,
            @ForAll @Size(3) List<@IntRange(max = 3000) Integer> sums) {
        int second = line + more;
        IncomeSweep sweep = IncomeSweep.of(
                policy(line, second, sums.get(0), sums.get(1), sums.get(2)), family(), yuan(0), yuan(100), yuan(1));

        assertThat(sweep.open()).containsExactly(VISIT);
        assertThat(sweep.points()).hasSize(101);
        List<Long> totals = new ArrayList<>();
        for (int income = 0; income <= 100; income++) {
            long living = income < line ? sums.get(0) : income < second ? sums.get(1) : 0;
            long monthly = income <= second ? sums.get(2) * 12L : 0;
            totals.add(income * 12L * HEADS + living + monthly);
            SweepPoint point = sweep.points().get(income);
            assertThat(point.perHead()).isEqualTo(yuan(income));
            assertThat(point.income()).isEqualTo(yuan(income * 12L * HEADS));
            assertThat(point.aid()).isEqualTo(ImmutableMap.of(LIVING, yuan(living), MONTHLY, yuan(monthly)));
            assertThat(point.eligible().contains(MONTHLY)).isEqualTo(monthly > 0);
            assertThat(point.total()).isEqualTo(yuan(totals.get(income)));
        }
        assertThat(told(sweep)).isEqualTo(brute(totals));
    }

    /** Which steps fall, and from where the top is reached again, as the sweep tells it. */
    private static List<String> told(IncomeSweep sweep) {
        List<String> told = new ArrayList<>();
        for (Cliff cliff : sweep.cliffs()) {
            int before = sweep.points().indexOf(cliff.before());
            int after = sweep.points().indexOf(cliff.after());
            for (int i = before + 1; i <= after; i++) {
                told.add("fall to " + i + ", recovered " + cliff.recovered().map(sweep.points()::indexOf));
            }
            assertThat(cliff.loss().isPositive()).isTrue();
        }
        return told;
    }

    private static List<String> brute(List<Long> totals) {
        List<String> found = new ArrayList<>();
        for (int i = 1; i < totals.size(); i++) {
            if (totals.get(i) < totals.get(i - 1)) {
                int top = i - 1;
                while (top > 0 && totals.get(top) < totals.get(top - 1)) {
                    top--;
                }
                Optional<Integer> recovered = Optional.empty();
                for (int j = i + 1; j < totals.size() && recovered.isEmpty(); j++) {
                    if (totals.get(j) >= totals.get(top)) {
                        recovered = Optional.of(j);
                    }
                }
                found.add("fall to " + i + ", recovered " + recovered);
            }
        }
        return found;
    }

    @Example
    void cliff_ofOneLine_isWhereItIs() {
        IncomeSweep sweep = IncomeSweep.of(policy(50, 50, 3600, 0, 0), family(), yuan(0), yuan(200), yuan(1));

        Cliff cliff = sweep.cliffs().get(0);
        assertThat(sweep.cliffs()).hasSize(1);
        assertThat(cliff.before().perHead()).isEqualTo(yuan(49));
        assertThat(cliff.after().perHead()).isEqualTo(yuan(50));
        assertThat(cliff.loss()).isEqualTo(yuan(3600 - 36));
        assertThat(cliff.recovered().map(SweepPoint::perHead)).contains(yuan(149));
        assertThat(sweep.isFlat()).isFalse();
        assertThat(IncomeSweep.of(policy(50, 50, 7, 7, 0), family(), yuan(0), yuan(40), yuan(1))
                        .isFlat())
                .isTrue();
    }

    @Example
    void household_withNobodyOnTheDay_isRefused() {
        Member child = Member.builder()
                .id(PersonId.of("M-1"))
                .relationship(Relationship.CHILD)
                .belongs(org.unionaid.time.DateRange.startingOn(LocalDate.of(2025, 1, 1)))
                .build();
        AidCase nobody = AidCase.of(
                Household.builder().id(HouseholdId.of("H-1")).addMembers(child).build());

        assertThatThrownBy(() -> IncomeSweep.of(policy(1, 1, 1, 1, 1), nobody, yuan(0), yuan(1), yuan(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody belongs to the household");
        assertThatThrownBy(() -> IncomeSweep.of(policy(1, 1, 1, 1, 1), family(), yuan(0), yuan(1), yuan(0)))
                .hasMessageContaining("'step' must be above nought");
    }
}

package org.unionaid.engine.facts;

import static java.util.Map.entry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionaid.answer.Answer;
import org.unionaid.engine.catalog.Fact;
import org.unionaid.engine.catalog.FastReading;
import org.unionaid.engine.catalog.FastReading.Maker;
import org.unionaid.engine.value.Value;
import org.unionaid.household.BusinessRegistration;
import org.unionaid.household.Expense;
import org.unionaid.household.Home;
import org.unionaid.household.Honour;
import org.unionaid.household.Household;
import org.unionaid.household.Illness;
import org.unionaid.household.Income;
import org.unionaid.household.Member;
import org.unionaid.household.Schooling;
import org.unionaid.household.Vehicle;
import org.unionaid.time.MonthRange;

/** The fast readings of those standard facts that many policies ask of every household. */
final class FastFacts {
    private static final ImmutableMap<String, Maker> MAKERS = ImmutableMap.ofEntries(
            entry("household.members", (c, a) -> members(c.asOf().date())),
            entry("household.homes", FastReading.ofObject(h -> FastAnswers.list(((Household) h).homes()))),
            entry("household.vehicles", FastReading.ofObject(h -> FastAnswers.list(((Household) h).vehicles()))),
            entry("household.businesses", FastReading.ofObject(h -> FastAnswers.list(((Household) h).businesses()))),
            entry(
                    "household.financialAssets",
                    FastReading.ofLong(h -> FastAnswers.money(((Household) h).financialAssets()))),
            entry("member.relationship", FastReading.ofObject(m -> FastAnswers.code(((Member) m).relationship()))),
            entry("member.age", (c, a) -> age(c.asOf().date())),
            entry("member.incomes", FastReading.ofObject(m -> FastAnswers.list(((Member) m).incomes()))),
            entry("member.expenses", FastReading.ofObject(m -> FastAnswers.list(((Member) m).expenses()))),
            entry("member.stage", (c, a) -> stage(c.asOf().date())),
            entry("member.disabilityLevel", FastReading.ofLong(m -> disabilityLevel((Member) m))),
            entry("member.ableToWork", FastReading.ofLong(m -> FastAnswers.truth(((Member) m).ableToWork()))),
            entry("member.unionMember", FastReading.ofLong(m -> FastAnswers.truth(((Member) m).unionMember()))),
            entry("member.seriouslyIll", (c, a) -> seriouslyIll(c.asOf().date())),
            entry("income.kind", FastReading.ofObject(i -> FastAnswers.code(((Income) i).kind()))),
            entry("income.amount", (c, a) -> incomeAmount(window(a))),
            entry("expense.head", FastReading.ofObject(x -> FastAnswers.code(((Expense) x).head()))),
            entry("expense.amount", (c, a) -> expenseAmount(window(a))),
            entry("home.area", FastReading.ofLong(h -> FastAnswers.number(((Home) h).areaSquareDecimetres()))),
            entry("vehicle.use", FastReading.ofObject(v -> FastAnswers.code(((Vehicle) v).use()))),
            entry("business.role", FastReading.ofObject(b -> FastAnswers.code(((BusinessRegistration) b).role()))),
            entry("honour.title", FastReading.ofObject(h -> FastAnswers.code(((Honour) h).title()))));

    private FastFacts() {}

    /** The standard facts, those with their fast readings that have one. */
    static ImmutableList<Fact> withFast(ImmutableList<Fact> facts) {
        Map<String, Fact> all = new LinkedHashMap<>();
        facts.forEach(fact -> all.put(
                fact.toString(),
                Optional.ofNullable(MAKERS.get(fact.toString()))
                        .map(fact::withFast)
                        .orElse(fact)));
        total(all, "household.size", new FastReading.CountOf(get(all, "household.members")));
        total(all, "member.income", sum(all, "member.incomes", get(all, "income.amount")));
        total(all, "household.income", sum(all, "household.members", get(all, "member.income")));
        Fact ofMember = MemberFacts.RIGID.withFast(sum(all, "member.expenses", get(all, "expense.amount")));
        total(all, "household.rigid", sum(all, "household.members", ofMember));
        return ImmutableList.copyOf(all.values());
    }

    private static Fact get(Map<String, Fact> facts, String name) {
        return Objects.requireNonNull(facts.get(name), name);
    }

    private static Maker sum(Map<String, Fact> facts, String list, Fact each) {
        return new FastReading.SumOf(get(facts, list), each);
    }

    private static void total(Map<String, Fact> facts, String name, Maker maker) {
        facts.put(name, get(facts, name).withFast(maker));
    }

    private static MonthRange window(ImmutableList<Value> arguments) {
        return ((Value.Window) arguments.get(0)).months();
    }

    private static FastReading.OfObject members(LocalDate day) {
        return household -> ((Household) household).membersAt(day);
    }

    private static FastReading.OfLong incomeAmount(MonthRange window) {
        return income -> FastAnswers.inWindow(((Income) income).amount(), ((Income) income).months(), window);
    }

    private static FastReading.OfLong expenseAmount(MonthRange window) {
        return expense -> FastAnswers.inWindow(((Expense) expense).amount(), ((Expense) expense).months(), window);
    }

    private static FastReading.OfLong age(LocalDate day) {
        return member -> FastAnswers.number(((Member) member).ageAt(day));
    }

    private static long disabilityLevel(Member member) {
        return member.disability().isKnown()
                ? member.disability().get().level()
                : member.disability().isNone() ? FastReading.NONE : FastReading.OPEN;
    }

    /** Whether an illness on the day is serious; one that is outweighs those of which that is unknown. */
    private static FastReading.OfLong seriouslyIll(LocalDate day) {
        return member -> {
            ImmutableList<Illness> illnesses = FastAnswers.list(((Member) member).illnessesAt(day));
            if (illnesses == null) {
                return FastReading.OPEN;
            }
            boolean open = false;
            for (int i = 0; i < illnesses.size(); i++) {
                Answer<Boolean> serious = illnesses.get(i).serious();
                if (serious instanceof Answer.Known<Boolean> known && known.value()) {
                    return FastAnswers.truth(true);
                }
                open |= serious.isUnknown();
            }
            return open ? FastReading.OPEN : FastAnswers.truth(false);
        };
    }

    private static FastReading.OfObject stage(LocalDate day) {
        return member -> stageOf((Member) member, day);
    }

    /** The stage of the schooling that began last of those on the day. */
    private static @Nullable Object stageOf(Member member, LocalDate day) {
        ImmutableList<Schooling> schoolings = FastAnswers.list(member.schoolings());
        if (schoolings == null) {
            return null;
        }
        Schooling last = null;
        for (int i = 0; i < schoolings.size(); i++) {
            Schooling schooling = schoolings.get(i);
            boolean later = last == null
                    || schooling.period().start().isAfter(last.period().start());
            if (later && schooling.period().contains(day)) {
                last = schooling;
            }
        }
        return last == null ? Value.NONE : last.stage().code();
    }
}

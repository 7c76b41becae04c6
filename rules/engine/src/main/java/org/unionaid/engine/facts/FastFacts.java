package org.unionaid.engine.facts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionaid.answer.Answer;
import org.unionaid.engine.catalog.Fact;
import org.unionaid.engine.catalog.FactContext;
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
    /** The facts that have a fast reading of their own. */
    private static final ImmutableSet<String> NAMES = ImmutableSet.of(
            "household.members",
            "household.homes",
            "household.vehicles",
            "household.businesses",
            "household.financialAssets",
            "member.relationship",
            "member.age",
            "member.incomes",
            "member.expenses",
            "member.stage",
            "member.disabilityLevel",
            "member.ableToWork",
            "member.unionMember",
            "member.seriouslyIll",
            "income.kind",
            "income.amount",
            "expense.head",
            "expense.amount",
            "home.area",
            "vehicle.use",
            "business.role",
            "honour.title");

    private FastFacts() {}

    /** The standard facts, those with their fast readings that have one. */
    static ImmutableList<Fact> withFast(ImmutableList<Fact> facts) {
        Map<String, Fact> all = new LinkedHashMap<>();
        for (Fact fact : facts) {
            String name = fact.toString();
            all.put(name, NAMES.contains(name) ? fact.withFast(new Named(name)) : fact);
        }
        total(all, "household.size", new FastReading.CountOf(get(all, "household.members")));
        total(all, "member.income", sum(all, "member.incomes", get(all, "income.amount")));
        total(all, "household.income", sum(all, "household.members", get(all, "member.income")));
        Fact ofMember = MemberFacts.RIGID.withFast(sum(all, "member.expenses", get(all, "expense.amount")));
        total(all, "household.rigid", sum(all, "household.members", ofMember));
        return ImmutableList.copyOf(all.values());
    }

    /** Makes the reading of a fact when it is asked for: who lets the evaluator decide needs none of them. */
    private record Named(String fact) implements Maker {
        @Override
        public FastReading at(FactContext context, ImmutableList<Value> arguments) {
            LocalDate day = context.asOf().date();
            return switch (fact) {
                case "household.members" -> members(day);
                case "household.homes" -> (FastReading.OfObject) h -> FastAnswers.list(((Household) h).homes());
                case "household.vehicles" -> (FastReading.OfObject) h -> FastAnswers.list(((Household) h).vehicles());
                case "household.businesses" ->
                    (FastReading.OfObject) h -> FastAnswers.list(((Household) h).businesses());
                case "household.financialAssets" ->
                    (FastReading.OfLong) h -> FastAnswers.money(((Household) h).financialAssets());
                case "member.relationship" -> (FastReading.OfObject) m -> FastAnswers.code(((Member) m).relationship());
                case "member.age" -> age(day);
                case "member.incomes" -> (FastReading.OfObject) m -> FastAnswers.list(((Member) m).incomes());
                case "member.expenses" -> (FastReading.OfObject) m -> FastAnswers.list(((Member) m).expenses());
                case "member.stage" -> stage(day);
                case "member.disabilityLevel" -> (FastReading.OfLong) m -> disabilityLevel((Member) m);
                case "member.ableToWork" -> (FastReading.OfLong) m -> FastAnswers.truth(((Member) m).ableToWork());
                case "member.unionMember" -> (FastReading.OfLong) m -> FastAnswers.truth(((Member) m).unionMember());
                case "member.seriouslyIll" -> seriouslyIll(day);
                case "income.kind" -> (FastReading.OfObject) i -> FastAnswers.code(((Income) i).kind());
                case "income.amount" -> incomeAmount(window(arguments));
                case "expense.head" -> (FastReading.OfObject) x -> FastAnswers.code(((Expense) x).head());
                case "expense.amount" -> expenseAmount(window(arguments));
                case "home.area" -> (FastReading.OfLong) h -> FastAnswers.number(((Home) h).areaSquareDecimetres());
                case "vehicle.use" -> (FastReading.OfObject) v -> FastAnswers.code(((Vehicle) v).use());
                case "business.role" -> (FastReading.OfObject) b -> FastAnswers.code(((BusinessRegistration) b).role());
                case "honour.title" -> (FastReading.OfObject) h -> FastAnswers.code(((Honour) h).title());
                default -> throw new IllegalArgumentException("no fast reading of '" + fact + "'");
            };
        }
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

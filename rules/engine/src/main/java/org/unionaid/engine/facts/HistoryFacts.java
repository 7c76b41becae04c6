package org.unionaid.engine.facts;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.Predicate;
import org.unionaid.code.Label;
import org.unionaid.engine.catalog.Fact;
import org.unionaid.engine.catalog.Reading;
import org.unionaid.engine.subject.AwardsOnRecord;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Value;
import org.unionaid.ledger.History;
import org.unionaid.ledger.PriorAward;
import org.unionaid.money.Money;
import org.unionaid.time.DateRange;
import org.unionaid.time.MonthRange;

/**
 * Facts about earlier awards (以往帮扶): live ones, by the period they are for. {@code sum}, {@code count} and {@code last} look at
 * a purpose and the whole household, {@code own…} at the one decided for, {@code …Of} at the programs of one name to that one.
 */
final class HistoryFacts {
    private static final ImmutableList<Type> PURPOSE = ImmutableList.of(Type.code("Purpose"));
    private static final ImmutableList<Type> PURPOSE_IN = ImmutableList.of(Type.code("Purpose"), Type.WINDOW);
    private static final ImmutableList<Type> PROGRAM = ImmutableList.of(Type.TEXT);
    private static final ImmutableList<Type> PROGRAM_IN = ImmutableList.of(Type.TEXT, Type.WINDOW);

    private HistoryFacts() {}

    static ImmutableList<Fact> all() {
        return ImmutableList.of(
                sum("sum", PURPOSE_IN, false, "全家同一用途已享受金额", "what the household was granted for a purpose"),
                count("count", PURPOSE_IN, false, "全家同一用途已享受次数", "how often the household was granted for a purpose"),
                last("last", PURPOSE, false, "全家同一用途最近一次", "the last day the household was granted for, by purpose"),
                sum("ownSum", PURPOSE_IN, true, "本人同一用途已享受金额", "what was granted for a purpose"),
                count("ownCount", PURPOSE_IN, true, "本人同一用途已享受次数", "how often it was granted for a purpose"),
                last("ownLast", PURPOSE, true, "本人同一用途最近一次", "the last day granted for, by purpose"),
                sum("sumOf", PROGRAM_IN, true, "本人该项目已享受金额", "what was granted under a program"),
                count("countOf", PROGRAM_IN, true, "本人该项目已享受次数", "how often a program was granted"),
                last("lastOf", PROGRAM, true, "本人该项目最近一次", "the last day a program was granted for"));
    }

    private static Fact sum(String name, ImmutableList<Type> parameters, boolean own, String zh, String en) {
        return fact(
                name,
                parameters,
                Type.MONEY,
                own,
                new Label(zh, en),
                awards -> Value.of(
                        Money.sum(awards.stream().map(PriorAward::amount).toList())));
    }

    private static Fact count(String name, ImmutableList<Type> parameters, boolean own, String zh, String en) {
        return fact(name, parameters, Type.NUMBER, own, new Label(zh, en), awards -> Value.of(awards.size()));
    }

    /** An award without end tells no last day of its own, and counts as one of the day asked about. */
    private static Fact last(String name, ImmutableList<Type> parameters, boolean own, String zh, String en) {
        return new Fact(
                "history",
                name,
                parameters,
                Type.DATE.orNone(),
                new Label(zh, en),
                (e, a, c) -> read(
                        e,
                        own,
                        wanted(a),
                        awards -> awards.stream()
                                .map(award -> lastDay(award.period(), c.asOf().date()))
                                .max(Comparator.naturalOrder())
                                .<Value>map(Value.Day::new)
                                .orElse(Value.NONE)));
    }

    private static LocalDate lastDay(DateRange period, LocalDate today) {
        return period.isOpenEnd() ? today : period.last();
    }

    private static Fact fact(
            String name,
            ImmutableList<Type> parameters,
            Type type,
            boolean own,
            Label title,
            Function<ImmutableList<PriorAward>, Value> toValue) {
        return new Fact("history", name, parameters, type, title, (e, a, c) -> {
            DateRange days = days(((Value.Window) a.get(1)).months());
            return read(e, own, wanted(a).and(award -> award.period().overlaps(days)), toValue);
        });
    }

    private static Predicate<PriorAward> wanted(ImmutableList<Value> arguments) {
        return arguments.get(0) instanceof Value.Coded purpose
                ? award -> award.purpose().code().equals(purpose.code())
                : award -> award.program().value().equals(((Value.Text) arguments.get(0)).text());
    }

    private static Reading read(
            Value.Element element,
            boolean own,
            Predicate<PriorAward> wanted,
            Function<ImmutableList<PriorAward>, Value> toValue) {
        AwardsOnRecord record = (AwardsOnRecord) element.object();
        return record.all()
                .orElseIfNone(History.none())
                .match(
                        history -> Reading.of(toValue.apply(history.live().awards().stream()
                                .filter(award -> !own || award.beneficiary().equals(record.beneficiary()))
                                .filter(wanted)
                                .collect(ImmutableList.toImmutableList()))),
                        Reading::none,
                        () -> Reading.missing(AwardsOnRecord.MISSING));
    }

    private static DateRange days(MonthRange months) {
        return months.to()
                .map(to -> DateRange.ofClosed(months.from().atDay(1), to.atEndOfMonth()))
                .orElseGet(() -> DateRange.startingOn(months.from().atDay(1)));
    }
}

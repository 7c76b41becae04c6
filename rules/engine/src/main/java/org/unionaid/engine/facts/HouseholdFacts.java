package org.unionaid.engine.facts;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.unionaid.code.Label;
import org.unionaid.engine.catalog.Fact;
import org.unionaid.engine.catalog.FactContext;
import org.unionaid.engine.catalog.Reading;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Value;
import org.unionaid.household.Household;
import org.unionaid.household.Member;
import org.unionaid.time.MonthRange;

/** Facts about a household (家庭): its members on the day asked about, their money together, and what it owns. */
final class HouseholdFacts {
    private static final String HOUSEHOLD = "household";

    private HouseholdFacts() {}

    static ImmutableList<Fact> all() {
        return ImmutableList.of(
                Fact.of(
                        HOUSEHOLD,
                        "size",
                        Type.NUMBER,
                        new Label("家庭人口", "number of members"),
                        (e, args, context) ->
                                Reading.of(Value.of(members(e, context).size()))),
                Fact.of(
                        HOUSEHOLD,
                        "members",
                        Type.listOf("member"),
                        new Label("家庭成员", "members"),
                        (e, args, context) -> Reading.of(memberElements(members(e, context)))),
                new Fact(
                        HOUSEHOLD,
                        "income",
                        ImmutableList.of(Type.WINDOW),
                        Type.MONEY,
                        new Label("家庭收入", "household income"),
                        (e, args, context) -> income(members(e, context), window(args))),
                new Fact(
                        HOUSEHOLD,
                        "rigid",
                        ImmutableList.of(Type.WINDOW),
                        Type.MONEY,
                        new Label("家庭刚性支出", "rigid expenditure"),
                        (e, args, context) -> rigid(members(e, context), window(args))),
                Fact.of(
                        HOUSEHOLD,
                        "homes",
                        Type.listOf("home"),
                        new Label("住房", "homes"),
                        (e, args, context) -> Answers.read(
                                household(e).homes(),
                                "household.homes",
                                new Label("家庭住房", "the homes it owns"),
                                l -> Answers.elements(l, "home", i -> "household.homes[" + i + "]"))),
                Fact.of(
                        HOUSEHOLD,
                        "vehicles",
                        Type.listOf("vehicle"),
                        new Label("车辆", "vehicles"),
                        (e, args, context) -> Answers.read(
                                household(e).vehicles(),
                                "household.vehicles",
                                new Label("家庭车辆", "the vehicles it owns"),
                                l -> Answers.elements(l, "vehicle", i -> "household.vehicles[" + i + "]"))),
                Fact.of(
                        HOUSEHOLD,
                        "businesses",
                        Type.listOf("business"),
                        new Label("工商登记", "business registrations"),
                        (e, args, context) -> Answers.read(
                                household(e).businesses(),
                                "household.businesses",
                                new Label("工商登记", "its business registrations"),
                                l -> Answers.elements(l, "business", i -> "household.businesses[" + i + "]"))),
                Fact.of(
                        HOUSEHOLD,
                        "financialAssets",
                        Type.MONEY.orNone(),
                        new Label("金融资产", "financial assets"),
                        (e, args, context) -> Answers.read(
                                household(e).financialAssets(),
                                "household.financialAssets",
                                new Label("家庭金融资产", "its financial assets"),
                                Value::of)));
    }

    private static Household household(Value.Element element) {
        return (Household) element.object();
    }

    private static ImmutableList<Member> members(Value.Element element, FactContext context) {
        LocalDate day = context.asOf().date();
        return household(element).membersAt(day);
    }

    private static Value.Elements memberElements(ImmutableList<Member> members) {
        return Answers.elements(members, "member", i -> MemberFacts.path(members.get(i)));
    }

    private static MonthRange window(ImmutableList<Value> arguments) {
        return ((Value.Window) arguments.get(0)).months();
    }

    private static Reading income(ImmutableList<Member> members, MonthRange window) {
        Answers.Sum sum = new Answers.Sum();
        members.forEach(member -> MemberFacts.addIncome(sum, member, window));
        return sum.reading();
    }

    private static Reading rigid(ImmutableList<Member> members, MonthRange window) {
        Answers.Sum sum = new Answers.Sum();
        members.forEach(member -> MemberFacts.addExpenses(sum, member, window));
        return sum.reading();
    }
}

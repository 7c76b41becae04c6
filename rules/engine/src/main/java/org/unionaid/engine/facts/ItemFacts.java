package org.unionaid.engine.facts;

import com.google.common.collect.ImmutableList;
import org.unionaid.code.Label;
import org.unionaid.engine.catalog.Fact;
import org.unionaid.engine.catalog.Reading;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Value;
import org.unionaid.household.BusinessRegistration;
import org.unionaid.household.Expense;
import org.unionaid.household.Home;
import org.unionaid.household.Honour;
import org.unionaid.household.Income;
import org.unionaid.household.Vehicle;
import org.unionaid.money.Money;
import org.unionaid.time.MonthRange;

/** Facts about the items of lists: incomes, expenses, homes, vehicles, businesses, honours. */
final class ItemFacts {
    private static final Label AMOUNT = new Label("金额", "the amount");

    private ItemFacts() {}

    static ImmutableList<Fact> all() {
        return ImmutableList.of(
                Fact.of(
                        "income",
                        "kind",
                        Type.code("IncomeKind"),
                        new Label("收入类别", "kind of income"),
                        (e, a, c) -> Reading.of(Answers.coded(((Income) e.object()).kind()))),
                new Fact(
                        "income",
                        "amount",
                        ImmutableList.of(Type.WINDOW),
                        Type.MONEY,
                        AMOUNT,
                        (e, a, c) -> Answers.read(
                                ((Income) e.object()).amountIn(window(a)).orElseIfNone(Money.ZERO),
                                e.path() + ".amount",
                                AMOUNT,
                                Value::of)),
                Fact.of(
                        "expense",
                        "head",
                        Type.code("ExpenseHead"),
                        new Label("支出类别", "head of expense"),
                        (e, a, c) -> Reading.of(Answers.coded(((Expense) e.object()).head()))),
                new Fact(
                        "expense",
                        "amount",
                        ImmutableList.of(Type.WINDOW),
                        Type.MONEY,
                        AMOUNT,
                        (e, a, c) -> Answers.read(
                                ((Expense) e.object()).amountIn(window(a)).orElseIfNone(Money.ZERO),
                                e.path() + ".amount",
                                AMOUNT,
                                Value::of)),
                Fact.of(
                        "home",
                        "area",
                        Type.NUMBER.orNone(),
                        new Label("面积（平方分米）", "area in square decimetres"),
                        (e, a, c) -> Answers.read(
                                ((Home) e.object()).areaSquareDecimetres(),
                                e.path() + ".areaSquareDecimetres",
                                new Label("住房面积", "the area of this home"),
                                area -> Value.of((long) area))),
                Fact.of(
                        "home",
                        "use",
                        Type.code("HomeUse").orNone(),
                        new Label("房产用途", "what the home is used as"),
                        (e, a, c) -> Answers.read(
                                ((Home) e.object()).use(),
                                e.path() + ".use",
                                new Label("房产用途", "what this home is used as"),
                                Answers::coded)),
                Fact.of(
                        "vehicle",
                        "use",
                        Type.code("VehicleUse"),
                        new Label("车辆用途", "use of the vehicle"),
                        (e, a, c) -> Reading.of(Answers.coded(((Vehicle) e.object()).use()))),
                Fact.of(
                        "business",
                        "role",
                        Type.code("BusinessRole"),
                        new Label("登记身份", "role in the business"),
                        (e, a, c) -> Reading.of(Answers.coded(((BusinessRegistration) e.object()).role()))),
                Fact.of(
                        "honour",
                        "title",
                        Type.code("HonourTitle"),
                        new Label("荣誉称号", "title of honour"),
                        (e, a, c) -> Reading.of(Answers.coded(((Honour) e.object()).title()))));
    }

    private static MonthRange window(ImmutableList<Value> arguments) {
        return ((Value.Window) arguments.get(0)).months();
    }
}

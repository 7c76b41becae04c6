package org.unionaid.engine.facts;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import org.unionaid.code.Label;
import org.unionaid.engine.catalog.Fact;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.catalog.Reading;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Value;
import org.unionaid.household.Employment;
import org.unionaid.household.Expense;
import org.unionaid.household.Illness;
import org.unionaid.household.Income;
import org.unionaid.household.Member;
import org.unionaid.household.Schooling;
import org.unionaid.time.MonthRange;

/** Facts about a member (成员) on the day asked about. */
final class MemberFacts {
    private static final String MEMBER = "member";
    private static final Label EXPENSES = new Label("各项刚性支出", "every rigid expense");

    /** What the household's rigid expenditure is the sum of; a policy asks it of the household. */
    static final Fact RIGID =
            new Fact(MEMBER, "rigid", ImmutableList.of(Type.WINDOW), Type.MONEY, EXPENSES, (e, a, c) -> {
                Answers.Sum sum = new Answers.Sum();
                addExpenses(sum, member(e), window(a));
                return sum.reading();
            });

    private MemberFacts() {}

    static ImmutableList<Fact> all() {
        return ImmutableList.of(
                Fact.of(
                        MEMBER,
                        "relationship",
                        Type.code("Relationship"),
                        new Label("与本人关系", "relationship"),
                        (e, a, c) -> Reading.of(Answers.coded(member(e).relationship()))),
                Fact.of(
                        MEMBER,
                        "age",
                        Type.NUMBER.orNone(),
                        new Label("年龄", "age in years"),
                        (e, a, c) -> Answers.read(
                                member(e).ageAt(c.asOf().date()),
                                e.path() + ".birthDate",
                                new Label("出生日期", "date of birth"),
                                age -> Value.of((long) age))),
                new Fact(
                        MEMBER,
                        "income",
                        ImmutableList.of(Type.WINDOW),
                        Type.MONEY,
                        new Label("个人收入", "the member's income"),
                        (e, a, c) -> {
                            Answers.Sum sum = new Answers.Sum();
                            addIncome(sum, member(e), window(a));
                            return sum.reading();
                        }),
                Fact.of(
                        MEMBER,
                        "incomes",
                        Type.listOf("income"),
                        INCOMES,
                        (e, a, c) -> Answers.read(
                                member(e).incomes(),
                                e.path() + ".incomes",
                                INCOMES,
                                l -> Answers.elements(l, "income", i -> e.path() + ".incomes[" + i + "]"))),
                Fact.of(
                        MEMBER,
                        "expenses",
                        Type.listOf("expense"),
                        EXPENSES,
                        (e, a, c) -> Answers.read(
                                member(e).expenses(),
                                e.path() + ".expenses",
                                EXPENSES,
                                l -> Answers.elements(l, "expense", i -> e.path() + ".expenses[" + i + "]"))),
                Fact.of(
                        MEMBER,
                        "employment",
                        Type.code("EmploymentStatus").orNone(),
                        new Label("就业状况", "employment"),
                        (e, a, c) -> employment(e, member(e), c.asOf().date())),
                Fact.of(
                        MEMBER,
                        "migrant",
                        Type.BOOLEAN,
                        new Label("农民工", "whether a migrant worker"),
                        (e, a, c) -> migrant(e, member(e), c.asOf().date())),
                Fact.of(
                        MEMBER,
                        "stage",
                        Type.code("SchoolStage").orNone(),
                        new Label("就读阶段", "school stage"),
                        (e, a, c) ->
                                schooling(e, member(e), c.asOf().date(), s -> Reading.of(Answers.coded(s.stage())))),
                Fact.of(
                        MEMBER,
                        "schoolKind",
                        Type.code("SchoolKind").orNone(),
                        new Label("学校类型", "kind of school"),
                        (e, a, c) -> schooling(
                                e,
                                member(e),
                                c.asOf().date(),
                                s -> Answers.read(
                                        s.kind(),
                                        e.path() + ".schoolings.kind",
                                        new Label("学校类型", "kind of school"),
                                        Answers::coded))),
                Fact.of(
                        MEMBER,
                        "schoolFee",
                        Type.MONEY.orNone(),
                        new Label("年学费", "school fee a year"),
                        (e, a, c) -> schooling(
                                e,
                                member(e),
                                c.asOf().date(),
                                s -> Answers.read(
                                        s.annualFee(),
                                        e.path() + ".schoolings.annualFee",
                                        new Label("年学费", "school fee a year"),
                                        Value::of))),
                Fact.of(
                        MEMBER,
                        "disabilityLevel",
                        Type.NUMBER.orNone(),
                        new Label("残疾等级", "level of disability"),
                        (e, a, c) -> Answers.read(
                                member(e).disability(),
                                e.path() + ".disability",
                                new Label("残疾情况", "disability"),
                                d -> Value.of(d.level()))),
                Fact.of(
                        MEMBER,
                        "ill",
                        Type.BOOLEAN,
                        new Label("患病", "whether ill"),
                        (e, a, c) -> Answers.read(
                                member(e).illnessesAt(c.asOf().date()),
                                e.path() + ".illnesses",
                                ILLNESSES,
                                l -> Value.of(!l.isEmpty()))),
                Fact.of(
                        MEMBER,
                        "seriouslyIll",
                        Type.BOOLEAN,
                        new Label("患重大疾病", "whether seriously ill"),
                        (e, a, c) -> seriouslyIll(e, member(e), c.asOf().date())),
                Fact.of(
                        MEMBER,
                        "honours",
                        Type.listOf("honour"),
                        HONOURS,
                        (e, a, c) -> Answers.read(
                                member(e).honours(),
                                e.path() + ".honours",
                                HONOURS,
                                l -> Answers.elements(
                                        l.stream()
                                                .filter(h -> h.isHeldAt(c.asOf().date()))
                                                .collect(ImmutableList.toImmutableList()),
                                        "honour",
                                        i -> e.path() + ".honours[" + i + "]"))),
                Fact.of(
                        MEMBER,
                        "ableToWork",
                        Type.BOOLEAN,
                        ABLE,
                        (e, a, c) -> Answers.read(
                                member(e).ableToWork().orElseIfNone(false), e.path() + ".ableToWork", ABLE, Value::of)),
                Fact.of(
                        MEMBER,
                        "unionMember",
                        Type.BOOLEAN,
                        UNION,
                        (e, a, c) -> Answers.read(
                                member(e).unionMember().orElseIfNone(false),
                                e.path() + ".unionMember",
                                UNION,
                                Value::of)));
    }

    private static final Label INCOMES = new Label("各项收入", "every income");
    private static final Label ILLNESSES = new Label("患病情况", "illnesses");
    private static final Label HONOURS = new Label("荣誉称号", "titles of honour");
    private static final Label ABLE = new Label("劳动能力", "ability to work");
    private static final Label UNION = new Label("工会会员", "union membership");

    static String path(Member member) {
        return "member[" + member.id().value() + "]";
    }

    static void addIncome(Answers.Sum sum, Member member, MonthRange window) {
        if (member.incomes().isUnknown()) {
            sum.missing(path(member) + ".incomes", INCOMES);
        }
        ImmutableList<Income> incomes = member.incomes().find().orElse(ImmutableList.of());
        for (int i = 0; i < incomes.size(); i++) {
            sum.add(
                    incomes.get(i).amountIn(window),
                    path(member) + ".incomes[" + i + "].amount",
                    new Label("收入金额", "the amount of this income"));
        }
    }

    static void addExpenses(Answers.Sum sum, Member member, MonthRange window) {
        if (member.expenses().isUnknown()) {
            sum.missing(path(member) + ".expenses", EXPENSES);
        }
        ImmutableList<Expense> expenses = member.expenses().find().orElse(ImmutableList.of());
        for (int i = 0; i < expenses.size(); i++) {
            sum.add(
                    expenses.get(i).amountIn(window),
                    path(member) + ".expenses[" + i + "].amount",
                    new Label("支出金额", "the amount of this expense"));
        }
    }

    private static Member member(Value.Element element) {
        return (Member) element.object();
    }

    private static MonthRange window(ImmutableList<Value> arguments) {
        return ((Value.Window) arguments.get(0)).months();
    }

    private static final Label EMPLOYMENTS = new Label("就业情况", "employment");

    private static Reading employment(Value.Element e, Member member, LocalDate day) {
        return Answers.read(
                member.employmentsAt(day),
                e.path() + ".employments",
                EMPLOYMENTS,
                all -> all.isEmpty() ? Value.NONE : Answers.coded(all.get(0).status()));
    }

    /** Whether any employment on the day is that of a migrant worker; unknown while one that is not settled could be. */
    private static Reading migrant(Value.Element e, Member member, LocalDate day) {
        if (member.employmentsAt(day).isUnknown()) {
            return Answers.read(member.employmentsAt(day), e.path() + ".employments", EMPLOYMENTS, all -> Value.FALSE);
        }
        ImmutableList<Employment> all = member.employmentsAt(day).find().orElse(ImmutableList.of());
        boolean any = all.stream().anyMatch(each -> each.migrant().find().orElse(false));
        boolean open = all.stream().anyMatch(each -> each.migrant().isUnknown());
        return any || !open
                ? Reading.of(Value.of(any))
                : Reading.missing(new MissingFact(
                        e.path() + ".employments.migrant", new Label("是否农民工", "whether a migrant worker")));
    }

    private interface OnSchooling {
        Reading read(Schooling schooling);
    }

    private static Reading schooling(Value.Element e, Member member, LocalDate day, OnSchooling then) {
        if (member.schoolingsAt(day).isUnknown()) {
            return Answers.read(
                    member.schoolingsAt(day),
                    e.path() + ".schoolings",
                    new Label("就学情况", "schooling"),
                    all -> Value.NONE);
        }
        return member.schoolingsAt(day).find().orElse(ImmutableList.of()).stream()
                .max(Comparator.comparing(schooling -> schooling.period().start()))
                .map(then::read)
                .orElseGet(Reading::none);
    }

    private static Reading seriouslyIll(Value.Element e, Member member, LocalDate day) {
        if (member.illnessesAt(day).isUnknown()) {
            return Answers.read(member.illnessesAt(day), e.path() + ".illnesses", ILLNESSES, all -> Value.FALSE);
        }
        ImmutableList<Illness> all = member.illnessesAt(day).find().orElse(ImmutableList.of());
        boolean any = all.stream().anyMatch(each -> each.serious().find().orElse(false));
        boolean open = all.stream().anyMatch(each -> each.serious().isUnknown());
        return any || !open
                ? Reading.of(Value.of(any))
                : Reading.missing(new MissingFact(
                        e.path() + ".illnesses.serious", new Label("是否重大疾病", "whether the illness is serious")));
    }
}

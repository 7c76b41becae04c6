package org.unionaid.engine.facts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.unionaid.answer.Answer;
import org.unionaid.code.Label;
import org.unionaid.engine.catalog.Fact;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.catalog.Reading;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Value;
import org.unionaid.household.Employment;
import org.unionaid.household.Member;
import org.unionaid.household.Residence;
import org.unionaid.household.ResidenceKind;
import org.unionaid.household.Schooling;
import org.unionaid.time.DateRange;

/** Facts about where a member lives, works, studies and is insured on the day asked about. */
final class LifeFacts {
    private static final String MEMBER = "member";
    private static final Label EMPLOYMENT = new Label("就业情况", "employment");

    private LifeFacts() {}

    static ImmutableList<Fact> all() {
        return ImmutableList.of(
                new Fact(
                        MEMBER,
                        "studyYear",
                        ImmutableList.of(Type.NUMBER),
                        Type.NUMBER.orNone(),
                        new Label("就读年级（参数为学年起始月份）", "year of study; the argument is the month a school year begins"),
                        (e, a, c) -> {
                            int month =
                                    (int) ((Value.Quantity) a.get(0)).amount().longValueExact();
                            return of(
                                    e,
                                    member(e).schoolingsAt(c.asOf().date()),
                                    "schoolings",
                                    "就学情况",
                                    "schooling",
                                    all -> latest(all)
                                            .map(it -> yearOf(it, e, c.asOf().date(), MonthDay.of(month, 1)))
                                            .orElseGet(Reading::none));
                        }),
                new Fact(
                        MEMBER,
                        "finished",
                        ImmutableList.of(Type.code("SchoolStage")),
                        Type.DATE.orNone(),
                        new Label("该阶段学业完成日", "the last day of schooling at a stage that is over"),
                        (e, a, c) -> of(
                                e,
                                member(e).schoolings(),
                                "schoolings",
                                "就学情况",
                                "schooling",
                                all -> all.stream()
                                        .filter(each ->
                                                Answers.coded(each.stage()).equals(a.get(0)))
                                        .map(Schooling::period)
                                        .filter(period -> !period.isOpenEnd()
                                                && period.last()
                                                        .isBefore(c.asOf().date()))
                                        .map(DateRange::last)
                                        .max(Comparator.naturalOrder())
                                        .map(day -> Reading.of(new Value.Day(day)))
                                        .orElseGet(Reading::none))),
                Fact.of(
                        MEMBER,
                        "employedSince",
                        Type.DATE.orNone(),
                        new Label("现工作起始日", "the first day of the present employment"),
                        (e, a, c) -> employment(
                                e,
                                c.asOf().date(),
                                it -> it.period().isOpenStart()
                                        ? Reading.missing(new MissingFact(e.path() + ".employments.period", EMPLOYMENT))
                                        : Reading.of(new Value.Day(it.period().start())))),
                Fact.of(
                        MEMBER,
                        "labourRelation",
                        Type.code("LabourRelation").orNone(),
                        new Label("劳动关系", "labour relation"),
                        (e, a, c) -> employment(
                                e,
                                c.asOf().date(),
                                it -> Answers.read(
                                        it.relation(),
                                        e.path() + ".employments.relation",
                                        new Label("劳动关系", "the labour relation"),
                                        Answers::coded))),
                Fact.of(
                        MEMBER,
                        "socialisedPension",
                        Type.BOOLEAN.orNone(),
                        new Label("养老金社会化发放", "whether the pension is paid socially"),
                        (e, a, c) -> employment(
                                e,
                                c.asOf().date(),
                                it -> Answers.read(
                                        it.socialisedPension(),
                                        e.path() + ".employments.socialisedPension",
                                        new Label("养老金是否社会化发放", "whether the pension is paid socially"),
                                        Value::of))),
                Fact.of(
                        MEMBER,
                        "setting",
                        Type.code("Setting").orNone(),
                        new Label("实际居住地城乡类别", "town or country, where the member lives"),
                        (e, a, c) -> of(
                                e,
                                member(e).residencesAt(c.asOf().date()),
                                "residences",
                                "居住情况",
                                "residences",
                                all -> livedIn(all)
                                        .map(it -> Answers.read(
                                                it.setting(),
                                                e.path() + ".residences.setting",
                                                new Label("居住在城镇或农村", "whether in town or country"),
                                                Answers::coded))
                                        .orElseGet(Reading::none))),
                new Fact(
                        MEMBER,
                        "insured",
                        ImmutableList.of(Type.code("InsuranceKind")),
                        Type.BOOLEAN,
                        new Label("参加该项社会保险", "whether insured"),
                        (e, a, c) -> of(
                                e,
                                member(e).insurancesAt(c.asOf().date()),
                                "insurances",
                                "参保情况",
                                "insurances",
                                all -> Reading.of(Value.of(all.stream()
                                        .anyMatch(each ->
                                                Answers.coded(each.kind()).equals(a.get(0))))))));
    }

    private static Member member(Value.Element element) {
        return (Member) element.object();
    }

    private static Optional<Schooling> latest(ImmutableList<Schooling> all) {
        return all.stream()
                .max(Comparator.comparing(schooling -> schooling.period().start()));
    }

    /** Without the day on which the schooling began, the year of study then tells nothing of now: both are asked. */
    private static Reading yearOf(Schooling schooling, Value.Element e, LocalDate day, MonthDay schoolYear) {
        MissingFact began =
                new MissingFact(e.path() + ".schoolings.period", new Label("入学日期", "the first day of this schooling"));
        Label year = new Label("就读年级", "the year of study");
        String firstYear = e.path() + ".schoolings.firstYear";
        if (!schooling.period().isOpenStart()) {
            return Answers.read(schooling.yearAt(day, schoolYear), firstYear, year, it -> Value.of((long) it));
        }
        return schooling.firstYear().isKnown()
                ? Reading.missing(began)
                : new Reading.Missing(ImmutableSortedSet.of(began, new MissingFact(firstYear, year)));
    }

    /** Where the member lives in fact, else where registered. */
    private static Optional<Residence> livedIn(ImmutableList<Residence> all) {
        return all.stream()
                .filter(each -> each.kind().equals(ResidenceKind.LIVED_IN))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private static Reading employment(Value.Element e, LocalDate day, Function<Employment, Reading> then) {
        return of(
                e,
                member(e).employmentsAt(day),
                "employments",
                EMPLOYMENT.zh(),
                EMPLOYMENT.en(),
                all -> all.stream().findFirst().map(then).orElseGet(Reading::none));
    }

    private static <T> Reading of(
            Value.Element e,
            Answer<ImmutableList<T>> list,
            String part,
            String zh,
            String en,
            Function<ImmutableList<T>, Reading> then) {
        return list.orElseIfNone(ImmutableList.of())
                .match(
                        then,
                        Reading::none,
                        () -> Reading.missing(new MissingFact(e.path() + "." + part, new Label(zh, en))));
    }
}

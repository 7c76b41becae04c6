package org.unionaid.engine.interview;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionaid.answer.Answer;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.household.Disability;
import org.unionaid.household.Employment;
import org.unionaid.household.EmploymentStatus;
import org.unionaid.household.Expense;
import org.unionaid.household.ExpenseHead;
import org.unionaid.household.Honour;
import org.unionaid.household.HonourTitle;
import org.unionaid.household.Household;
import org.unionaid.household.Illness;
import org.unionaid.household.Income;
import org.unionaid.household.IncomeKind;
import org.unionaid.household.Member;
import org.unionaid.household.SchoolKind;
import org.unionaid.household.SchoolStage;
import org.unionaid.household.Schooling;
import org.unionaid.identity.PersonId;
import org.unionaid.time.DateRange;

/** What is asked of a member. */
final class MemberSlots implements Slots {
    private static final Pattern PATH =
            Pattern.compile("member\\[([^\\]]+)]\\.([A-Za-z]+(?:\\.[A-Za-z]+)?)(?:\\[([0-9]+)]\\.amount)?");

    @Override
    public Optional<Slot> find(String path, Setting setting) {
        Matcher matcher = PATH.matcher(path);
        boolean isMembers = matcher.matches()
                && setting.aidCase().subject() instanceof AidCase.OfHousehold of
                && of.household().members().stream()
                        .anyMatch(m -> m.id().value().equals(matcher.group(1)));
        if (!isMembers) {
            return Optional.empty();
        }
        PersonId id = PersonId.of(matcher.group(1));
        return matcher.group(3) == null
                ? one(id, matcher.group(2))
                : amount(id, matcher.group(2), Integer.parseInt(matcher.group(3)));
    }

    private static Optional<Slot> amount(PersonId id, String list, int index) {
        return switch (list) {
            case "incomes" ->
                Optional.of(slot(
                        id,
                        Forms.MONEY,
                        (m, text) -> Items.with(
                                m.incomes(),
                                index,
                                i -> i.withAmount(Answer.known(Read.money(text))),
                                m::withIncomes)));
            case "expenses" ->
                Optional.of(slot(
                        id,
                        Forms.MONEY,
                        (m, text) -> Items.with(
                                m.expenses(),
                                index,
                                e -> e.withAmount(Answer.known(Read.money(text))),
                                m::withExpenses)));
            default -> Optional.empty();
        };
    }

    private static Optional<Slot> one(PersonId id, String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "birthDate" ->
                        slot(id, Forms.DAY, (m, text) -> m.withBirthDate(Answer.known(Read.date(text))));
                    case "ableToWork" ->
                        slot(id, Forms.YES_NO, (m, text) -> m.withAbleToWork(Answer.known(Read.yesNo(text))));
                    case "unionMember" ->
                        slot(id, Forms.YES_NO, (m, text) -> m.withUnionMember(Answer.known(Read.yesNo(text))));
                    case "disability" ->
                        slot(
                                id,
                                Forms.one("残疾等级 1 至 4；没有则 none", "its level from 1 to 4; none if there is none", "2"),
                                (m, text) -> m.withDisability(
                                        text.strip().equalsIgnoreCase(Slot.NONE)
                                                ? Answer.none()
                                                : Answer.known(new Disability(Read.count(text, 1, 4)))));
                    case "incomes" ->
                        slot(
                                id,
                                Forms.many(
                                        "IncomeKind",
                                        "类别 每月金额 月份",
                                        "kind, yuan a month, months",
                                        "WAGE 3000.00 2018-10..2019-09"),
                                (m, text) -> m.withIncomes(Read.many(
                                        text,
                                        3,
                                        3,
                                        words -> Income.of(
                                                IncomeKind.of(Read.code("IncomeKind", words.get(0))),
                                                Answer.known(Read.money(words.get(1))),
                                                Read.months(words.get(2))))));
                    case "expenses" ->
                        slot(
                                id,
                                Forms.many(
                                        "ExpenseHead",
                                        "科目 每月金额 月份",
                                        "head, yuan a month, months",
                                        "ILLNESS 1200.00 2019-01..2019-06"),
                                (m, text) -> m.withExpenses(Read.many(
                                        text,
                                        3,
                                        3,
                                        words -> Expense.of(
                                                ExpenseHead.of(Read.code("ExpenseHead", words.get(0))),
                                                Answer.known(Read.money(words.get(1))),
                                                Read.months(words.get(2))))));
                    case "illnesses" ->
                        slot(
                                id,
                                Forms.many("", "病名 是否重大（是/否）", "name, and whether serious (yes/no)", "gastritis no"),
                                (m, text) -> m.withIllnesses(Read.many(
                                        text,
                                        2,
                                        2,
                                        words -> Illness.of(
                                                words.get(0), Read.yesNo(words.get(1)), DateRange.always()))));
                    case "illnesses.serious" ->
                        slot(
                                id,
                                Forms.YES_NO,
                                (m, text) -> Items.each(
                                        m.illnesses(),
                                        i -> i.withSerious(Answer.known(Read.yesNo(text))),
                                        m::withIllnesses));
                    case "employments" ->
                        slot(
                                id,
                                Forms.many(
                                        "EmploymentStatus", "状况 开始日期", "status and first day", "LAID_OFF 2019-03-01"),
                                (m, text) -> m.withEmployments(Read.many(
                                        text,
                                        2,
                                        2,
                                        words -> Employment.of(
                                                EmploymentStatus.of(Read.code("EmploymentStatus", words.get(0))),
                                                Read.days(words.get(1))))));
                    case "employments.migrant" ->
                        slot(
                                id,
                                Forms.YES_NO,
                                (m, text) -> Items.each(
                                        m.employments(),
                                        e -> e.withMigrant(Answer.known(Read.yesNo(text))),
                                        m::withEmployments));
                    case "schoolings" ->
                        slot(
                                id,
                                Forms.many("SchoolStage", "阶段 开始日期", "stage and first day", "SENIOR 2018-09-01"),
                                (m, text) -> m.withSchoolings(Read.many(
                                        text,
                                        2,
                                        2,
                                        words -> Schooling.of(
                                                SchoolStage.of(Read.code("SchoolStage", words.get(0))),
                                                Read.days(words.get(1))))));
                    case "schoolings.kind" ->
                        slot(
                                id,
                                Forms.code("SchoolKind", "学校类型", "the kind of school", "PUBLIC"),
                                (m, text) -> Items.each(
                                        m.schoolings(),
                                        s -> s.withKind(Answer.known(SchoolKind.of(Read.code("SchoolKind", text)))),
                                        m::withSchoolings));
                    case "schoolings.annualFee" ->
                        slot(
                                id,
                                Forms.MONEY,
                                (m, text) -> Items.each(
                                        m.schoolings(),
                                        s -> s.withAnnualFee(Answer.known(Read.money(text))),
                                        m::withSchoolings));
                    case "honours" ->
                        slot(
                                id,
                                Forms.many("HonourTitle", "称号 授予日期", "title and day", "CITY_MODEL_WORKER 2015-05-01"),
                                (m, text) -> m.withHonours(Read.many(
                                        text,
                                        2,
                                        2,
                                        words -> Honour.of(
                                                HonourTitle.of(Read.code("HonourTitle", words.get(0))),
                                                Read.date(words.get(1))))));
                    default -> LifeSlots.find(id, name).orElse(null);
                });
    }

    static Slot slot(PersonId id, AnswerForm form, BiFunction<Member, String, Member> fill) {
        return new Slot(form, (c, text) -> {
            Household household = ((AidCase.OfHousehold) c.subject()).household();
            return c.withSubject(
                    new AidCase.OfHousehold(household.replaceMember(fill.apply(household.getMember(id), text))));
        });
    }
}

package org.unionaid.engine.interview;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.unionaid.answer.Answer;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.enrolment.Enrolment;
import org.unionaid.enrolment.EnrolmentStatus;
import org.unionaid.enrolment.Scheme;
import org.unionaid.household.Employment;
import org.unionaid.household.Insurance;
import org.unionaid.household.InsuranceKind;
import org.unionaid.household.LabourRelation;
import org.unionaid.household.Member;
import org.unionaid.household.Residence;
import org.unionaid.household.ResidenceKind;
import org.unionaid.household.Schooling;
import org.unionaid.household.Setting;
import org.unionaid.identity.PersonId;
import org.unionaid.time.DateRange;

/** Where a member lives, works, studies and is insured. */
final class LifeSlots {
    private LifeSlots() {}

    static Optional<Slot> find(PersonId id, String name) {
        return switch (name) {
            case "schoolings.firstYear" ->
                schooling(
                        id,
                        Forms.one("入学时的年级（1 至 9）", "the year of study at the first day, from 1 to 9", "1"),
                        (s, text) -> s.withFirstYear(Answer.known(Read.count(text, 1, 9))));
            case "schoolings.period" -> schooling(id, Forms.DAY, (s, text) -> s.withPeriod(since(s.period(), text)));
            case "employments.relation" ->
                employment(
                        id,
                        Forms.code("LabourRelation", "劳动关系", "the labour relation", "CONTRACT"),
                        (e, text) ->
                                e.withRelation(Answer.known(LabourRelation.of(Read.code("LabourRelation", text)))));
            case "employments.socialisedPension" ->
                employment(id, Forms.YES_NO, (e, text) -> e.withSocialisedPension(Answer.known(Read.yesNo(text))));
            case "employments.period" -> employment(id, Forms.DAY, (e, text) -> e.withPeriod(since(e.period(), text)));
            case "residences" ->
                Optional.of(MemberSlots.slot(
                        id,
                        Forms.many(
                                "ResidenceKind", "类别 城乡 开始日期", "kind, setting, first day", "LIVED_IN URBAN 2015-01-01"),
                        (m, text) -> m.withResidences(Read.many(text, 3, 3, LifeSlots::residence))));
            case "residences.setting" ->
                Optional.of(MemberSlots.slot(
                        id,
                        Forms.code("Setting", "城镇或农村", "town or country", "URBAN"),
                        (m, text) -> Items.each(
                                m.residences(),
                                r -> r.withSetting(Answer.known(Setting.of(Read.code("Setting", text)))),
                                m::withResidences)));
            case "insurances" ->
                Optional.of(MemberSlots.slot(
                        id,
                        Forms.many("InsuranceKind", "险种 开始日期", "kind and first day", "EMPLOYEE_MEDICAL 2015-01-01"),
                        (m, text) -> m.withInsurances(Read.many(
                                text,
                                2,
                                2,
                                words -> Insurance.of(
                                        InsuranceKind.of(Read.code("InsuranceKind", words.get(0))),
                                        Read.days(words.get(1)))))));
            case "enrolments" -> Optional.of(enrolments(id));
            default -> Optional.empty();
        };
    }

    /** Of all members: one record is kept of them. */
    private static Slot enrolments(PersonId id) {
        return new Slot(
                Forms.many(
                        "EnrolmentStatus",
                        "状态 计划 缴费额 缴费日 保障期 [@成员编号]",
                        "status, scheme, fee, day paid, days covered, [@member]",
                        "FIRST MUTUAL_AID 60.00 2024-01-05 2024-01-15..2025-01-14"),
                (c, text) -> c.withEnrolments(Read.many(text, 5, 6, words -> enrolment(c, id, words))));
    }

    private static Enrolment enrolment(AidCase aidCase, PersonId asked, List<String> words) {
        PersonId person = words.size() < 6 ? asked : member(aidCase, words.get(5));
        return Enrolment.builder()
                .person(person)
                .status(EnrolmentStatus.of(Read.code("EnrolmentStatus", words.get(0))))
                .scheme(Scheme.of(words.get(1)))
                .fee(Read.money(words.get(2)))
                .paid(Read.date(words.get(3)))
                .cover(Read.days(words.get(4)))
                .build();
    }

    private static PersonId member(AidCase aidCase, String word) {
        ImmutableList<PersonId> members = ((AidCase.OfHousehold) aidCase.subject())
                .household().members().stream().map(Member::id).collect(ImmutableList.toImmutableList());
        return members.stream()
                .filter(id -> word.equals("@" + id.value()))
                .findFirst()
                .orElseThrow(
                        () -> Read.expected("成员应为 @ 加编号：" + members, "expected @ and one of the members " + members));
    }

    private static Residence residence(List<String> words) {
        return Residence.builder()
                .kind(ResidenceKind.of(Read.code("ResidenceKind", words.get(0))))
                .setting(Answer.known(Setting.of(Read.code("Setting", words.get(1)))))
                .period(Read.days(words.get(2)))
                .build();
    }

    /** The same days, begun on a day that is now known. */
    private static DateRange since(DateRange period, String text) {
        DateRange from = DateRange.startingOn(Read.date(text));
        return from.intersection(period)
                .orElseThrow(() -> Read.expected("开始日期晚于结束日期", "expected a first day that is not after the last"));
    }

    private static Optional<Slot> schooling(
            PersonId id, AnswerForm form, BiFunction<Schooling, String, Schooling> fill) {
        return Optional.of(MemberSlots.slot(
                id, form, (m, text) -> Items.each(m.schoolings(), s -> fill.apply(s, text), m::withSchoolings)));
    }

    private static Optional<Slot> employment(
            PersonId id, AnswerForm form, BiFunction<Employment, String, Employment> fill) {
        return Optional.of(MemberSlots.slot(
                id, form, (m, text) -> Items.each(m.employments(), e -> fill.apply(e, text), m::withEmployments)));
    }
}

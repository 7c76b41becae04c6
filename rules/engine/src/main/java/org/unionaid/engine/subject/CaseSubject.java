package org.unionaid.engine.subject;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.unionaid.engine.catalog.SubjectKind;
import org.unionaid.engine.value.Value;
import org.unionaid.household.Household;
import org.unionaid.household.Member;
import org.unionaid.program.Beneficiary;
import org.unionaid.program.SubjectType;

/**
 * One possible beneficiary of a case, with the things that expressions may look at for it.
 *
 * @param beneficiary  who would get it
 * @param roots  the things of the case by root name
 */
public record CaseSubject(Beneficiary beneficiary, ImmutableMap<String, Value> roots) {
    /**
     * The possible beneficiaries of a type in a case.
     *
     * @param aidCase  the case
     * @param type  the subject type of a program
     * @param day  the day on which members belong
     * @return the household, each member, the enterprise or the roster; empty if the case is about something else
     */
    public static ImmutableList<CaseSubject> of(AidCase aidCase, SubjectType type, LocalDate day) {
        if (aidCase.subject() instanceof AidCase.OfHousehold of) {
            ImmutableMap<String, Value> roots = roots(of.household(), aidCase);
            if (type.equals(SubjectType.HOUSEHOLD)) {
                return ImmutableList.of(
                        new CaseSubject(Beneficiary.household(of.household().id()), roots));
            }
            return type.equals(SubjectType.MEMBER)
                    ? of.household().membersAt(day).stream()
                            .map(member -> ofMember(member, roots))
                            .collect(ImmutableList.toImmutableList())
                    : ImmutableList.of();
        }
        if (aidCase.subject() instanceof AidCase.OfEmployer of && type.equals(SubjectType.EMPLOYER)) {
            return ImmutableList.of(new CaseSubject(
                    Beneficiary.employer(of.employer().id()),
                    ImmutableMap.of("employer", new Value.Element("employer", of.employer(), "employer"))));
        }
        if (aidCase.subject() instanceof AidCase.OfRoster of && type.equals(SubjectType.ROSTER)) {
            return ImmutableList.of(new CaseSubject(
                    Beneficiary.roster(of.roster().id()),
                    ImmutableMap.of("roster", new Value.Element("roster", of.roster(), "roster"))));
        }
        if (aidCase.subject() instanceof AidCase.OfOwnType own && type.equals(own.type())) {
            String word = SubjectKind.word(type);
            return ImmutableList.of(new CaseSubject(
                    Beneficiary.of(type, own.id()), ImmutableMap.of(word, new Value.Element(word, own.thing(), word))));
        }
        return ImmutableList.of();
    }

    private static ImmutableMap<String, Value> roots(Household household, AidCase aidCase) {
        return ImmutableMap.of(
                "household", new Value.Element("household", household, "household"),
                "file", new Value.Element("file", new FileOnRecord(aidCase.file()), "file"));
    }

    private static CaseSubject ofMember(Member member, ImmutableMap<String, Value> roots) {
        Value element =
                new Value.Element("member", member, "member[" + member.id().value() + "]");
        return new CaseSubject(
                Beneficiary.member(member.id()),
                ImmutableMap.<String, Value>builder()
                        .putAll(roots)
                        .put("member", element)
                        .buildOrThrow());
    }
}

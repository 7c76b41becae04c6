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
 * One possible beneficiary of a case, with the things that expressions may look at for it (可能的帮扶对象).
 * Immutable and thread-safe.
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
            if (type.equals(SubjectType.HOUSEHOLD)) {
                return ImmutableList.of(ofHousehold(of.household(), aidCase));
            }
            return type.equals(SubjectType.MEMBER)
                    ? of.household().membersAt(day).stream()
                            .map(member -> ofMember(member, of.household(), aidCase))
                            .collect(ImmutableList.toImmutableList())
                    : ImmutableList.of();
        }
        if (aidCase.subject() instanceof AidCase.OfEmployer of && type.equals(SubjectType.EMPLOYER)) {
            return ImmutableList.of(
                    alone(Beneficiary.employer(of.employer().id()), "employer", of.employer(), aidCase));
        }
        if (aidCase.subject() instanceof AidCase.OfRoster of && type.equals(SubjectType.ROSTER)) {
            return ImmutableList.of(alone(Beneficiary.roster(of.roster().id()), "roster", of.roster(), aidCase));
        }
        if (aidCase.subject() instanceof AidCase.OfOwnType own && type.equals(own.type())) {
            return ImmutableList.of(
                    alone(Beneficiary.of(type, own.id()), SubjectKind.word(type), own.thing(), aidCase));
        }
        return ImmutableList.of();
    }

    private static CaseSubject alone(Beneficiary beneficiary, String word, Object thing, AidCase aidCase) {
        return new CaseSubject(
                beneficiary,
                ImmutableMap.of(word, new Value.Element(word, thing, word), "history", history(aidCase, beneficiary)));
    }

    private static CaseSubject ofHousehold(Household household, AidCase aidCase) {
        Beneficiary beneficiary = Beneficiary.household(household.id());
        return new CaseSubject(
                beneficiary,
                ImmutableMap.of(
                        "household", new Value.Element("household", household, "household"),
                        "file", new Value.Element("file", new FileOnRecord(aidCase.file()), "file"),
                        "history", history(aidCase, beneficiary)));
    }

    private static CaseSubject ofMember(Member member, Household household, AidCase aidCase) {
        String path = "member[" + member.id().value() + "]";
        Beneficiary beneficiary = Beneficiary.member(member.id());
        return new CaseSubject(
                beneficiary,
                ImmutableMap.of(
                        "household", new Value.Element("household", household, "household"),
                        "file", new Value.Element("file", new FileOnRecord(aidCase.file()), "file"),
                        "member", new Value.Element("member", member, path),
                        "history", history(aidCase, beneficiary),
                        "enrolment",
                                new Value.Element(
                                        "enrolment",
                                        new EnrolmentsOnRecord(aidCase.enrolments(), member.id()),
                                        path + ".enrolments")));
    }

    private static Value history(AidCase aidCase, Beneficiary beneficiary) {
        return new Value.Element("history", new AwardsOnRecord(aidCase.history(), beneficiary), "history");
    }
}

package org.unionaid.engine.facts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.unionaid.code.Label;
import org.unionaid.engine.catalog.SubjectKind;
import org.unionaid.program.SubjectType;

/** The kinds of subjects that every policy may name. */
final class StandardSubjects {
    private StandardSubjects() {}

    static ImmutableList<SubjectKind> all() {
        return ImmutableList.of(
                new SubjectKind(
                        SubjectType.HOUSEHOLD,
                        new Label("家庭", "household"),
                        ImmutableMap.of("household", "household", "file", "file", "history", "history")),
                new SubjectKind(
                        SubjectType.MEMBER,
                        new Label("成员", "member"),
                        ImmutableMap.of(
                                "household",
                                "household",
                                "member",
                                "member",
                                "file",
                                "file",
                                "history",
                                "history",
                                "enrolment",
                                "enrolment")),
                new SubjectKind(
                        SubjectType.EMPLOYER,
                        new Label("企业", "enterprise"),
                        ImmutableMap.of("employer", "employer", "history", "history")),
                new SubjectKind(
                        SubjectType.ROSTER,
                        new Label("名册", "roster"),
                        ImmutableMap.of("roster", "roster", "history", "history")));
    }
}

package org.unionaid.engine.facts;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.unionaid.code.Label;
import org.unionaid.employer.Employer;
import org.unionaid.employer.EmployerState;
import org.unionaid.employer.EmployerStatus;
import org.unionaid.employer.Roster;
import org.unionaid.engine.catalog.Fact;
import org.unionaid.engine.catalog.Reading;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Value;
import org.unionaid.time.Dated;

/** Facts about enterprises (企业) and rosters (名册). */
final class GroupFacts {
    private static final Label STATES = new Label("企业经营状况", "the enterprise's condition");
    private static final Label HEADCOUNT = new Label("职工人数", "number of employees");

    private GroupFacts() {}

    static ImmutableList<Fact> all() {
        return ImmutableList.of(
                Fact.of(
                        "employer",
                        "status",
                        Type.code("EmployerStatus"),
                        STATES,
                        (e, a, c) -> Answers.read(
                                employer(e).states(),
                                "employer.states",
                                STATES,
                                states -> Answers.coded(status(states, c.asOf().date())))),
                Fact.of(
                        "employer",
                        "headcount",
                        Type.NUMBER.orNone(),
                        HEADCOUNT,
                        (e, a, c) -> Answers.read(
                                employer(e).headcount(),
                                "employer.headcount",
                                HEADCOUNT,
                                count -> Value.of((long) count))),
                Fact.of(
                        "roster",
                        "size",
                        Type.NUMBER,
                        new Label("名册人数", "number of persons"),
                        (e, a, c) -> Reading.of(
                                Value.of(((Roster) e.object()).persons().size()))));
    }

    /** A day that no recorded state covers is an ordinary one: the list of states is complete. */
    private static EmployerStatus status(ImmutableList<EmployerState> states, LocalDate day) {
        return Dated.findAt(states, day).map(EmployerState::status).orElse(EmployerStatus.NORMAL);
    }

    private static Employer employer(Value.Element element) {
        return (Employer) element.object();
    }
}

package org.unionaid.engine.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.value.Value;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.ProgramId;

/**
 * One case of a policy (用例): a decision, values of definitions, and applications one after the other, each with what is
 * expected. Immutable and thread-safe.
 *
 * @param id  its name within the file
 * @param title  what it is about, for people
 * @param program  the program decided; empty if only values or applications are looked at
 * @param member  the member decided, for programs about members; the first if empty
 * @param place  the place; the policy's jurisdiction if empty
 * @param asOf  the day asked about
 * @param subject  the case as known
 * @param given  definitions, parameters or facts set directly
 * @param basis  what the expectation rests on
 * @param expectation  what is expected of the decision and of definitions; empty if only applications are looked at
 * @param applications  what is asked, in order of time
 * @param at  where it is written
 */
public record PolicyCase(
        String id,
        String title,
        Optional<ProgramId> program,
        Optional<String> member,
        Optional<DivisionCode> place,
        LocalDate asOf,
        AidCase subject,
        ImmutableMap<String, Value> given,
        Basis basis,
        Optional<Expectation> expectation,
        ImmutableList<Asked> applications,
        Location at) {
    /**
     * Whether definitions, parameters or facts were set directly, so that the whole way from the household was not tested.
     *
     * @return true for a partial case
     */
    public boolean isPartial() {
        return !given.isEmpty();
    }

    /**
     * The programs that the case says something about.
     *
     * @return the program decided and those asked for
     */
    public ImmutableSet<ProgramId> programs() {
        ImmutableSet.Builder<ProgramId> programs = ImmutableSet.builder();
        program.ifPresent(programs::add);
        applications.forEach(asked -> asked.requests().forEach(item -> programs.add(item.program())));
        return programs.build();
    }
}

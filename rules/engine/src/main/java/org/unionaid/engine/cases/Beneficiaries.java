package org.unionaid.engine.cases;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.subject.CaseSubject;
import org.unionaid.program.Beneficiary;

/**
 * Whom the programs of a case are for: the member named by the request, else by the case, else the first.
 *
 * @param aidCase  the case
 * @param member  the member that the case names
 * @param day  the day on which members belong
 */
record Beneficiaries(AidCase aidCase, Optional<String> member, LocalDate day) {
    /** The beneficiary of a program; empty if the case has none of that kind or name. */
    Optional<Beneficiary> find(Program program, Optional<String> named) {
        ImmutableList<CaseSubject> subjects = CaseSubject.of(aidCase, program.subject(), day);
        Optional<String> wanted = subjects.size() > 1 || named.isPresent() ? named.or(() -> member) : Optional.empty();
        return subjects.stream()
                .map(CaseSubject::beneficiary)
                .filter(each -> wanted.map(each.id()::equals).orElse(true))
                .findFirst();
    }
}

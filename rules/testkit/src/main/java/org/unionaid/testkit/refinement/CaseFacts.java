package org.unionaid.testkit.refinement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.unionaid.employer.Employer;
import org.unionaid.engine.subject.AidCase;

/** The answerable facts of a case by path, as the standard facts of the engine ask for them. Immutable and thread-safe. */
public final class CaseFacts {
    private final ImmutableMap<String, CaseFact> byPath;

    private CaseFacts(ImmutableMap<String, CaseFact> byPath) {
        this.byPath = byPath;
    }

    /**
     * The facts that a case has, known or not. Items of lists have facts only where the list is known, and what stands in a file
     * where the file is.
     *
     * <p>The first day of an employment or a schooling is hidden by leaving the period's start open, so that it holds at any
     * earlier day too. A case in which one begins after the day asked about is not
     * the same case with less known when that is hidden.
     *
     * @param aidCase  the case, not null
     * @return its facts: history and file, then the household's, then the members'
     */
    public static CaseFacts of(AidCase aidCase) {
        ImmutableList.Builder<CaseFact> facts = ImmutableList.builder();
        facts.add(CaseFact.of("history", AidCase::history, (c, answer) -> c.withHistory(answer)));
        if (aidCase.subject() instanceof AidCase.OfHousehold of) {
            facts.addAll(FilePaths.of(aidCase));
            facts.addAll(HouseholdPaths.of(of.household()));
            of.household().members().forEach(member -> facts.addAll(MemberPaths.of(member)));
        }
        if (aidCase.subject() instanceof AidCase.OfEmployer) {
            facts.add(CaseFact.of(
                    "employer.states",
                    c -> employer(c).states(),
                    (c, answer) -> withEmployer(c, employer(c).withStates(answer))));
            facts.add(CaseFact.of(
                    "employer.headcount",
                    c -> employer(c).headcount(),
                    (c, answer) -> withEmployer(c, employer(c).withHeadcount(answer))));
        }
        return new CaseFacts(ImmutableMap.of()).with(facts.build());
    }

    private static Employer employer(AidCase aidCase) {
        return ((AidCase.OfEmployer) aidCase.subject()).employer();
    }

    private static AidCase withEmployer(AidCase aidCase, Employer employer) {
        return aidCase.withSubject(new AidCase.OfEmployer(employer));
    }

    /**
     * These facts and more, such as those of a plug-in; one with the path of an earlier one replaces it.
     *
     * @param more  the facts, not null
     * @return all facts
     */
    public CaseFacts with(Iterable<CaseFact> more) {
        Map<String, CaseFact> all = new LinkedHashMap<>(byPath);
        more.forEach(fact -> all.put(fact.path(), fact));
        return new CaseFacts(ImmutableMap.copyOf(all));
    }

    /**
     * All facts.
     *
     * @return the facts in order
     */
    public ImmutableList<CaseFact> all() {
        return byPath.values().asList();
    }

    /**
     * The fact that is asked by a path.
     *
     * @param path  the path, not null
     * @return the fact
     * @throws IllegalArgumentException if the case has no fact of that path
     */
    public CaseFact get(String path) {
        CaseFact fact = byPath.get(path);
        if (fact == null) {
            throw new IllegalArgumentException(
                    "The case has no fact with the path '" + path + "'; add it with CaseFact.of");
        }
        return fact;
    }
}

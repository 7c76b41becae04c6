package org.unionaid.testkit.refinement;

import java.util.Objects;
import org.unionaid.engine.subject.AidCase;

/**
 * Two cases of one applicant: as it was first asked about, and with everything answered. Immutable and thread-safe.
 *
 * @param asked  the case with facts left open
 * @param answered  the same case with those facts answered; whatever {@code asked} knows it says too
 */
public record Refinement(AidCase asked, AidCase answered) {
    /** Checks the parts. */
    public Refinement {
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(answered, "answered");
    }

    /**
     * A case of which some facts are hidden at first.
     *
     * @param answered  the case, not null
     * @param hidden  facts of it, not null
     * @return the case without and with these facts
     */
    public static Refinement hiding(AidCase answered, Iterable<CaseFact> hidden) {
        AidCase asked = answered;
        for (CaseFact fact : hidden) {
            asked = fact.hide(asked);
        }
        return new Refinement(asked, answered);
    }

    /**
     * The first case with some of its facts answered as in the second.
     *
     * @param paths  what to answer, not null
     * @return the case with these answers; facts of list items come with their list
     * @throws IllegalArgumentException if the second case has no fact of such a path
     */
    public AidCase answering(Iterable<String> paths) {
        CaseFacts facts = CaseFacts.of(answered);
        AidCase result = asked;
        for (String path : paths) {
            result = facts.get(path).answer(result, answered);
        }
        return result;
    }
}

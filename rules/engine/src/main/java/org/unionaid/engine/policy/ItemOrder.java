package org.unionaid.engine.policy;

import com.google.common.collect.ImmutableList;
import org.unionaid.identity.ProgramId;

/**
 * In which order the items asked for are taken up (核定顺序). Whoever is taken up first is served first: a limit shared by
 * several programs reduces the items taken up last. A closed family of immutable values.
 */
public sealed interface ItemOrder {
    /** As the applicant asked. */
    record Applicant() implements ItemOrder {}

    /**
     * As the policy says; items of one program, and of programs that are not listed, as the applicant asked.
     *
     * @param programs  the programs, first the one taken up first; each once
     */
    record Declared(ImmutableList<ProgramId> programs) implements ItemOrder {}
}

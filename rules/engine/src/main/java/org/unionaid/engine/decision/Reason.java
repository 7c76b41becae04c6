package org.unionaid.engine.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.policy.Provenance;

/**
 * How one requirement of a program stands for one beneficiary (理由). Immutable and thread-safe.
 *
 * @param code  the condition's id within the program, or one of {@link #ALREADY_GRANTED}, {@link #CAP_USED_UP},
 *     {@link #NOTHING_TO_GRANT}; stable, for machines
 * @param verdict  how the requirement stands
 * @param title  the requirement for people
 * @param negated  whether the requirement is that the condition does not hold
 * @param measure  value, line and distance, where the requirement is a comparison
 * @param provenance  the document and clause that set it
 * @param parameters  the parameters it used, with place, date and flag
 * @param missing  what to ask; empty unless open
 */
public record Reason(
        String code,
        Verdict verdict,
        Label title,
        boolean negated,
        Optional<Measure> measure,
        Optional<Provenance> provenance,
        ImmutableList<ParameterValue> parameters,
        ImmutableSortedSet<MissingFact> missing) {
    /** The program was granted already for this period, as often as it may be. */
    public static final String ALREADY_GRANTED = "already-granted";

    /** The cap of the period is used up by earlier awards. */
    public static final String CAP_USED_UP = "cap-used-up";

    /** The formula of the cap comes to nothing. */
    public static final String NOTHING_TO_GRANT = "nothing-to-grant";
}

package org.unionaid.engine.explanation;

import java.util.Optional;
import org.unionaid.code.Language;
import org.unionaid.engine.policy.Origin;
import org.unionaid.engine.policy.Provenance;
import org.unionaid.identity.PolicyId;

/** Cites documents as seen from the policy that decided: what came from a policy above, or took its place, says so. */
record Citation(PolicyId policy, Language language) {
    String of(Provenance provenance) {
        return provenance.cite(language) + of(provenance.origin());
    }

    /** The origin alone; nothing for what the policy that decided is the first to say. */
    String of(Optional<Origin> origin) {
        return origin.map(from -> from.seenFrom(policy, language)).orElse("");
    }
}

package org.unionaid.engine.subject;

import org.unionaid.answer.Answer;
import org.unionaid.code.Label;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.ledger.History;
import org.unionaid.program.Beneficiary;

/**
 * What is known of earlier awards (以往帮扶记录): the thing that facts about {@code history} are asked of.
 * Immutable and thread-safe.
 *
 * @param all  the awards to the household and its members, or to the enterprise; none if there were none
 * @param beneficiary  the one that is decided for
 */
public record AwardsOnRecord(Answer<History> all, Beneficiary beneficiary) {
    /** What to ask where the history is unknown. */
    public static final MissingFact MISSING =
            new MissingFact("history", new Label("以往帮扶记录", "what was granted before"));
}

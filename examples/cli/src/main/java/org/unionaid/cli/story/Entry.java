package org.unionaid.cli.story;

import java.util.function.Function;
import org.unionaid.ledger.Posting;

/** What became of entering a grant into the ledger. */
sealed interface Entry {
    /** Everything is posted. */
    record Made(Granted granted) implements Entry {}

    /** The ledger refused; nothing of the grant is in it. */
    record Refusal(Posting.Refused refused) implements Entry {}

    /** Handles either. */
    default <R> R match(Function<Granted, R> made, Function<Posting.Refused, R> refusal) {
        return this instanceof Made it ? made.apply(it.granted()) : refusal.apply(((Refusal) this).refused());
    }
}

package org.unionaid.ledger;

import java.util.Objects;

/** What an event would do to one disbursement: bring it to a new standing, or be refused. */
sealed interface Step permits Step.Taken, Posting.Refused {

    /** The event is in order as far as the disbursement goes; budgets and awards are looked at afterwards. */
    record Taken(Standing standing) implements Step {
        /** Checks the part. */
        public Taken {
            Objects.requireNonNull(standing, "standing");
        }
    }
}

package org.unionaid.engine.screening;

import org.unionaid.engine.decision.DecisionKind;
import org.unionaid.money.Money;

/** A tally while it is being added up. Not thread-safe. */
final class Counts {
    private long eligible;
    private long ineligible;
    private long undetermined;
    private long failed;
    private long cap;
    private long award;

    void add(DecisionKind kind, long capFen, long awardFen) {
        switch (kind) {
            case ELIGIBLE -> eligible++;
            case INELIGIBLE -> ineligible++;
            case UNDETERMINED -> undetermined++;
            case FAILED -> failed++;
        }
        cap = Math.addExact(cap, capFen);
        award = Math.addExact(award, awardFen);
    }

    void add(Counts other) {
        eligible += other.eligible;
        ineligible += other.ineligible;
        undetermined += other.undetermined;
        failed += other.failed;
        cap = Math.addExact(cap, other.cap);
        award = Math.addExact(award, other.award);
    }

    void add(DecisionTally tally) {
        eligible += tally.eligible();
        ineligible += tally.ineligible();
        undetermined += tally.undetermined();
        failed += tally.failed();
        cap = Math.addExact(cap, tally.cap().fen());
        award = Math.addExact(award, tally.award().fen());
    }

    DecisionTally tally() {
        return new DecisionTally(eligible, ineligible, undetermined, failed, Money.ofFen(cap), Money.ofFen(award));
    }
}

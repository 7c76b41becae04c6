package org.unionaid.engine.whatif;

import org.unionaid.money.Money;

/** A {@link Tally} that is being added up, in bare longs. For one thread. */
final class TallySum {
    private long winners;
    private long losers;
    private long unchanged;
    private long undetermined;
    private long newlyEligible;
    private long noLongerEligible;
    private long before;
    private long after;

    /** One that can be told, in fen. */
    void add(long was, long is, boolean wasEligible, boolean isEligible) {
        if (is > was) {
            winners++;
        } else if (is < was) {
            losers++;
        } else {
            unchanged++;
        }
        newlyEligible += isEligible && !wasEligible ? 1 : 0;
        noLongerEligible += wasEligible && !isEligible ? 1 : 0;
        addMoney(was, is);
    }

    /** One that cannot be told, with what of it can be, in fen. */
    void addUndetermined(long was, long is) {
        undetermined++;
        addMoney(was, is);
    }

    void add(Tally more) {
        winners += more.winners();
        losers += more.losers();
        unchanged += more.unchanged();
        undetermined += more.undetermined();
        newlyEligible += more.newlyEligible();
        noLongerEligible += more.noLongerEligible();
        addMoney(more.before().fen(), more.after().fen());
    }

    private void addMoney(long was, long is) {
        before = Math.addExact(before, was);
        after = Math.addExact(after, is);
    }

    Tally total() {
        return new Tally(
                winners,
                losers,
                unchanged,
                undetermined,
                newlyEligible,
                noLongerEligible,
                Money.ofFen(before),
                Money.ofFen(after));
    }
}

package org.unionaid.ledger;

/**
 * How many instalments an entitlement has.
 *
 * <p>Immutable and thread-safe.
 *
 * @param planned how many were ever planned
 * @param live how many of those are live: planned to settled
 * @param firm how many of those are approved or later
 */
public record InstalmentCount(int planned, int live, int firm) {

    static final InstalmentCount NONE = new InstalmentCount(0, 0, 0);

    InstalmentCount withOneMore() {
        return new InstalmentCount(planned + 1, live, firm);
    }

    InstalmentCount plus(Standing standing) {
        return counting(standing, 1);
    }

    InstalmentCount minus(Standing standing) {
        return counting(standing, -1);
    }

    private InstalmentCount counting(Standing standing, int sign) {
        return new InstalmentCount(
                planned,
                live + (standing.state().isLive() ? sign : 0),
                firm + (standing.state().isFirm() ? sign : 0));
    }
}

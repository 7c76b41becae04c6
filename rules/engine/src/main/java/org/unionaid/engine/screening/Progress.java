package org.unionaid.engine.screening;

/** Is told how far a screening has come (进度). How fast that is, is the business of who has a clock. */
@FunctionalInterface
public interface Progress {
    /**
     * Some more cases have been handed over; called by the thread that screens.
     *
     * @param cases  how many so far, failed ones included
     */
    void done(long cases);
}

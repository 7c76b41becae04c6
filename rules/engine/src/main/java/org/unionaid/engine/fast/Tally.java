package org.unionaid.engine.fast;

import org.objectweb.asm.Label;

/** The locals of an {@link Aggregate} in one loop that is being written. */
interface Tally {
    /** Writes what is done with one thing that the filters keep; goes straight on, or at one of the labels. */
    void step(int thing, Ways ways);

    /**
     * Where to go after one thing.
     *
     * @param next  to the next thing
     * @param enough  out of the loop, as no further thing can change the result; may lead to the next thing as well
     * @param open  the evaluator must tell
     */
    record Ways(Label next, Label enough, Label open) {}

    /** Of a number. */
    interface OfNumber extends Tally {
        /** Writes code after the loop that goes on with the number, or leaves through an exit. */
        Ratio result(Exits exits);
    }

    /** Of a truth. */
    interface OfTruth extends Tally {
        /** Writes code after the loop that goes on at one of the labels. */
        void result(Truth.Ways ways);
    }
}

package org.unionaid.engine.fast;

import org.objectweb.asm.Label;

/**
 * Where generated code goes if an expression has no value to go on with.
 *
 * @param none  its value is none
 * @param open  it is unknown, has failed, or is out of range: the evaluator must tell
 */
record Exits(Label none, Label open) {
    /** Where none is not allowed for: the evaluator must tell what it means. */
    static Exits open(Label open) {
        return new Exits(open, open);
    }

    Exits withNone(Label label) {
        return new Exits(label, open);
    }
}

package org.unionaid.engine.writing;

import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.policy.Provenance;

/** Writes where a rule comes from. */
final class Sourced {
    private Sourced() {}

    /** The whole provenance, as parameters, programs and groups say it. */
    static Sheet all(Sheet sheet, Provenance provenance) {
        return sheet.put("source", provenance.source().key())
                .putLabel("clause", provenance.clause())
                .putWord("flag", provenance.flag())
                .putLabel("note", provenance.note());
    }

    /** What differs from the owner's: a part inherits source and flag, and the clause within the same source. */
    static Sheet within(Sheet sheet, Provenance provenance, Provenance owner, String clauseKey) {
        boolean sameSource = provenance.source().equals(owner.source());
        if (!sameSource) {
            sheet.put("source", provenance.source().key());
        }
        Optional<Label> inherited = sameSource ? owner.clause() : Optional.empty();
        if (!provenance.clause().equals(inherited)) {
            sheet.putLabel(clauseKey, provenance.clause());
        }
        if (provenance.flag() != owner.flag()) {
            sheet.putWord("flag", provenance.flag());
        }
        return sheet.putLabel("note", provenance.note());
    }
}

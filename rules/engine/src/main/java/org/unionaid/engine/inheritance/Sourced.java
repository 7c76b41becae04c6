package org.unionaid.engine.inheritance;

import com.google.common.collect.ImmutableSet;
import org.unionaid.engine.yaml.YamlNode;

/** Keeps each piece with the document that states it, when pieces of several documents come together. */
final class Sourced {
    /** What says where a piece comes from. */
    static final ImmutableSet<String> KEYS = ImmutableSet.of("source", "clause", "flag", "note");

    private Sourced() {}

    /** A piece that must have a source: its own if it names one, else that of its owner. */
    static YamlNode.Mapping by(YamlNode.Mapping owner, YamlNode.Mapping piece) {
        return piece.entries().containsKey("source")
                ? piece
                : piece.without(KEYS).withAll(owner.only(KEYS)).withAll(piece.only(KEYS));
    }

    /** A condition, which says its clause with {@code because} too: what it leaves out is its owner's, written out. */
    static YamlNode.Mapping condition(YamlNode.Mapping owner, YamlNode.Mapping condition) {
        if (condition.entries().containsKey("source")) {
            return condition;
        }
        boolean hasClause = condition.entries().containsKey("because")
                || condition.entries().containsKey("clause");
        ImmutableSet<String> lent =
                hasClause ? ImmutableSet.of("source", "flag") : ImmutableSet.of("source", "clause", "flag");
        return condition.withAll(owner.only(lent).without(condition.entries().keySet()));
    }
}

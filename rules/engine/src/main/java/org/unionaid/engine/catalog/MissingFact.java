package org.unionaid.engine.catalog;

import java.util.Objects;
import org.unionaid.code.Label;

/**
 * A fact that nobody has asked for yet.
 *
 * @param path  where it belongs in the case, such as {@code member[M-2].incomes}
 * @param question  what to ask, for a person
 */
public record MissingFact(String path, Label question) implements Comparable<MissingFact> {
    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public MissingFact {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(question, "question");
    }

    @Override
    public int compareTo(MissingFact other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}

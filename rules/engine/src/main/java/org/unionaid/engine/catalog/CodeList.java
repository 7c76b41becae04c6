package org.unionaid.engine.catalog;

import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import org.unionaid.code.Label;

/**
 * The codes of one kind, with their names for people.
 *
 * @param name  the list's name, such as {@code category}
 * @param labels  the names by code, in the order to show them
 */
public record CodeList(String name, ImmutableMap<String, Label> labels) {
    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public CodeList {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(labels, "labels");
    }

    /**
     * This list with further codes; a code already here gets the new name.
     *
     * @param more  names by code, not null
     * @return a longer list
     */
    public CodeList with(ImmutableMap<String, Label> more) {
        return new CodeList(
                name,
                ImmutableMap.<String, Label>builder()
                        .putAll(labels)
                        .putAll(more)
                        .buildKeepingLast());
    }
}

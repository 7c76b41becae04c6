package org.unionaid.cli.input;

import com.google.common.collect.ImmutableList;
import org.unionaid.engine.compile.PolicySource;

/**
 * The text of a policy and the name it is known by.
 *
 * @param source  the text and its name for messages
 */
public record PolicyText(PolicySource source) {
    /**
     * The lines of the text, for messages that show one.
     *
     * @return the lines in order
     */
    public ImmutableList<String> lines() {
        return source.text().lines().collect(ImmutableList.toImmutableList());
    }
}

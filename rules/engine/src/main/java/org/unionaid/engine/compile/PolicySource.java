package org.unionaid.engine.compile;

/**
 * The text of a policy and the name its author knows it by.
 *
 * @param name  the file's name for messages
 * @param text  the whole text, YAML
 */
public record PolicySource(String name, String text) {
    /**
     * A text with a name.
     *
     * @param name  the file's name for messages, not null
     * @param text  the whole text, not null
     * @return the source
     */
    public static PolicySource of(String name, String text) {
        return new PolicySource(name, text);
    }
}

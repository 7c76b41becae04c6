package org.unionaid.engine.yaml;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.unionaid.engine.issue.Location;

/** A piece of a YAML file with its place. A closed family of immutable values. */
public sealed interface YamlNode {
    /**
     * Where it starts.
     *
     * @return the place of its first character
     */
    Location at();

    /**
     * The piece in words, for messages such as "found a list where …".
     *
     * @return {@code a mapping}, {@code a list}, or the quoted text
     */
    String describe();

    /**
     * A text, number, date or word: text only.
     *
     * @param at  where its first character of text stands (after an opening quote)
     * @param text  the text
     * @param plain  whether it was written without quotes
     */
    record Scalar(Location at, String text, boolean plain) implements YamlNode {
        /**
         * Whether YAML's null was written: nothing, {@code ~} or {@code null}, without quotes.
         *
         * @return true for null
         */
        public boolean isNull() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }

        @Override
        public String describe() {
            return isNull() ? "nothing" : "'" + text + "'";
        }
    }

    /**
     * A list.
     *
     * @param at  where
     * @param items  its items in order
     */
    record Sequence(Location at, ImmutableList<YamlNode> items) implements YamlNode {
        @Override
        public String describe() {
            return "a list";
        }
    }

    /**
     * A mapping with distinct keys.
     *
     * @param at  where
     * @param entries  the values by key, in the order of the file
     * @param keys  where each key stands
     */
    record Mapping(Location at, ImmutableMap<String, YamlNode> entries, ImmutableMap<String, Location> keys)
            implements YamlNode {
        /**
         * The value of a key that is known to be there.
         *
         * @param key  a key of this mapping
         * @return its value
         * @throws IllegalArgumentException if the key is not here
         */
        public YamlNode get(String key) {
            YamlNode value = entries.get(key);
            if (value == null) {
                throw new IllegalArgumentException("the mapping at " + at + " has no '" + key + "'");
            }
            return value;
        }

        @Override
        public String describe() {
            return "a mapping";
        }
    }
}

package org.unionaid.engine.yaml;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
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
     * @param places  where each of its characters stands, by offset from 0
     */
    record Scalar(Location at, String text, boolean plain, IntFunction<Location> places) implements YamlNode {
        /**
         * A text written on one line just as it is.
         *
         * @param at  where its first character stands
         * @param text  the text
         * @param plain  whether it was written without quotes
         */
        public Scalar(Location at, String text, boolean plain) {
            this(at, text, plain, at::plusColumns);
        }

        @Override
        public boolean equals(Object object) {
            return object instanceof Scalar other
                    && at.equals(other.at)
                    && text.equals(other.text)
                    && plain == other.plain;
        }

        @Override
        public int hashCode() {
            return Objects.hash(at, text, plain);
        }

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
     * @param replaced  what it stands in place of, where one policy overrides a piece of another
     */
    record Mapping(
            Location at,
            ImmutableMap<String, YamlNode> entries,
            ImmutableMap<String, Location> keys,
            Optional<Mapping> replaced)
            implements YamlNode {
        /**
         * A mapping that stands in place of nothing.
         *
         * @param at  where
         * @param entries  the values by key, in the order of the file
         * @param keys  where each key stands
         */
        public Mapping(Location at, ImmutableMap<String, YamlNode> entries, ImmutableMap<String, Location> keys) {
            this(at, entries, keys, Optional.empty());
        }

        /**
         * This mapping in place of another.
         *
         * @param old  what it replaces, not null
         * @return a new mapping
         */
        public Mapping replacing(Mapping old) {
            return new Mapping(at, entries, keys, Optional.of(old));
        }

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

        /**
         * Where a key stands.
         *
         * @param key  any key
         * @return its place; that of the mapping if the key is not here
         */
        public Location keyAt(String key) {
            return keys.getOrDefault(key, at);
        }

        /**
         * This mapping with a key set.
         *
         * @param key  the key; keeps its rank if it is here, else comes last
         * @param keyAt  where the key stands
         * @param value  its value
         * @return a new mapping
         */
        public Mapping with(String key, Location keyAt, YamlNode value) {
            return new Mapping(at, with(entries, key, value), with(keys, key, keyAt), replaced);
        }

        /**
         * This mapping with the keys of another set.
         *
         * @param other  the other mapping
         * @return a new mapping
         */
        public Mapping withAll(Mapping other) {
            Mapping result = this;
            for (Map.Entry<String, YamlNode> entry : other.entries.entrySet()) {
                result = result.with(entry.getKey(), other.keyAt(entry.getKey()), entry.getValue());
            }
            return result;
        }

        /**
         * This mapping without some keys.
         *
         * @param gone  the keys, which need not be here
         * @return a new mapping
         */
        public Mapping without(Set<String> gone) {
            return only(Sets.difference(entries.keySet(), gone));
        }

        /**
         * This mapping with no keys but some.
         *
         * @param kept  the keys, which need not be here
         * @return a new mapping
         */
        public Mapping only(Set<String> kept) {
            return new Mapping(
                    at,
                    ImmutableMap.copyOf(Maps.filterKeys(entries, kept::contains)),
                    ImmutableMap.copyOf(Maps.filterKeys(keys, kept::contains)),
                    replaced);
        }

        private static <V> ImmutableMap<String, V> with(ImmutableMap<String, V> map, String key, V value) {
            Map<String, V> copy = new LinkedHashMap<>(map);
            copy.put(key, value);
            return ImmutableMap.copyOf(copy);
        }

        @Override
        public String describe() {
            return "a mapping";
        }
    }
}

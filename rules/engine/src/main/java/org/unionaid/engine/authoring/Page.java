package org.unionaid.engine.authoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.yaml.YamlNode;

/**
 * A mapping while it is written: keys with their values, and the declarations that they name. Immutable; each change gives a
 * new page.
 */
final class Page {
    private final Location at;
    private final ImmutableMap<String, YamlNode> entries;
    private final ImmutableMap<String, Location> keys;
    private final ImmutableSet<Declaration> needs;

    private Page(
            Location at,
            ImmutableMap<String, YamlNode> entries,
            ImmutableMap<String, Location> keys,
            ImmutableSet<Declaration> needs) {
        this.at = at;
        this.entries = entries;
        this.keys = keys;
        this.needs = needs;
    }

    static Page blank() {
        return new Page(Origin.here(), ImmutableMap.of(), ImmutableMap.of(), ImmutableSet.of());
    }

    Page with(String key, YamlNode value) {
        return new Page(at, put(entries, key, value), put(keys, key, value.at()), needs);
    }

    Page with(String key, String text) {
        return with(key, text(text));
    }

    Page with(String key, ValueDraft<?> value) {
        return with(key, value.node()).needing(value.needs());
    }

    /** An expression at a key; a structure by its own keys beside those that are here. */
    Page withValue(String key, ValueDraft<?> value) {
        return value instanceof TableDraft<?> table ? withAll(table.page()) : with(key, value);
    }

    Page withAll(Page other) {
        Page result = needing(other.needs);
        for (String key : other.entries.keySet()) {
            result = result.with(key, other.node().get(key));
        }
        return result;
    }

    Page with(String key, Page page) {
        return with(key, page.node()).needing(page.needs);
    }

    /** A name in both languages. */
    Page withLabel(String key, String zh, String en) {
        return with(key, blank().with("zh", zh).with("en", en));
    }

    Page withList(String key, Collection<Page> pages) {
        ImmutableList<YamlNode> items = pages.stream().map(Page::node).collect(ImmutableList.toImmutableList());
        Page result = with(key, new YamlNode.Sequence(Origin.here(), items));
        for (Page page : pages) {
            result = result.needing(page.needs);
        }
        return result;
    }

    /** A list here with more items; the same as {@link #withList} if there is none. */
    Page plusList(String key, Collection<Page> pages) {
        ImmutableList<YamlNode> known =
                entries.get(key) instanceof YamlNode.Sequence list ? list.items() : ImmutableList.of();
        Page more = withList(key, pages);
        ImmutableList<YamlNode> added = ((YamlNode.Sequence) more.node().get(key)).items();
        ImmutableList<YamlNode> all =
                ImmutableList.<YamlNode>builder().addAll(known).addAll(added).build();
        return more.with(key, new YamlNode.Sequence(Origin.here(), all));
    }

    /** The mapping at a key; blank if there is none. Its declarations are noted here already. */
    Page page(String key) {
        return entries.get(key) instanceof YamlNode.Mapping mapping
                ? new Page(mapping.at(), mapping.entries(), mapping.keys(), ImmutableSet.of())
                : blank();
    }

    /** This with a key of the mapping at a key. */
    Page withIn(String key, String inner, YamlNode value) {
        return with(key, page(key).with(inner, value));
    }

    static YamlNode texts(Collection<String> texts) {
        return new YamlNode.Sequence(
                Origin.here(), texts.stream().map(Page::text).collect(ImmutableList.toImmutableList()));
    }

    Page needing(Collection<Declaration> more) {
        return new Page(
                at,
                entries,
                keys,
                ImmutableSet.<Declaration>builder().addAll(needs).addAll(more).build());
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    YamlNode.Mapping node() {
        return new YamlNode.Mapping(at, entries, keys);
    }

    ImmutableSet<Declaration> needs() {
        return needs;
    }

    /** A text as YAML has it in quotes: never read as null. */
    static YamlNode text(String text) {
        return new YamlNode.Scalar(Origin.here(), text, false);
    }

    private static <V> ImmutableMap<String, V> put(ImmutableMap<String, V> map, String key, V value) {
        Map<String, V> copy = new LinkedHashMap<>(map);
        copy.put(key, value);
        return ImmutableMap.copyOf(copy);
    }
}

package org.unionaid.engine.authoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.unionaid.engine.issue.IssueCollector;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlReader;

/** Pieces of YAML within Java: every place in them is the line of Java. */
final class Yaml {
    private final Location at;

    private Yaml(Location at) {
        this.at = at;
    }

    static YamlNode read(String text) {
        Location at = Origin.here();
        IssueCollector issues = new IssueCollector();
        YamlNode node = YamlReader.read(at.file(), text, issues)
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is no YAML: " + issues.sorted()));
        return new Yaml(at).moved(node);
    }

    private YamlNode moved(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return new YamlNode.Scalar(at, scalar.text(), scalar.plain());
        }
        if (node instanceof YamlNode.Sequence sequence) {
            return new YamlNode.Sequence(
                    at, sequence.items().stream().map(this::moved).collect(ImmutableList.toImmutableList()));
        }
        YamlNode.Mapping mapping = (YamlNode.Mapping) node;
        ImmutableMap.Builder<String, YamlNode> entries = ImmutableMap.builder();
        ImmutableMap.Builder<String, Location> keys = ImmutableMap.builder();
        mapping.entries().forEach((key, value) -> {
            entries.put(key, moved(value));
            keys.put(key, at);
        });
        return new YamlNode.Mapping(at, entries.buildOrThrow(), keys.buildOrThrow());
    }
}

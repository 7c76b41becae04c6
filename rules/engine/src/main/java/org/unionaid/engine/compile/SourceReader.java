package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.policy.Source;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;

/** Reads the documents that a policy is taken from. */
final class SourceReader {
    private final YamlValues nodes;

    SourceReader(YamlValues nodes) {
        this.nodes = nodes;
    }

    ImmutableMap<String, Source> read(YamlNode.Mapping policy) {
        Map<String, Source> sources = new LinkedHashMap<>();
        nodes.entries(nodes.required(policy, "sources", "a policy"), "'sources'")
                .forEach((key, node) -> source(key, node).ifPresent(source -> sources.put(key, source)));
        return ImmutableMap.copyOf(sources);
    }

    private Optional<Source> source(String key, YamlNode node) {
        String what = "source '" + key + "'";
        return nodes.mapping(node, what, ImmutableSet.of("title", "issuer", "date"))
                .flatMap(m -> {
                    Optional<Label> title = nodes.required(m, "title", what).flatMap(n -> nodes.label(n, "'title'"));
                    Optional<String> issuer = nodes.optional(m, "issuer").flatMap(n -> nodes.text(n, "'issuer'"));
                    Optional<String> date = nodes.optional(m, "date").flatMap(n -> nodes.text(n, "'date'"));
                    return title.map(t -> new Source(key, t, issuer, date));
                });
    }
}

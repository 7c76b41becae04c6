package org.unionaid.engine.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;
import org.unionaid.money.Money;

/** Reads what a case expects. */
final class ExpectationReader {
    private static final ImmutableSet<String> KEYS = ImmutableSet.of("decision", "cap", "because", "missing");

    private final YamlValues nodes;

    ExpectationReader(YamlValues nodes) {
        this.nodes = nodes;
    }

    Optional<Expectation> read(YamlNode node) {
        return nodes.mapping(node, "'expect'", KEYS).flatMap(m -> {
            Optional<Expectation.Kind> kind = nodes.required(m, "decision", "'expect'")
                    .flatMap(n -> nodes.word(n, "'decision'", Expectation.Kind.class));
            Optional<Money> cap = nodes.optional(m, "cap").flatMap(n -> nodes.money(n, "'cap'"));
            return kind.map(k -> new Expectation(k, cap, texts(m, "because"), texts(m, "missing")));
        });
    }

    private ImmutableList<String> texts(YamlNode.Mapping m, String key) {
        return nodes.optional(m, key)
                .map(n -> nodes.list(n, "'" + key + "'").stream()
                        .flatMap(item -> nodes.text(item, "an item of '" + key + "'").stream())
                        .collect(ImmutableList.toImmutableList()))
                .orElse(ImmutableList.of());
    }
}

package org.unionaid.engine.schema;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.unionaid.engine.yaml.YamlNode;

/** Every document that differs from a given one in one place: a key too many, a key too few, a piece of another form. */
final class Mutations {
    /** The key that no mapping knows. */
    static final String UNKNOWN = "zzz";

    private final List<Mutation> found = new ArrayList<>();

    private Mutations() {}

    /** A document and what was done to it. */
    record Mutation(String what, String path, YamlNode document) {
        @Override
        public String toString() {
            return what + " at " + path;
        }
    }

    static List<Mutation> of(YamlNode document) {
        Mutations mutations = new Mutations();
        mutations.visit(document, "", changed -> changed);
        return mutations.found;
    }

    /** A key too many in every mapping. */
    static List<Mutation> unknownKeys(YamlNode document) {
        return of(document).stream()
                .filter(mutation -> mutation.what().equals("unknown key"))
                .toList();
    }

    private void visit(YamlNode node, String path, UnaryOperator<YamlNode> inDocument) {
        YamlNode text = new YamlNode.Scalar(node.at(), UNKNOWN, true);
        YamlNode mapping =
                new YamlNode.Mapping(node.at(), ImmutableMap.of(UNKNOWN, text), ImmutableMap.of(UNKNOWN, node.at()));
        if (!(node instanceof YamlNode.Mapping)) {
            add("mapping", path, inDocument.apply(mapping));
        }
        add("another word", path, inDocument.apply(text));
        if (node instanceof YamlNode.Mapping m) {
            add("unknown key", path, inDocument.apply(m.with(UNKNOWN, m.at(), text)));
            m.entries().forEach((key, value) -> {
                add("missing key", path + "/" + key, inDocument.apply(m.without(ImmutableSet.of(key))));
                visit(value, path + "/" + key, changed -> inDocument.apply(replaced(m, key, changed)));
            });
        } else if (node instanceof YamlNode.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                int index = i;
                visit(sequence.items().get(i), path + "/" + i, changed -> {
                    List<YamlNode> items = new ArrayList<>(sequence.items());
                    items.set(index, changed);
                    return inDocument.apply(new YamlNode.Sequence(sequence.at(), ImmutableList.copyOf(items)));
                });
            }
        }
    }

    private static YamlNode replaced(YamlNode.Mapping mapping, String key, YamlNode value) {
        Map<String, YamlNode> entries = new LinkedHashMap<>(mapping.entries());
        entries.put(key, value);
        return new YamlNode.Mapping(mapping.at(), ImmutableMap.copyOf(entries), mapping.keys());
    }

    private void add(String what, String path, YamlNode document) {
        found.add(new Mutation(what, path, document));
    }
}

package org.unionaid.engine.inheritance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.unionaid.engine.yaml.YamlNode;

/** Walks the conditions of an {@code eligible} tree. */
final class Conditions {
    private Conditions() {}

    /** What becomes of one condition. */
    @FunctionalInterface
    interface Change {
        /** The condition's new form, or empty to remove it; {@code required} if the whole cannot hold without it. */
        Optional<YamlNode> of(YamlNode.Mapping condition, boolean required);
    }

    /** The tree with each condition changed; empty if none is left. */
    static Optional<YamlNode> map(YamlNode eligible, Change change) {
        return map(eligible, true, change);
    }

    private static Optional<YamlNode> map(YamlNode node, boolean required, Change change) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            return Optional.of(node);
        }
        if (mapping.entries().containsKey("when")) {
            return change.of(mapping, required);
        }
        YamlNode.Mapping result = mapping;
        for (String join : ImmutableList.of("all", "any", "of", "not")) {
            YamlNode inner = mapping.entries().get(join);
            if (inner instanceof YamlNode.Sequence list) {
                ImmutableList<YamlNode> items = list.items().stream()
                        .flatMap(item -> map(item, required && join.equals("all"), change).stream())
                        .collect(ImmutableList.toImmutableList());
                if (items.isEmpty() && !list.items().isEmpty()) {
                    return Optional.empty();
                }
                result = result.with(join, mapping.keyAt(join), new YamlNode.Sequence(list.at(), items));
            } else if (inner != null) {
                Optional<YamlNode> part = map(inner, false, change);
                if (part.isEmpty()) {
                    return Optional.empty();
                }
                result = result.with(join, mapping.keyAt(join), part.get());
            }
        }
        return Optional.of(result);
    }

    /** The conditions by id, in the order written. */
    static ImmutableMap<String, YamlNode.Mapping> byId(YamlNode eligible) {
        Map<String, YamlNode.Mapping> found = new LinkedHashMap<>();
        map(eligible, (condition, required) -> {
            id(condition).ifPresent(id -> found.put(id, condition));
            return Optional.of(condition);
        });
        return ImmutableMap.copyOf(found);
    }

    /** The binding ones among the conditions without which the whole cannot hold. */
    static ImmutableList<YamlNode> binding(YamlNode eligible) {
        ImmutableList.Builder<YamlNode> found = ImmutableList.builder();
        map(eligible, (condition, required) -> {
            if (required && Binding.is(condition)) {
                found.add(condition);
            }
            return Optional.of(condition);
        });
        return found.build();
    }

    static Optional<String> id(YamlNode.Mapping condition) {
        return condition.entries().get("id") instanceof YamlNode.Scalar scalar
                ? Optional.of(scalar.text())
                : Optional.empty();
    }

    /** All of some parts. */
    static YamlNode.Mapping all(ImmutableList<YamlNode> parts) {
        YamlNode first = parts.get(0);
        return new YamlNode.Mapping(
                first.at(),
                ImmutableMap.of("all", new YamlNode.Sequence(first.at(), parts)),
                ImmutableMap.of("all", first.at()));
    }
}

package org.unionaid.engine.inheritance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Set;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;

/** Replaces what a parent has: {@code override: {source, flag, …, parameters, definitions, programs, …}}, or a list of these. */
final class Replacement {
    private static final ImmutableSet<String> NOT_SECTIONS =
            ImmutableSet.<String>builder().addAll(Sourced.KEYS).add("sources").build();

    /** Sections that are one rule with its source, not rules by name. */
    private static final ImmutableSet<String> RULES = ImmutableSet.of("retest", "allocation");

    private final YamlValues nodes;
    private final String child;

    /** A replacement by the policy of that id. */
    Replacement(YamlValues nodes, String child) {
        this.nodes = nodes;
        this.child = child;
    }

    YamlNode.Mapping apply(YamlNode.Mapping policy, YamlNode overrides) {
        YamlNode.Mapping result = policy;
        ImmutableList<YamlNode> blocks =
                overrides instanceof YamlNode.Sequence list ? list.items() : ImmutableList.of(overrides);
        for (YamlNode node : blocks) {
            if (node instanceof YamlNode.Mapping block) {
                result = block(result, block);
            } else {
                nodes.bad(node, "'override' must be a mapping", "'override' 应为映射");
            }
        }
        return result;
    }

    private YamlNode.Mapping block(YamlNode.Mapping policy, YamlNode.Mapping block) {
        for (String key : ImmutableList.of("source", "flag")) {
            if (!block.entries().containsKey(key)) {
                nodes.issues()
                        .error(
                                IssueCode.NO_SOURCE,
                                block.at(),
                                "'override' must say its '" + key + "': which document allows the change",
                                "'override' 必须写明 '" + key + "'，即允许改动的文件");
            }
        }
        YamlNode.Mapping source = block.only(Sourced.KEYS);
        YamlNode.Mapping result = policy;
        for (String section : Sets.difference(block.entries().keySet(), Sourced.KEYS)) {
            YamlNode inherited = policy.entries().get(section);
            if (inherited == null || NOT_SECTIONS.contains(section)) {
                unknown(
                        block.keyAt(section),
                        section,
                        Sets.difference(policy.entries().keySet(), NOT_SECTIONS),
                        "the parent has no '" + section + "' to override",
                        "上级政策没有可改动的 '" + section + "'");
            } else {
                result = result.with(
                        section, policy.keyAt(section), section(section, inherited, block.get(section), source));
            }
        }
        return result;
    }

    private YamlNode section(String section, YamlNode inherited, YamlNode changes, YamlNode.Mapping source) {
        if (!(inherited instanceof YamlNode.Mapping before) || !(changes instanceof YamlNode.Mapping after)) {
            return changes;
        }
        if (RULES.contains(section)) {
            return before.without(Sourced.KEYS)
                    .withAll(Sourced.by(source, after))
                    .replacing(before);
        }
        YamlNode.Mapping result = before;
        for (Map.Entry<String, YamlNode> entry : after.entries().entrySet()) {
            String name = entry.getKey();
            YamlNode old = before.entries().get(name);
            if (old == null) {
                unknown(
                        after.keyAt(name),
                        name,
                        before.entries().keySet(),
                        "the parent has no '" + section + "." + name
                                + "' to override; what is new stands outside 'override'",
                        "上级政策没有可改动的 '" + section + "." + name + "'；新增内容应写在 'override' 之外");
            } else {
                result = result.with(name, after.keyAt(name), replace(section, name, old, entry.getValue(), source));
            }
        }
        return result;
    }

    private YamlNode replace(String section, String name, YamlNode old, YamlNode change, YamlNode.Mapping source) {
        if (section.equals("definitions")) {
            return Sourced.by(source, definition(change)).replacing(definition(old));
        }
        if (!(old instanceof YamlNode.Mapping before) || !(change instanceof YamlNode.Mapping after)) {
            return change;
        }
        return switch (section) {
            case "parameters" -> new ParameterReplacement(nodes).replace(name, before, after, source);
            case "programs" -> new ProgramReplacement(nodes, child).replace(name, before, after, source);
            case "codes" -> section("codes." + name, before, after, source);
            case "limits" -> Sourced.by(source, after).replacing(before);
            default -> after;
        };
    }

    /** A definition in its long form, which has room for a source. */
    private static YamlNode.Mapping definition(YamlNode node) {
        return node instanceof YamlNode.Mapping mapping
                ? mapping
                : new YamlNode.Mapping(node.at(), ImmutableMap.of("is", node), ImmutableMap.of("is", node.at()));
    }

    private void unknown(Location at, String written, Set<String> known, String en, String zh) {
        nodes.issues().unknownWord(IssueCode.UNKNOWN_NAME, at, en, zh, written, known);
    }
}

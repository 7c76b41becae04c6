package org.unionaid.engine.inheritance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.issue.IssueCollector;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;

/**
 * Lays a policy over the one it extends: what it leaves out is the parent's; {@code without} takes away, {@code override}
 * replaces, and everything else adds. To write again what the parent has, outside {@code override}, is a mistake.
 */
public final class Inheritance {
    /** The keys by which a policy says how it differs from its parent; a joined tree has none of them. */
    public static final ImmutableSet<String> KEYS = ImmutableSet.of("extends", "override", "without");

    /** What every policy says for itself. */
    private static final ImmutableSet<String> HEAD =
            ImmutableSet.of("policy", "title", "jurisdiction", "valid", "note");

    private final YamlValues nodes;

    private Inheritance(IssueCollector issues) {
        this.nodes = new YamlValues(issues);
    }

    /**
     * Joins two trees.
     *
     * @param parent  the tree of the policy extended, itself joined with all above it, not null
     * @param child  the tree of the policy that extends it, not null
     * @param issues  where mistakes are noted
     * @return the tree of the whole policy, with no trace of {@link #KEYS}; every piece keeps its place
     */
    public static YamlNode.Mapping join(YamlNode.Mapping parent, YamlNode.Mapping child, IssueCollector issues) {
        return new Inheritance(issues).join(parent, child);
    }

    /**
     * A tree that extends nothing; {@code override} and {@code without} are mistakes there.
     *
     * @param root  the tree, not null
     * @param issues  where mistakes are noted
     * @return the tree without {@link #KEYS}
     */
    public static YamlNode.Mapping alone(YamlNode.Mapping root, IssueCollector issues) {
        for (String key : ImmutableList.of("override", "without")) {
            if (root.entries().containsKey(key)) {
                issues.error(
                        IssueCode.UNKNOWN_KEY,
                        root.keyAt(key),
                        "'" + key + "' needs 'extends': there is no policy to differ from",
                        "'" + key + "' 须与 'extends' 同用：没有可供改动的上级政策");
            }
        }
        Binding.check(root, new YamlValues(issues));
        return root.without(KEYS);
    }

    private YamlNode.Mapping join(YamlNode.Mapping parent, YamlNode.Mapping child) {
        YamlNode.Mapping result = parent.without(HEAD);
        Binding.check(child, nodes);
        Optional<YamlNode> removals = nodes.optional(child, "without");
        if (removals.isPresent()) {
            result = new Removal(nodes).remove(result, removals.get());
        }
        Optional<YamlNode> overrides = nodes.optional(child, "override");
        if (overrides.isPresent()) {
            String id = child.entries().get("policy") instanceof YamlNode.Scalar scalar ? scalar.text() : "";
            result = new Replacement(nodes, id).apply(result, overrides.get());
        }
        for (Map.Entry<String, YamlNode> section : child.entries().entrySet()) {
            String name = section.getKey();
            if (!KEYS.contains(name)) {
                YamlNode added = section.getValue();
                YamlNode inherited = parent.entries().get(name);
                result = result.with(
                        name,
                        child.keyAt(name),
                        HEAD.contains(name) || inherited == null
                                ? added
                                : add(name, inherited, result.entries().getOrDefault(name, inherited), added));
            }
        }
        return new YamlNode.Mapping(child.at(), result.entries(), result.keys());
    }

    /** Adds to a section what the parent does not have; {@code now} is the parent's section after removals and overrides. */
    private YamlNode add(String section, YamlNode parent, YamlNode now, YamlNode added) {
        if (now instanceof YamlNode.Sequence before && added instanceof YamlNode.Sequence more) {
            return new YamlNode.Sequence(
                    more.at(),
                    ImmutableList.<YamlNode>builder()
                            .addAll(before.items())
                            .addAll(more.items())
                            .build());
        }
        if (!(parent instanceof YamlNode.Mapping inherited)
                || !(now instanceof YamlNode.Mapping result)
                || !(added instanceof YamlNode.Mapping more)) {
            return added;
        }
        YamlNode.Mapping joined = result;
        for (Map.Entry<String, YamlNode> entry : more.entries().entrySet()) {
            String key = entry.getKey();
            YamlNode before = inherited.entries().get(key);
            if (before == null) {
                joined = joined.with(key, more.keyAt(key), entry.getValue());
            } else if (section.equals("codes")) {
                joined = joined.with(
                        key,
                        more.keyAt(key),
                        add("codes." + key, before, joined.entries().getOrDefault(key, before), entry.getValue()));
            } else {
                redefined(section, key, more.keyAt(key), before.at());
            }
        }
        return joined;
    }

    private void redefined(String section, String key, Location at, Location before) {
        boolean source = section.equals("sources");
        nodes.issues()
                .error(
                        IssueCode.NAME_CLASH,
                        at,
                        "'" + key + "' is inherited from " + before + ": "
                                + (source
                                        ? "give this document another key"
                                        : "to replace it, write it under 'override: {source: …, " + section + ": …}'"),
                        "'" + key + "' 已由 " + before + " 继承："
                                + (source ? "请为此文件另取名称" : "如需改动，请写在 'override: {source: …, " + section + ": …}' 之下"));
    }
}

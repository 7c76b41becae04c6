package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unionaid.engine.inheritance.Inheritance;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.issue.IssueCollector;
import org.unionaid.engine.policy.PolicyLevel;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;
import org.unionaid.identity.PolicyId;
import org.unionaid.time.DateRange;

/** Joins a policy with those it extends, as they stand on one day. Use one for each joining. */
final class Lineage {
    private final PolicySources sources;
    private final IssueCollector issues;
    private final YamlValues nodes;
    private Optional<LocalDate> resumes = Optional.empty();

    Lineage(PolicySources sources, IssueCollector issues) {
        this.sources = sources;
        this.issues = issues;
        this.nodes = new YamlValues(issues);
    }

    /**
     * A policy with all that it inherits.
     *
     * @param head  what it says of itself; empty if that cannot be read
     * @param root  the joined tree
     * @param levels  which policy each file holds
     * @param range  the days on which it is valid and all that it inherits stays the same
     */
    record Joined(
            Optional<PolicyHead> head,
            YamlNode.Mapping root,
            ImmutableMap<String, PolicyLevel> levels,
            DateRange range) {
        /** The same with another tree. */
        Joined with(YamlNode.Mapping other) {
            return new Joined(head, other, levels, range);
        }
    }

    /** A version of a policy, valid until the next one begins if it does not say until when. */
    private record Version(PolicySource source, PolicyHead head, DateRange range) {}

    /** The policy on a day, by default its first; empty if something of it is missing. */
    Optional<Joined> join(PolicySource source, Optional<LocalDate> day) {
        return join(source, day, Optional.empty(), ImmutableList.of());
    }

    /** After a policy was not found on a day: the next day on which it is there again. */
    Optional<LocalDate> resumes() {
        return resumes;
    }

    private Optional<Joined> join(
            PolicySource source, Optional<LocalDate> day, Optional<DateRange> within, ImmutableList<PolicyId> below) {
        Optional<YamlNode.Mapping> tree = source.read(issues).flatMap(root -> nodes.mapping(root, "a policy"));
        if (tree.isEmpty()) {
            return Optional.empty();
        }
        YamlNode.Mapping root = tree.get();
        Optional<PolicyHead> head = new HeadReader(nodes).read(root);
        ImmutableMap<String, PolicyLevel> level = head.map(
                        h -> Maps.toMap(source.files(), file -> new PolicyLevel(h.id(), h.title(), h.jurisdiction())))
                .orElse(ImmutableMap.of());
        DateRange range = within.or(() -> head.map(PolicyHead::valid)).orElse(DateRange.always());
        Optional<YamlNode> parentId = nodes.optional(root, "extends");
        if (parentId.isEmpty()) {
            return Optional.of(new Joined(head, Inheritance.alone(root, issues), level, range));
        }
        Optional<YamlNode.Scalar> name = nodes.scalar(parentId.get(), "'extends'");
        if (name.isEmpty() || head.isEmpty()) {
            return Optional.empty();
        }
        ImmutableList<PolicyId> chain = ImmutableList.<PolicyId>builder()
                .addAll(below)
                .add(head.get().id())
                .build();
        LocalDate on = day.orElse(range.start());
        return parent(name.get(), head.get(), on, chain)
                .flatMap(version -> join(version.source(), Optional.of(on), Optional.of(version.range()), chain)
                        .filter(parent -> isOtherFile(source, parent, name.get()))
                        .map(parent -> new Joined(
                                head,
                                Inheritance.join(parent.root(), root, issues),
                                ImmutableMap.<String, PolicyLevel>builder()
                                        .putAll(parent.levels())
                                        .putAll(level)
                                        .buildKeepingLast(),
                                range.intersection(parent.range()).orElse(range))));
    }

    /** The name of its file tells which policy a clause is from. */
    private boolean isOtherFile(PolicySource source, Joined parent, YamlNode.Scalar name) {
        boolean same = parent.levels().containsKey(source.name());
        if (same) {
            issues.error(
                    IssueCode.NAME_CLASH,
                    name.at(),
                    "this policy and one that it extends are both in a file named '" + source.name() + "'",
                    "本政策与所继承的政策文件同名：'" + source.name() + "'");
        }
        return !same;
    }

    /** The version of a parent that is valid on a day. */
    private Optional<Version> parent(
            YamlNode.Scalar name, PolicyHead child, LocalDate on, ImmutableList<PolicyId> chain) {
        Optional<PolicyId> id = sources.ids().stream()
                .filter(known -> known.value().equals(name.text()))
                .findFirst();
        if (chain.stream().anyMatch(known -> known.value().equals(name.text()))) {
            String circle =
                    chain.stream().map(PolicyId::value).collect(Collectors.joining(" -> ")) + " -> " + name.text();
            issues.error(IssueCode.CYCLE, name.at(), "policies extend each other: " + circle, "政策之间循环继承：" + circle);
            return Optional.empty();
        }
        if (id.isEmpty()) {
            issues.unknownWord(
                    IssueCode.NO_PARENT,
                    name.at(),
                    "there is no policy '" + name.text() + "' to extend",
                    "没有可继承的政策 '" + name.text() + "'",
                    name.text(),
                    sources.ids().stream().map(PolicyId::value).collect(ImmutableSet.toImmutableSet()));
            return Optional.empty();
        }
        ImmutableList<Version> versions = versions(id.get());
        Optional<Version> found =
                versions.stream().filter(v -> v.range().contains(on)).findFirst();
        if (found.isEmpty()) {
            resumes = versions.stream()
                    .map(v -> v.range().start())
                    .filter(on::isBefore)
                    .findFirst();
            String ranges = versions.stream().map(v -> v.range().toString()).collect(Collectors.joining(", "));
            issues.error(
                    IssueCode.NO_PARENT,
                    name.at(),
                    "policy '" + name.text() + "' is not valid on " + on + "; valid: " + ranges,
                    "政策 '" + name.text() + "' 在 " + on + " 无效；有效期：" + ranges);
        } else if (!found.get().head().jurisdiction().contains(child.jurisdiction())) {
            issues.error(
                    IssueCode.NO_PARENT,
                    name.at(),
                    "policy '" + name.text() + "' is for " + found.get().head().jurisdiction()
                            + ", which does not hold " + child.jurisdiction(),
                    "政策 '" + name.text() + "' 适用于 " + found.get().head().jurisdiction() + "，不含 "
                            + child.jurisdiction());
            return Optional.empty();
        }
        return found;
    }

    private ImmutableList<Version> versions(PolicyId id) {
        List<Version> read = new ArrayList<>();
        for (PolicySource source : sources.versions(id)) {
            source.read(issues)
                    .flatMap(root -> nodes.mapping(root, "a policy"))
                    .flatMap(root -> new HeadReader(nodes).read(root))
                    .ifPresent(head -> read.add(new Version(source, head, head.valid())));
        }
        read.sort(Comparator.comparing(version -> version.range().start()));
        ImmutableList.Builder<Version> versions = ImmutableList.builder();
        for (int i = 0; i < read.size(); i++) {
            Version version = read.get(i);
            LocalDate start = version.range().start();
            Optional<LocalDate> next = read.stream()
                    .map(other -> other.range().start())
                    .filter(start::isBefore)
                    .findFirst()
                    .filter(version.range()::contains);
            versions.add(new Version(
                    version.source(),
                    version.head(),
                    next.map(end -> DateRange.of(start, end)).orElse(version.range())));
        }
        return versions.build();
    }
}

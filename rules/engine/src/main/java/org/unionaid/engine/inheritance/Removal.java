package org.unionaid.engine.inheritance;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;

/**
 * Takes away what a parent has: {@code without: [programs.winter-visit, programs.living-aid.conditions.no-car]}. What the
 * parent made binding cannot be taken away, except with the whole program.
 */
final class Removal {
    private static final String PROGRAMS = "programs";

    private final YamlValues nodes;

    Removal(YamlValues nodes) {
        this.nodes = nodes;
    }

    YamlNode.Mapping remove(YamlNode.Mapping policy, YamlNode without) {
        YamlNode.Mapping result = policy;
        for (YamlNode item : nodes.list(without, "'without'")) {
            Optional<YamlNode.Scalar> path = nodes.scalar(item, "an item of 'without'");
            if (path.isPresent()) {
                ImmutableList<String> steps =
                        ImmutableList.copyOf(Splitter.on('.').split(path.get().text()));
                result = remove(result, steps, 0, path.get());
                if (steps.size() == 2 && steps.get(0).equals(PROGRAMS)) {
                    result = forget(result, steps.get(1));
                }
            }
        }
        return result;
    }

    private YamlNode.Mapping remove(
            YamlNode.Mapping mapping, ImmutableList<String> steps, int i, YamlNode.Scalar path) {
        String step = steps.get(i);
        boolean last = i == steps.size() - 1;
        boolean condition = i == 2 && !last && steps.get(0).equals(PROGRAMS) && step.equals("conditions");
        if (condition) {
            return i == steps.size() - 2 ? removeCondition(mapping, steps, path) : mapping;
        }
        if (i > 0 && Binding.is(mapping)) {
            binding(path);
            return mapping;
        }
        YamlNode node = mapping.entries().get(step);
        if (node == null) {
            unknown(steps, i, path, mapping.entries().keySet());
            return mapping;
        }
        if (last && Binding.within(node) && !isProgram(steps)) {
            binding(path);
            return mapping;
        }
        if (last) {
            return mapping.without(ImmutableSet.of(step));
        }
        if (node instanceof YamlNode.Mapping inner) {
            return mapping.with(step, mapping.keyAt(step), remove(inner, steps, i + 1, path));
        }
        unknown(steps, i + 1, path, ImmutableSet.of());
        return mapping;
    }

    /** One program as a whole, or all of them. */
    private static boolean isProgram(ImmutableList<String> steps) {
        return steps.size() <= 2 && steps.get(0).equals(PROGRAMS);
    }

    private YamlNode.Mapping removeCondition(
            YamlNode.Mapping program, ImmutableList<String> steps, YamlNode.Scalar path) {
        String id = steps.get(3);
        Optional<YamlNode> eligible = nodes.optional(program, "eligible");
        ImmutableMap<String, YamlNode.Mapping> known =
                eligible.map(Conditions::byId).orElse(ImmutableMap.of());
        YamlNode.Mapping gone = known.get(id);
        if (gone == null) {
            unknown(steps, 3, path, known.keySet());
            return program;
        }
        if (Binding.is(gone)) {
            binding(path);
            return program;
        }
        Optional<YamlNode> rest = Conditions.map(
                eligible.orElseThrow(),
                (condition, required) ->
                        Conditions.id(condition).filter(id::equals).isPresent()
                                ? Optional.empty()
                                : Optional.of(condition));
        if (rest.isEmpty()) {
            nodes.issues()
                    .error(
                            IssueCode.NO_CRITERIA,
                            path.at(),
                            "'" + path.text() + "' is the last condition; override 'eligible', or remove the program",
                            "'" + path.text() + "' 是最后一个条件；请改动 'eligible' 或移除整个项目");
            return program;
        }
        return program.with("eligible", program.keyAt("eligible"), rest.get());
    }

    /** A program that is gone is gone from the groups that name it too, such as those of one item only. */
    private static YamlNode.Mapping forget(YamlNode.Mapping policy, String program) {
        Map<String, YamlNode> sections = new LinkedHashMap<>(policy.entries());
        sections.replaceAll((name, node) -> name.equals(PROGRAMS) ? node : forget(node, program));
        return new YamlNode.Mapping(policy.at(), ImmutableMap.copyOf(sections), policy.keys());
    }

    private static YamlNode forget(YamlNode node, String program) {
        if (node instanceof YamlNode.Sequence list) {
            return new YamlNode.Sequence(
                    list.at(),
                    list.items().stream()
                            .map(item -> forget(item, program))
                            .filter(item -> !isEmptyGroup(item))
                            .collect(ImmutableList.toImmutableList()));
        }
        if (!(node instanceof YamlNode.Mapping mapping)) {
            return node;
        }
        Map<String, YamlNode> entries = new LinkedHashMap<>(mapping.entries());
        entries.replaceAll((key, value) -> key.equals(PROGRAMS) && value instanceof YamlNode.Sequence names
                ? new YamlNode.Sequence(
                        names.at(),
                        names.items().stream()
                                .filter(name -> !(name instanceof YamlNode.Scalar scalar
                                        && scalar.text().equals(program)))
                                .collect(ImmutableList.toImmutableList()))
                : forget(value, program));
        return new YamlNode.Mapping(mapping.at(), ImmutableMap.copyOf(entries), mapping.keys());
    }

    private static boolean isEmptyGroup(YamlNode node) {
        return node instanceof YamlNode.Mapping group
                && group.entries().get(PROGRAMS) instanceof YamlNode.Sequence names
                && names.items().isEmpty();
    }

    private void binding(YamlNode.Scalar path) {
        Binding.refuse(
                nodes,
                path.at(),
                "'" + path.text() + "' is binding: the parent does not let it be removed",
                "'" + path.text() + "' 标为 'binding'，上级不允许移除");
    }

    private void unknown(ImmutableList<String> steps, int i, YamlNode.Scalar path, Set<String> known) {
        int column =
                steps.subList(0, i).stream().mapToInt(step -> step.length() + 1).sum();
        nodes.issues()
                .unknownWord(
                        IssueCode.UNKNOWN_NAME,
                        path.at().plusColumns(column),
                        "the parent has no '" + String.join(".", steps.subList(0, i + 1)) + "' to remove",
                        "上级政策没有可移除的 '" + String.join(".", steps.subList(0, i + 1)) + "'",
                        steps.get(i),
                        known);
    }
}

package org.unionaid.engine.inheritance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Optional;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;

/**
 * Replaces parts of a parent's program, key by key; {@code conditions: {id: condition}} replaces single conditions. What the
 * parent made binding stays and the child's applies beside it: the lesser of both caps, all of the conditions.
 */
final class ProgramReplacement {
    private static final ImmutableSet<String> WHO = ImmutableSet.of("eligible", "conditions");
    /** The keys of a cap that are not its formula. */
    private static final ImmutableSet<String> CAP_MARKS = ImmutableSet.of("over", Binding.KEY);

    private final YamlValues nodes;
    private final String child;

    ProgramReplacement(YamlValues nodes, String child) {
        this.nodes = nodes;
        this.child = child;
    }

    YamlNode replace(String program, YamlNode.Mapping before, YamlNode.Mapping after, YamlNode.Mapping source) {
        YamlNode.Mapping allowedBy = Sourced.by(source, after);
        ImmutableSet<String> changed =
                Sets.difference(after.entries().keySet(), Sourced.KEYS).immutableCopy();
        YamlNode.Mapping result = before;
        if (!WHO.containsAll(changed)) {
            result = restate(before, allowedBy);
        }
        for (String key : Sets.difference(changed, WHO)) {
            result = result.with(key, after.keyAt(key), field(key, before, after.get(key)));
        }
        YamlNode eligible = result.entries().get("eligible");
        Optional<YamlNode> wholly = nodes.optional(after, "eligible");
        if (wholly.isPresent()) {
            eligible = eligible(Optional.ofNullable(eligible), wholly.get(), before, allowedBy);
            result = result.with("eligible", after.keyAt("eligible"), eligible);
        }
        YamlNode conditions = after.entries().get("conditions");
        if (conditions != null && eligible != null) {
            Optional<YamlNode.Mapping> changes = nodes.mapping(conditions, "'conditions'");
            if (changes.isPresent()) {
                result = withEligible(result, conditions(program, eligible, changes.get(), before, allowedBy));
            }
        }
        return result;
    }

    private static YamlNode.Mapping withEligible(YamlNode.Mapping program, YamlNode eligible) {
        return program.with("eligible", program.keyAt("eligible"), eligible);
    }

    /** The program as the child's document states it; the parent's conditions keep their own sources. */
    private static YamlNode.Mapping restate(YamlNode.Mapping before, YamlNode.Mapping allowedBy) {
        YamlNode.Mapping result = before.without(Sourced.KEYS)
                .withAll(allowedBy.only(Sourced.KEYS))
                .replacing(before);
        YamlNode eligible = before.entries().get("eligible");
        return eligible == null
                ? result
                : Conditions.map(eligible, (condition, required) -> Optional.of(Sourced.condition(before, condition)))
                        .map(kept -> withEligible(result, kept))
                        .orElse(result);
    }

    private YamlNode field(String key, YamlNode.Mapping before, YamlNode after) {
        YamlNode old = before.entries().get(key);
        return key.equals("cap")
                        && old instanceof YamlNode.Mapping parent
                        && after instanceof YamlNode.Mapping own
                        && Binding.is(parent)
                ? lesser(parent, own)
                : after;
    }

    /** Both caps: the lesser; above either, the stricter of what they say. */
    private static YamlNode.Mapping lesser(YamlNode.Mapping parent, YamlNode.Mapping own) {
        ImmutableList<YamlNode> both = ImmutableList.of(formula(own), formula(parent));
        YamlNode.Mapping marks = refuses(parent) ? parent : own;
        return new YamlNode.Mapping(
                        own.at(),
                        ImmutableMap.of("min", new YamlNode.Sequence(own.at(), both)),
                        ImmutableMap.of("min", own.at()))
                .withAll(marks.only(ImmutableSet.of("over")))
                .withAll(parent.only(ImmutableSet.of(Binding.KEY)));
    }

    /** A cap's formula as a value; {@code perMonth} and {@code months} become their product. */
    private static YamlNode formula(YamlNode.Mapping cap) {
        return cap.entries().get("perMonth") instanceof YamlNode.Scalar each
                        && cap.entries().get("months") instanceof YamlNode.Scalar months
                ? new YamlNode.Scalar(each.at(), "(" + each.text() + ") * (" + months.text() + ")", false)
                : cap.without(CAP_MARKS);
    }

    private static boolean refuses(YamlNode.Mapping cap) {
        return cap.entries().get("over") instanceof YamlNode.Scalar over
                && over.text().equals("refuse");
    }

    private static YamlNode eligible(
            Optional<YamlNode> inherited, YamlNode after, YamlNode.Mapping before, YamlNode.Mapping allowedBy) {
        ImmutableMap<String, YamlNode.Mapping> known =
                inherited.map(Conditions::byId).orElse(ImmutableMap.of());
        YamlNode own = Conditions.map(after, (condition, required) -> {
                    YamlNode.Mapping sourced = Sourced.condition(allowedBy, condition);
                    Optional<YamlNode.Mapping> old = Conditions.id(condition).map(known::get);
                    return Optional.of(old.map(o -> sourced.replacing(Sourced.condition(before, o)))
                            .orElse(sourced));
                })
                .orElse(after);
        ImmutableList<YamlNode> binding = inherited.map(Conditions::binding).orElse(ImmutableList.of());
        if (binding.isEmpty()) {
            return own;
        }
        ImmutableList.Builder<YamlNode> both = ImmutableList.<YamlNode>builder().addAll(binding);
        return Conditions.all(
                own instanceof YamlNode.Scalar ? both.build() : both.add(own).build());
    }

    private YamlNode conditions(
            String program,
            YamlNode eligible,
            YamlNode.Mapping changes,
            YamlNode.Mapping before,
            YamlNode.Mapping allowedBy) {
        ImmutableMap<String, YamlNode.Mapping> known = Conditions.byId(eligible);
        YamlNode result = eligible;
        for (Map.Entry<String, YamlNode> change : changes.entries().entrySet()) {
            String id = change.getKey();
            Optional<YamlNode.Mapping> own = nodes.mapping(change.getValue(), "the condition '" + id + "'");
            if (!known.containsKey(id)) {
                nodes.issues()
                        .unknownWord(
                                IssueCode.UNKNOWN_NAME,
                                changes.keyAt(id),
                                "program '" + program + "' has no condition '" + id + "' to override",
                                "项目 '" + program + "' 没有可改动的条件 '" + id + "'",
                                id,
                                known.keySet());
            } else if (own.isPresent()) {
                YamlNode.Mapping old = Sourced.condition(before, known.get(id));
                YamlNode.Mapping replacement =
                        Sourced.condition(allowedBy, own.get()).replacing(old);
                Location at = changes.keyAt(id);
                result = Conditions.map(
                                result,
                                (condition, required) -> Optional.of(
                                        Conditions.id(condition)
                                                        .filter(id::equals)
                                                        .isPresent()
                                                ? beside(condition, replacement, id, at, required)
                                                : condition))
                        .orElse(result);
            }
        }
        return result;
    }

    private YamlNode beside(YamlNode.Mapping old, YamlNode.Mapping own, String id, Location at, boolean required) {
        boolean both = required && Binding.is(old);
        String name = both ? id + "@" + child : id;
        YamlNode.Mapping named =
                own.entries().containsKey("id") ? own : own.with("id", at, new YamlNode.Scalar(at, name, false));
        return both ? Conditions.all(ImmutableList.of(old, named)) : named;
    }
}

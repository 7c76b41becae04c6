package org.unionaid.engine.inheritance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.issue.IssueCollector;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;

/**
 * Lays a draft over a policy as if its issuer had written it so: {@code parameters}, {@code definitions}, {@code programs} as under
 * {@code override} but without source, and {@code without}. Nothing is binding for the issuer itself. A parameter may be said
 * shortly: one value for all places and days, values by day for the policy's own place, or values by place and day; days that are
 * not mentioned keep their values.
 */
public final class WhatIf {
    private static final ImmutableSet<String> KEYS =
            ImmutableSet.of("title", "parameters", "definitions", "programs", "without");
    private static final String SOURCE = "what-if";

    private final YamlValues nodes;
    private final YamlNode.Mapping draft;

    private WhatIf(YamlNode.Mapping draft, IssueCollector issues) {
        this.nodes = new YamlValues(issues);
        this.draft = draft;
    }

    /**
     * Lays a draft over a policy.
     *
     * @param policy  the tree of a policy, joined with all that it extends, not null
     * @param draft  what would be otherwise, not null
     * @param issues  where mistakes are noted
     * @return the tree of the policy as it would be; every piece keeps its place
     */
    public static YamlNode.Mapping lay(YamlNode.Mapping policy, YamlNode.Mapping draft, IssueCollector issues) {
        return new WhatIf(draft, issues).over(policy);
    }

    private YamlNode.Mapping over(YamlNode.Mapping policy) {
        nodes.checkKeys(draft, "a what-if", KEYS);
        YamlNode.Mapping result = (YamlNode.Mapping) free(policy);
        Optional<YamlNode> removals = nodes.optional(draft, "without");
        if (removals.isPresent()) {
            result = new Removal(nodes).remove(result, removals.get());
        }
        YamlNode.Mapping sections = draft.only(ImmutableSet.of("definitions", "programs"));
        Optional<YamlNode.Mapping> parameters =
                nodes.optional(draft, "parameters").flatMap(n -> nodes.mapping(n, "'parameters'"));
        if (parameters.isPresent()) {
            Map<String, YamlNode> whole = new LinkedHashMap<>();
            YamlNode.Mapping known = result.entries().get("parameters") instanceof YamlNode.Mapping mapping
                    ? mapping
                    : result.only(ImmutableSet.of());
            for (Map.Entry<String, YamlNode> entry : parameters.get().entries().entrySet()) {
                YamlNode.Mapping old =
                        known.entries().get(entry.getKey()) instanceof YamlNode.Mapping there ? there : null;
                if (old != null && isForAll(entry.getValue())) {
                    known = known.with(entry.getKey(), known.keyAt(entry.getKey()), emptied(old));
                }
                whole.put(entry.getKey(), old == null ? entry.getValue() : parameter(policy, old, entry.getValue()));
            }
            if (!known.entries().isEmpty()) {
                result = result.with("parameters", result.keyAt("parameters"), known);
            }
            sections = sections.with(
                    "parameters",
                    draft.keyAt("parameters"),
                    new YamlNode.Mapping(
                            parameters.get().at(),
                            ImmutableMap.copyOf(whole),
                            parameters.get().keys()));
        }
        if (sections.entries().isEmpty()) {
            return result;
        }
        return new Replacement(nodes, SOURCE).apply(sourced(result), sourceOf(sections));
    }

    /** The policy with the draft among its documents. */
    private YamlNode.Mapping sourced(YamlNode.Mapping policy) {
        YamlNode title = draft.entries().getOrDefault("title", text("假设方案"));
        YamlNode.Mapping sources = policy.entries().get("sources") instanceof YamlNode.Mapping mapping
                ? mapping
                : draft.only(ImmutableSet.of());
        return policy.with("sources", policy.keyAt("sources"), sources.with(SOURCE, draft.at(), of("title", title)));
    }

    private YamlNode.Mapping sourceOf(YamlNode.Mapping sections) {
        return sections.with("source", draft.at(), text(SOURCE)).with("flag", draft.at(), text("assumed"));
    }

    private YamlNode text(String text) {
        return new YamlNode.Scalar(draft.at(), text, false);
    }

    private static YamlNode.Mapping of(String key, YamlNode value) {
        return new YamlNode.Mapping(value.at(), ImmutableMap.of(key, value), ImmutableMap.of(key, value.at()));
    }

    /** The tree without marks that bind. */
    private static YamlNode free(YamlNode node) {
        if (node instanceof YamlNode.Sequence list) {
            return new YamlNode.Sequence(
                    list.at(), list.items().stream().map(WhatIf::free).collect(ImmutableList.toImmutableList()));
        }
        if (!(node instanceof YamlNode.Mapping mapping)) {
            return node;
        }
        Map<String, YamlNode> entries = new LinkedHashMap<>(mapping.entries());
        entries.remove(Binding.KEY);
        entries.replaceAll((key, value) -> free(value));
        YamlNode.Mapping kept = mapping.without(ImmutableSet.of(Binding.KEY));
        return new YamlNode.Mapping(kept.at(), ImmutableMap.copyOf(entries), kept.keys(), kept.replaced());
    }

    private static boolean isForAll(YamlNode change) {
        return !(change instanceof YamlNode.Mapping mapping)
                || mapping.entries().keySet().stream()
                        .noneMatch(key -> isDay(key) || isPlace(key) || key.equals("values"));
    }

    private static boolean isDay(String key) {
        return key.matches("[0-9]{4}-.*");
    }

    private static boolean isPlace(String key) {
        return key.matches("[0-9]{6}");
    }

    private static YamlNode.Mapping emptied(YamlNode.Mapping parameter) {
        Location at = parameter.keyAt("values");
        return parameter
                .without(ImmutableSet.of("until"))
                .with("values", at, new YamlNode.Mapping(at, ImmutableMap.of(), ImmutableMap.of()));
    }

    /** What is said shortly, as {@code values} by place and day. */
    private YamlNode parameter(YamlNode.Mapping policy, YamlNode.Mapping old, YamlNode change) {
        if (isForAll(change)) {
            return values(of("100000", of(firstDay(policy), change)));
        }
        YamlNode.Mapping said = (YamlNode.Mapping) change;
        if (said.entries().containsKey("values")) {
            return said;
        }
        YamlNode.Mapping places = said.entries().keySet().stream().anyMatch(WhatIf::isDay)
                ? of(word(policy, "jurisdiction", "100000"), said)
                : said;
        YamlNode.Mapping known =
                old.entries().get("values") instanceof YamlNode.Mapping mapping ? mapping : old.only(ImmutableSet.of());
        YamlNode.Mapping all = places;
        for (Map.Entry<String, YamlNode> place : places.entries().entrySet()) {
            if (!(place.getValue() instanceof YamlNode.Mapping)) {
                nodes.issues()
                        .error(
                                IssueCode.BAD_VALUE,
                                place.getValue().at(),
                                "the values of a place are by day, such as {2024-01-01: 900}",
                                "一地的取值应按日期书写，如 {2024-01-01: 900}");
            } else if (known.entries().get(place.getKey()) instanceof YamlNode.Mapping before) {
                all = all.with(
                        place.getKey(),
                        places.keyAt(place.getKey()),
                        before.without(Sourced.KEYS).withAll((YamlNode.Mapping) place.getValue()));
            }
        }
        return values(all);
    }

    private static YamlNode.Mapping values(YamlNode.Mapping places) {
        return of("values", places);
    }

    private static String firstDay(YamlNode.Mapping policy) {
        return policy.entries().get("valid") instanceof YamlNode.Mapping valid
                ? word(valid, "from", "0001-01-01")
                : "0001-01-01";
    }

    private static String word(YamlNode.Mapping mapping, String key, String otherwise) {
        return mapping.entries().get(key) instanceof YamlNode.Scalar scalar ? scalar.text() : otherwise;
    }
}

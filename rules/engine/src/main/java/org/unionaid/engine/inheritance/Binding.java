package org.unionaid.engine.inheritance;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;

/** The mark {@code binding}: {@code true} on a cap or a condition, {@code atMost} or {@code atLeast} on a parameter. */
final class Binding {
    static final String KEY = "binding";
    static final ImmutableSet<String> SIDES = ImmutableSet.of("atMost", "atLeast");

    private static final ImmutableSet<String> NOT_NUMBERS = ImmutableSet.of("date", "truth", "place", "text");

    private Binding() {}

    static boolean is(YamlNode node) {
        return node instanceof YamlNode.Mapping mapping && mapping.entries().containsKey(KEY);
    }

    /** Whether a piece or anything in it is marked. */
    static boolean within(YamlNode node) {
        if (node instanceof YamlNode.Sequence list) {
            return list.items().stream().anyMatch(Binding::within);
        }
        return node instanceof YamlNode.Mapping mapping
                && (is(mapping) || mapping.entries().values().stream().anyMatch(Binding::within));
    }

    /** Notes each mark that is not of its form, or stands on a condition without which the whole can hold. */
    static void check(YamlNode.Mapping policy, YamlValues nodes) {
        mappings(policy.entries().get("parameters"))
                .values()
                .forEach(parameter -> nodes.optional(parameter, KEY).ifPresent(mark -> {
                    word(mark, SIDES, nodes);
                    checkNumbers(parameter, nodes);
                }));
        mappings(policy.entries().get("programs")).values().forEach(program -> {
            nodes.optional(program, "cap")
                    .filter(Binding::is)
                    .ifPresent(cap -> word(((YamlNode.Mapping) cap).get(KEY), ImmutableSet.of("true"), nodes));
            nodes.optional(program, "eligible").ifPresent(eligible -> checkConditions(eligible, nodes));
        });
    }

    /** More and less have a meaning for numbers only. */
    private static void checkNumbers(YamlNode.Mapping parameter, YamlValues nodes) {
        if (parameter.entries().get("unit") instanceof YamlNode.Scalar unit
                && (NOT_NUMBERS.contains(unit.text()) || unit.text().matches("codes? .*"))) {
            refuse(
                    nodes,
                    parameter.keyAt(KEY),
                    "only a parameter of numbers can be binding, not one of unit '" + unit.text() + "'",
                    "只有数值参数才能标为 'binding'，单位 '" + unit.text() + "' 不能");
        }
    }

    private static void checkConditions(YamlNode eligible, YamlValues nodes) {
        Conditions.map(eligible, (condition, required) -> {
            if (is(condition)) {
                word(condition.get(KEY), ImmutableSet.of("true"), nodes);
                if (!required) {
                    nodes.issues()
                            .error(
                                    IssueCode.BINDING,
                                    condition.keyAt(KEY),
                                    "only a condition that must hold can be binding, not one within 'any', 'atLeast' or 'not'",
                                    "只有必须满足的条件才能标为 'binding'，'any'、'atLeast'、'not' 之内的不能");
                }
            }
            return Optional.of(condition);
        });
    }

    private static void word(YamlNode mark, ImmutableSet<String> known, YamlValues nodes) {
        nodes.scalar(mark, "'binding'")
                .filter(s -> !known.contains(s.text()))
                .ifPresent(scalar -> nodes.issues()
                        .unknownWord(
                                IssueCode.BAD_VALUE,
                                scalar.at(),
                                "'binding' must be " + String.join(" or ", known) + " here, found '" + scalar.text()
                                        + "'",
                                "此处 'binding' 应为 " + String.join(" 或 ", known) + "，写成了 '" + scalar.text() + "'",
                                scalar.text(),
                                known));
    }

    /** The entries of a section that are mappings. */
    static ImmutableMap<String, YamlNode.Mapping> mappings(@org.jspecify.annotations.Nullable YamlNode section) {
        ImmutableMap.Builder<String, YamlNode.Mapping> mappings = ImmutableMap.builder();
        if (section instanceof YamlNode.Mapping all) {
            all.entries().forEach((name, node) -> {
                if (node instanceof YamlNode.Mapping mapping) {
                    mappings.put(name, mapping);
                }
            });
        }
        return mappings.buildOrThrow();
    }

    static void refuse(YamlValues nodes, Location at, String en, String zh) {
        nodes.issues().error(IssueCode.BINDING, at, en, zh);
    }
}

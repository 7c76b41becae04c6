package org.unionaid.engine.inheritance;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Map;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;

/**
 * Replaces parts of a parent's parameter: the values of the places named, each with its source, and any other key. A binding
 * parameter may only be made stricter.
 */
final class ParameterReplacement {
    private final YamlValues nodes;

    ParameterReplacement(YamlValues nodes) {
        this.nodes = nodes;
    }

    YamlNode replace(String name, YamlNode.Mapping before, YamlNode.Mapping after, YamlNode.Mapping source) {
        YamlNode.Mapping allowedBy = Sourced.by(source, after);
        YamlNode.Mapping result = before;
        boolean binding = Binding.is(before);
        for (String key : Sets.difference(after.entries().keySet(), Sourced.KEYS)) {
            YamlNode change = after.get(key);
            if (binding && ImmutableSet.of("unit", "by", "until", Binding.KEY).contains(key)) {
                Binding.refuse(
                        nodes,
                        after.keyAt(key),
                        "'" + key + "' of '" + name + "' cannot change: the parent made the parameter binding",
                        "不能改动 '" + name + "' 的 '" + key + "'：上级已将此参数标为 'binding'");
            } else if (key.equals("values")
                    && before.entries().get("values") instanceof YamlNode.Mapping inherited
                    && change instanceof YamlNode.Mapping own) {
                if (binding) {
                    new BindingValues(nodes).check(name, before.get(Binding.KEY), inherited, own);
                }
                result = result.with("values", after.keyAt(key), values(before, inherited, own, allowedBy));
            } else {
                result = result.with(key, after.keyAt(key), change);
            }
        }
        boolean onlyValues = after.without(Sourced.KEYS).entries().keySet().equals(ImmutableSet.of("values"));
        return onlyValues
                ? result
                : result.without(Sourced.KEYS)
                        .withAll(allowedBy.only(Sourced.KEYS))
                        .replacing(before);
    }

    /** A place of the child has its values in place of the parent's for that place, or of the parent's parameter at large. */
    private static YamlNode values(
            YamlNode.Mapping before, YamlNode.Mapping inherited, YamlNode.Mapping own, YamlNode.Mapping allowedBy) {
        YamlNode.Mapping result = inherited;
        for (Map.Entry<String, YamlNode> place : own.entries().entrySet()) {
            YamlNode.Mapping old = inherited.entries().get(place.getKey()) instanceof YamlNode.Mapping there
                    ? Sourced.by(before, there)
                    : before;
            YamlNode dated = place.getValue() instanceof YamlNode.Mapping mapping
                    ? Sourced.by(allowedBy, mapping).replacing(old)
                    : place.getValue();
            result = result.with(place.getKey(), own.keyAt(place.getKey()), dated);
        }
        return result;
    }
}

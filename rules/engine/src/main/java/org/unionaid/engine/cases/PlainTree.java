package org.unionaid.engine.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionaid.engine.yaml.YamlNode;

/** Turns YAML into plain maps, lists and texts for a JSON mapper; unquoted whole numbers and truths become such. */
final class PlainTree {
    private PlainTree() {}

    static @Nullable Object of(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar(scalar);
        }
        if (node instanceof YamlNode.Sequence sequence) {
            List<@Nullable Object> list = new ArrayList<>();
            sequence.items().forEach(item -> list.add(of(item)));
            return list;
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        ((YamlNode.Mapping) node).entries().forEach((key, value) -> map.put(key, of(value)));
        return map;
    }

    private static @Nullable Object scalar(YamlNode.Scalar scalar) {
        if (scalar.isNull()) {
            return null;
        }
        if (scalar.plain() && scalar.text().matches("-?(0|[1-9][0-9]{0,8})")) {
            return Integer.valueOf(scalar.text());
        }
        if (scalar.plain() && (scalar.text().equals("true") || scalar.text().equals("false"))) {
            return Boolean.valueOf(scalar.text());
        }
        return scalar.text();
    }
}

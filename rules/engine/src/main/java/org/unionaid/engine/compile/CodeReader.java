package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.catalog.CodeList;
import org.unionaid.engine.facts.Catalog;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;

/** Reads the codes that a policy adds to the national ones: {@code codes: {category: {EDGE: {zh: …, en: …}}}}. */
final class CodeReader {
    private final YamlValues nodes;

    CodeReader(YamlValues nodes) {
        this.nodes = nodes;
    }

    Catalog read(YamlNode.Mapping policy, Catalog catalog) {
        Catalog result = catalog;
        ImmutableMap<String, YamlNode> lists = nodes.entries(nodes.optional(policy, "codes"), "'codes'");
        for (Map.Entry<String, YamlNode> entry : lists.entrySet()) {
            String name = entry.getKey();
            CodeList list = result.findCodes(name).orElseGet(() -> new CodeList(name, ImmutableMap.of()));
            result = result.with(list.with(codes(name, entry.getValue())));
        }
        return result;
    }

    private ImmutableMap<String, Label> codes(String list, YamlNode node) {
        Map<String, Label> codes = new LinkedHashMap<>();
        nodes.entries(Optional.of(node), "the codes of '" + list + "'").forEach((code, label) -> {
            if (code.matches("[A-Z][A-Z0-9_]{0,39}")) {
                nodes.label(label, "the name of '" + code + "'").ifPresent(l -> codes.put(code, l));
            } else {
                nodes.bad(
                        label,
                        "the code '" + code + "' must be capital letters, digits and underscores",
                        "代码 '" + code + "' 应为大写字母、数字和下划线");
            }
        });
        return ImmutableMap.copyOf(codes);
    }
}

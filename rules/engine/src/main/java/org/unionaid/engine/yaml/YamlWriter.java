package org.unionaid.engine.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes a document as YAML that {@link YamlReader} reads as the same document. */
public final class YamlWriter {
    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setIndent(2)
            .setSplitLines(false)
            .setUseUnicodeEncoding(true)
            .setDereferenceAliases(true)
            .build();

    private YamlWriter() {}

    /**
     * Writes a document: one key or item a line, texts in quotes only where they need them.
     *
     * @param document  the document, not null
     * @return the text, which ends with a line break
     */
    public static String write(YamlNode document) {
        return new Dump(SETTINGS).dumpToString(plain(document));
    }

    private static @Nullable Object plain(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar.isNull() ? null : scalar.text();
        }
        if (node instanceof YamlNode.Sequence sequence) {
            List<@Nullable Object> items = new ArrayList<>();
            sequence.items().forEach(item -> items.add(plain(item)));
            return items;
        }
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        ((YamlNode.Mapping) node).entries().forEach((key, value) -> entries.put(key, plain(value)));
        return entries;
    }
}

package org.unionaid.engine.coverage;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.unionaid.engine.yaml.YamlNode;

/** Writes a piece of YAML again as it was read: on one line if it is short, else one entry a line. */
final class YamlLines {
    private static final int WIDTH = 110;
    private static final String SAFE = "[\\p{L}\\p{N}_.+/%-]+";

    private YamlLines() {}

    /** The lines of a key with its value, indented. */
    static ImmutableList<String> entry(int indent, String key, YamlNode value) {
        String start = " ".repeat(indent) + word(key) + ":";
        String line = start + " " + flow(value);
        if (line.length() <= WIDTH || value instanceof YamlNode.Scalar) {
            return ImmutableList.of(line);
        }
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        return lines.add(start).addAll(block(indent + 2, value)).build();
    }

    private static ImmutableList<String> block(int indent, YamlNode node) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        if (node instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach((key, value) -> lines.addAll(entry(indent, key, value)));
        } else {
            ((YamlNode.Sequence) node).items().forEach(item -> lines.addAll(item(indent, item)));
        }
        return lines.build();
    }

    static ImmutableList<String> item(int indent, YamlNode item) {
        String dash = " ".repeat(indent) + "- ";
        if (item instanceof YamlNode.Scalar || (dash + flow(item)).length() <= WIDTH) {
            return ImmutableList.of(dash + flow(item));
        }
        ImmutableList<String> inner = block(indent + 2, item);
        return ImmutableList.<String>builder()
                .add(dash + inner.get(0).strip())
                .addAll(inner.subList(1, inner.size()))
                .build();
    }

    private static String flow(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar.isNull() ? "null" : scalar.plain() ? word(scalar.text()) : Written.quoted(scalar.text());
        }
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items().stream().map(YamlLines::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        return ((YamlNode.Mapping) node)
                .entries().entrySet().stream()
                        .map(entry -> word(entry.getKey()) + ": " + flow(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
    }

    /** A word that stood without quotes; one with marks that mean something in a list gets them. */
    private static String word(String text) {
        return text.matches(SAFE) ? text : Written.quoted(text);
    }
}

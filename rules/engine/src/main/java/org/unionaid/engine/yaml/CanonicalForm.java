package org.unionaid.engine.yaml;

import java.util.TreeMap;

/**
 * A tree in the one form that all trees of equal content have: keys sorted, every text quoted alike, no comments and no layout.
 */
public final class CanonicalForm {
    private final StringBuilder text = new StringBuilder();

    private CanonicalForm() {}

    /**
     * The canonical form.
     *
     * @param node  the tree, not null
     * @return one line, equal for two trees if and only if they differ in nothing but order of keys, layout, quoting and
     *     comments
     */
    public static String of(YamlNode node) {
        CanonicalForm form = new CanonicalForm();
        form.write(node);
        return form.text.toString();
    }

    private void write(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            char mark = '{';
            for (var entry : new TreeMap<>(mapping.entries()).entrySet()) {
                text.append(mark);
                quote(entry.getKey());
                text.append(':');
                write(entry.getValue());
                mark = ',';
            }
            text.append(mark == '{' ? "{}" : "}");
        } else if (node instanceof YamlNode.Sequence sequence) {
            char mark = '[';
            for (YamlNode item : sequence.items()) {
                text.append(mark);
                write(item);
                mark = ',';
            }
            text.append(mark == '[' ? "[]" : "]");
        } else {
            YamlNode.Scalar scalar = (YamlNode.Scalar) node;
            if (scalar.isNull()) {
                text.append("null");
            } else {
                quote(scalar.text());
            }
        }
    }

    private void quote(String word) {
        text.append('"')
                .append(word.replace("\\", "\\\\").replace("\"", "\\\""))
                .append('"');
    }
}

package org.unionaid.engine.cases;

import java.util.Optional;
import org.unionaid.answer.Answer;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;

/** Reads things of the model as a case writes them: whole, {@code none}, or {@code unknown}. */
final class Snapshots {
    private final YamlValues nodes;
    private final SnapshotReader reader;

    Snapshots(YamlValues nodes, SnapshotReader reader) {
        this.nodes = nodes;
        this.reader = reader;
    }

    /** A thing; empty with an issue at its place if it is none. */
    <T> Optional<T> read(YamlNode node, String what, Class<T> type) {
        try {
            Object tree = PlainTree.of(node);
            return tree == null
                    ? nodes.bad(node, "'" + what + "' is empty", "'" + what + "' 为空")
                    : Optional.of(reader.read(tree, type));
        } catch (RuntimeException e) {
            return nodes.bad(
                    node,
                    "'" + what + "' is no " + type.getSimpleName() + ": " + e.getMessage(),
                    "'" + what + "' 无法读取：" + e.getMessage());
        }
    }

    /** What a case says of a thing; {@code unsaid} if it says nothing, empty if it could not be read. */
    <T> Optional<Answer<T>> answer(YamlNode.Mapping m, String key, Class<T> type, Answer<T> unsaid) {
        YamlNode node = m.entries().get(key);
        if (node == null) {
            return Optional.of(unsaid);
        }
        if (isNone(node)) {
            return Optional.of(Answer.none());
        }
        return isUnknown(node)
                ? Optional.of(Answer.unknown())
                : read(node, key, type).map(Answer::known);
    }

    static boolean isNone(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar
                && (scalar.isNull() || scalar.text().equals("none"));
    }

    static boolean isUnknown(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar && scalar.text().equals("unknown");
    }
}

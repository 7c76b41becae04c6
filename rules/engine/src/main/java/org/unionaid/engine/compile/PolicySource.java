package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.unionaid.engine.issue.IssueCollector;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlReader;
import org.unionaid.engine.yaml.YamlWriter;

/**
 * A policy as somebody wrote it, and the name its author knows it by.
 *
 * @param name  the file's name for messages
 * @param text  the whole text, YAML
 * @param document  the text as it was read already; empty if it is still to be read
 */
public record PolicySource(String name, String text, Optional<YamlNode> document) {
    /**
     * A text with a name.
     *
     * @param name  the file's name for messages, not null
     * @param text  the whole text, not null
     * @return the source
     */
    public static PolicySource of(String name, String text) {
        return new PolicySource(name, text, Optional.empty());
    }

    /**
     * A document that was never a text, such as a policy written in Java; its name is the file in which it begins.
     *
     * @param document  the document with the place of every piece, not null
     * @return the source
     */
    public static PolicySource of(YamlNode document) {
        return new PolicySource(document.at().file(), YamlWriter.write(document), Optional.of(document));
    }

    /** The document, read if need be. */
    Optional<YamlNode> read(IssueCollector issues) {
        return document.or(() -> YamlReader.read(name, text, issues));
    }

    /** The files in which its pieces stand: one, or the several classes in which a policy is written in Java. */
    ImmutableSet<String> files() {
        Set<String> files = new LinkedHashSet<>();
        files.add(name);
        document.ifPresent(root -> collectFiles(root, files));
        return ImmutableSet.copyOf(files);
    }

    private static void collectFiles(YamlNode node, Set<String> files) {
        files.add(node.at().file());
        if (node instanceof YamlNode.Mapping mapping) {
            mapping.entries().values().forEach(value -> collectFiles(value, files));
        } else if (node instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(item -> collectFiles(item, files));
        }
    }
}

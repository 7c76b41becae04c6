package org.unionaid.engine.yaml;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.issue.IssueCollector;
import org.unionaid.engine.issue.Location;

/** Reads one YAML document into nodes with places, within limits. */
public final class YamlReader {
    private static final int MAX_CHARACTERS = 2_000_000;
    private static final int MAX_NODES = 200_000;
    private static final int MAX_DEPTH = 50;

    private final String file;
    private final String text;
    private final CharacterOffsets offsets;
    private final IssueCollector issues;
    private int nodes;

    private YamlReader(String file, String text, IssueCollector issues) {
        this.file = file;
        this.text = text;
        this.offsets = new CharacterOffsets(text);
        this.issues = issues;
    }

    /**
     * Reads a document; mistakes become issues, and nothing is thrown.
     *
     * @param file  the file's name for messages, not null
     * @param text  the whole text, not null
     * @param issues  where mistakes are noted
     * @return the document's root, or empty if the text is no single well-formed document within the limits
     */
    public static Optional<YamlNode> read(String file, String text, IssueCollector issues) {
        Location start = new Location(file, 1, 1);
        issues.remember(file, text);
        if (text.length() > MAX_CHARACTERS) {
            issues.error(
                    IssueCode.LIMIT_EXCEEDED,
                    start,
                    "the file is longer than " + MAX_CHARACTERS + " characters",
                    "文件超过 " + MAX_CHARACTERS + " 个字符");
            return Optional.empty();
        }
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(file)
                    .setCodePointLimit(MAX_CHARACTERS)
                    // The whole text at once: the parser reads past a smaller buffer that ends within a surrogate pair.
                    .setBufferSize(text.length() + 1)
                    .setMaxAliasesForCollections(1_000)
                    .setAllowDuplicateKeys(true)
                    .build();
            Optional<Node> root =
                    new Composer(settings, new ParserImpl(settings, new StreamReader(settings, text))).getSingleNode();
            if (root.isEmpty()) {
                issues.error(IssueCode.YAML_SYNTAX, start, "the file is empty", "文件为空");
                return Optional.empty();
            }
            return Optional.of(new YamlReader(file, text, issues).convert(root.get(), 1));
        } catch (TooLargeException e) {
            issues.error(
                    IssueCode.LIMIT_EXCEEDED,
                    e.location,
                    "the file has more than " + MAX_NODES + " values or is nested deeper than " + MAX_DEPTH,
                    "文件的值超过 " + MAX_NODES + " 个或嵌套超过 " + MAX_DEPTH + " 层");
        } catch (MarkedYamlEngineException e) {
            Location at = e.getProblemMark().map(mark -> place(file, mark)).orElse(start);
            issues.error(IssueCode.YAML_SYNTAX, at, "not well-formed YAML: " + e.getProblem(), "YAML 格式有误");
        } catch (YamlEngineException | StackOverflowError e) {
            issues.error(IssueCode.YAML_SYNTAX, start, "not readable as YAML", "无法按 YAML 读取");
        }
        return Optional.empty();
    }

    private YamlNode convert(Node node, int depth) {
        Location at = node.getStartMark().map(mark -> place(file, mark)).orElse(new Location(file, 1, 1));
        if (++nodes > MAX_NODES || depth > MAX_DEPTH) {
            throw new TooLargeException(at);
        }
        if (node instanceof ScalarNode scalar) {
            boolean quoted = scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED
                    || scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED;
            boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
            String value = scalar.getValue();
            Location first = quoted ? at.plusColumns(1) : at;
            int begin = offsets.of(node.getStartMark().map(Mark::getIndex).orElse(0));
            if (text.startsWith(value, quoted ? begin + 1 : begin) && value.indexOf('\n') < 0) {
                return new YamlNode.Scalar(first, value, plain);
            }
            return new YamlNode.Scalar(first, value, plain, new ScalarPlaces(at, text, begin, value));
        }
        if (node instanceof SequenceNode sequence) {
            ImmutableList.Builder<YamlNode> items = ImmutableList.builder();
            sequence.getValue().forEach(item -> items.add(convert(item, depth + 1)));
            return new YamlNode.Sequence(at, items.build());
        }
        return mapping((MappingNode) node, at, depth);
    }

    private YamlNode mapping(MappingNode node, Location at, int depth) {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        Map<String, Location> keys = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            YamlNode key = convert(tuple.getKeyNode(), depth + 1);
            YamlNode value = convert(tuple.getValueNode(), depth + 1);
            if (!(key instanceof YamlNode.Scalar scalar)) {
                issues.error(IssueCode.BAD_VALUE, key.at(), "a key must be a word", "键必须是一个词");
            } else if (entries.putIfAbsent(scalar.text(), value) == null) {
                keys.put(scalar.text(), scalar.at());
            } else {
                issues.error(
                        IssueCode.DUPLICATE_KEY,
                        scalar.at(),
                        "'" + scalar.text() + "' is written twice in this mapping",
                        "'" + scalar.text() + "' 在同一映射中重复");
            }
        }
        return new YamlNode.Mapping(at, ImmutableMap.copyOf(entries), ImmutableMap.copyOf(keys));
    }

    private static Location place(String file, Mark mark) {
        return new Location(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static final class TooLargeException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Location location;

        TooLargeException(Location location) {
            super("too large", null, false, false);
            this.location = location;
        }
    }
}

package org.unionaid.engine.receipt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;

/** Reads receipts from a file's tree. What is no receipt is noted with its place. */
final class ReceiptReader {
    private static final ImmutableList<String> HEADER =
            ImmutableList.of("policy", "policyHash", "place", "asOf", "program", "beneficiary", "snapshot");
    private static final ImmutableSet<String> KEYS = ImmutableSet.<String>builder()
            .addAll(HEADER)
            .add("parameters", "steps", "answer", "seal")
            .build();

    private final YamlValues nodes;

    ReceiptReader(YamlValues nodes) {
        this.nodes = nodes;
    }

    ImmutableList<Receipt> read(YamlNode root) {
        String what = "a file of receipts";
        Optional<YamlNode.Mapping> file =
                nodes.mapping(root, what, ImmutableSet.of("format", "confidential", "receipts"));
        if (file.isEmpty()) {
            return ImmutableList.of();
        }
        String format = text(file.get(), "format", what);
        if (!format.equals(ReceiptJson.FORMAT)) {
            nodes.issues()
                    .error(
                            IssueCode.BAD_VALUE,
                            file.get().at(),
                            "expected the format '" + ReceiptJson.FORMAT + "', found '" + format + "'",
                            "格式应为 '" + ReceiptJson.FORMAT + "'，实为 '" + format + "'");
            return ImmutableList.of();
        }
        return each(file.get(), "receipts", what, this::receipt);
    }

    private Optional<Receipt> receipt(YamlNode node) {
        String what = "a receipt";
        return nodes.mapping(node, what, KEYS).map(m -> {
            ImmutableMap.Builder<String, String> header = ImmutableMap.builder();
            HEADER.forEach(key -> header.put(key, text(m, key, what)));
            return new Receipt(
                    header.buildOrThrow(),
                    each(m, "parameters", what, this::parameter),
                    each(m, "steps", what, this::step),
                    texts(nodes.required(m, "answer", what)),
                    text(m, "seal", what));
        });
    }

    private Optional<ParameterEntry> parameter(YamlNode node) {
        String what = "a parameter of a receipt";
        return nodes.mapping(node, what, ImmutableSet.of("name", "value", "level", "from", "source"))
                .map(m -> new ParameterEntry(
                        text(m, "name", what),
                        text(m, "value", what),
                        text(m, "level", what),
                        text(m, "from", what),
                        text(m, "source", what)));
    }

    private Optional<Step> step(YamlNode node) {
        String what = "a step of a receipt";
        return nodes.mapping(
                        node,
                        what,
                        ImmutableSet.of("step", "operator", "details", "operands", "result", "at", "clause"))
                .map(m -> new Step(
                        number(m, what),
                        text(m, "operator", what),
                        texts(nodes.optional(m, "details")),
                        m.entries().containsKey("operands")
                                ? each(m, "operands", what, this::operand)
                                : ImmutableList.of(),
                        text(m, "result", what),
                        text(m, "at", what),
                        nodes.optional(m, "clause").map(n -> text(m, "clause", what))));
    }

    private Optional<Operand> operand(YamlNode node) {
        String what = "an operand of a step";
        return nodes.mapping(node, what, ImmutableSet.of("as", "step"))
                .map(m -> new Operand(text(m, "as", what), number(m, what)));
    }

    private <T> ImmutableList<T> each(
            YamlNode.Mapping mapping, String key, String what, Function<YamlNode, Optional<T>> read) {
        ImmutableList.Builder<T> all = ImmutableList.builder();
        nodes.required(mapping, key, what)
                .map(node -> nodes.list(node, "'" + key + "'"))
                .orElse(ImmutableList.of())
                .forEach(item -> read.apply(item).ifPresent(all::add));
        return all.build();
    }

    private int number(YamlNode.Mapping mapping, String what) {
        return nodes.required(mapping, "step", what)
                .flatMap(node -> nodes.count(node, "'step'"))
                .filter(number -> number <= Integer.MAX_VALUE)
                .map(Long::intValue)
                .orElse(0);
    }

    private String text(YamlNode.Mapping mapping, String key, String what) {
        return nodes.required(mapping, key, what)
                .flatMap(node -> nodes.scalar(node, "'" + key + "'"))
                .map(YamlNode.Scalar::text)
                .orElse("");
    }

    private ImmutableMap<String, String> texts(Optional<YamlNode> node) {
        ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
        node.flatMap(n -> nodes.mapping(n, "a mapping of texts"))
                .map(YamlNode.Mapping::entries)
                .orElse(ImmutableMap.of())
                .forEach((key, value) -> nodes.scalar(value, "'" + key + "'").ifPresent(s -> texts.put(key, s.text())));
        return texts.buildOrThrow();
    }
}

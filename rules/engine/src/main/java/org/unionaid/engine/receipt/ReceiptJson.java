package org.unionaid.engine.receipt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionaid.engine.issue.IssueCollector;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlReader;
import org.unionaid.engine.yaml.YamlValues;

/** Receipts as JSON, and back. What is read is exactly what was written, or mistakes with their places. */
public final class ReceiptJson {
    /** The form of the file, for those who read old ones. */
    public static final String FORMAT = "unionaid-receipts/1";

    private ReceiptJson() {}

    /**
     * Writes receipts.
     *
     * @param receipts  the receipts, not null
     * @return JSON text
     */
    public static String write(List<Receipt> receipts) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("format", FORMAT);
        file.put("confidential", Receipt.CONFIDENTIAL);
        file.put("receipts", receipts.stream().map(ReceiptJson::tree).toList());
        return JsonText.of(file);
    }

    /**
     * Reads receipts; mistakes become issues, and nothing is thrown.
     *
     * @param file  the file's name for messages, not null
     * @param text  the whole text, not null
     * @param issues  where mistakes are noted, not null
     * @return the receipts; empty if the text holds none that can be read
     */
    public static ImmutableList<Receipt> read(String file, String text, IssueCollector issues) {
        Optional<YamlNode> root = YamlReader.read(file, text, issues);
        return root.map(node -> new ReceiptReader(new YamlValues(issues)).read(node))
                .orElse(ImmutableList.of());
    }

    private static Map<String, Object> tree(Receipt receipt) {
        Map<String, Object> tree = new LinkedHashMap<>(receipt.header());
        tree.put(
                "parameters",
                receipt.parameters().stream()
                        .map(entry -> ImmutableMap.of(
                                "name", entry.name(),
                                "value", entry.value(),
                                "level", entry.level(),
                                "from", entry.from(),
                                "source", entry.source()))
                        .toList());
        tree.put("steps", receipt.steps().stream().map(ReceiptJson::tree).toList());
        tree.put("answer", receipt.answer());
        tree.put("seal", receipt.seal());
        return tree;
    }

    private static Map<String, Object> tree(Step step) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("step", step.number());
        tree.put("operator", step.operator());
        if (!step.details().isEmpty()) {
            tree.put("details", step.details());
        }
        if (!step.operands().isEmpty()) {
            tree.put(
                    "operands",
                    step.operands().stream()
                            .map(operand -> ImmutableMap.of("as", operand.role(), "step", operand.step()))
                            .toList());
        }
        tree.put("result", step.result());
        tree.put("at", step.at());
        step.clause().ifPresent(clause -> tree.put("clause", clause));
        return tree;
    }
}

package org.unionaid.engine.cases;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;

/** Reads names of programs of the policy. */
final class ProgramWords {
    private final Policy policy;
    private final YamlValues nodes;

    ProgramWords(Policy policy, YamlValues nodes) {
        this.policy = policy;
        this.nodes = nodes;
    }

    Optional<Program> read(YamlNode node) {
        return nodes.text(node, "'program'").flatMap(text -> {
            Optional<Program> program = policy.programs().values().stream()
                    .filter(each -> each.id().value().equals(text))
                    .findFirst();
            if (program.isEmpty()) {
                nodes.issues()
                        .unknownWord(
                                IssueCode.UNKNOWN_NAME,
                                node.at(),
                                "the policy has no program '" + text + "'",
                                "政策没有项目 '" + text + "'",
                                text,
                                policy.programs().keySet().stream()
                                        .map(each -> each.value())
                                        .collect(ImmutableSet.toImmutableSet()));
            }
            return program;
        });
    }
}

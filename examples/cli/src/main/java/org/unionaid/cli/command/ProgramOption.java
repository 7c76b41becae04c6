package org.unionaid.cli.command;

import org.unionaid.cli.input.InputException;
import org.unionaid.code.Label;
import org.unionaid.engine.policy.Policy;
import org.unionaid.identity.ProgramId;

/** The programs that a person names. */
final class ProgramOption {
    private ProgramOption() {}

    static ProgramId find(Policy policy, String id) {
        return policy.programs().keySet().stream()
                .filter(program -> program.value().equals(id))
                .findFirst()
                .orElseThrow(() -> InputException.unknownWord(
                        "--program",
                        Label.of(
                                "政策 " + policy.id().value() + " 没有项目 '" + id + "'",
                                "policy " + policy.id().value() + " has no program '" + id + "'"),
                        id,
                        policy.programs().keySet().stream()
                                .map(ProgramId::value)
                                .toList()));
    }
}

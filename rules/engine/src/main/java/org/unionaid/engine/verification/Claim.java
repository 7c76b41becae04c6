package org.unionaid.engine.verification;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.unionaid.engine.receipt.Operand;
import org.unionaid.engine.receipt.Step;

/** A step to be checked, with what the steps that it builds on came to. */
record Claim(Step step, List<Told> results, String asOf) {
    /** The operand of a role that must be there. */
    Told of(String role) {
        return find(role)
                .orElseThrow(() -> new BrokenReceiptException(
                        "'" + step.operator() + "' has no operand '" + role + "'",
                        "'" + step.operator() + "' 缺少操作数 '" + role + "'"));
    }

    Optional<Told> find(String role) {
        return step.operands().stream()
                .filter(operand -> operand.role().equals(role))
                .findFirst()
                .map(this::result);
    }

    /** The operands whose role begins so, in order. */
    ImmutableList<Told> every(String prefix) {
        return step.operands().stream()
                .filter(operand -> operand.role().startsWith(prefix))
                .map(this::result)
                .collect(ImmutableList.toImmutableList());
    }

    /** The rest of the roles that begin so, in order. */
    ImmutableList<String> names(String prefix) {
        return step.operands().stream()
                .map(Operand::role)
                .filter(role -> role.startsWith(prefix))
                .map(role -> role.substring(prefix.length()))
                .collect(ImmutableList.toImmutableList());
    }

    String detail(String name) {
        return step.detail(name);
    }

    /** That this step itself failed. */
    Told failed(String code) {
        return new Told.Failed(code + " at " + step.at());
    }

    private Told result(Operand operand) {
        return results.get(operand.step() - 1);
    }
}

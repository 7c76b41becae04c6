package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unionaid.code.Code;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;
import org.unionaid.entitlement.ApprovalLevel;
import org.unionaid.entitlement.ApprovalLevels;
import org.unionaid.entitlement.ApprovalStep;
import org.unionaid.money.Money;

/**
 * Reads who has to approve, by amount: {@code {base: LOCAL, steps: [{atLeast: "20000.00", level: PROVINCIAL}, {above: "50000.00",
 * level: NATIONAL}]}}; {@code atLeast} is 以上, {@code above} is 超过.
 */
final class ApprovalReader {
    private final YamlValues nodes;

    ApprovalReader(YamlValues nodes) {
        this.nodes = nodes;
    }

    Optional<ApprovalLevels> read(YamlNode node) {
        return nodes.mapping(node, "'approval'", ImmutableSet.of("base", "steps"))
                .flatMap(m -> {
                    Optional<ApprovalLevel> base =
                            nodes.required(m, "base", "'approval'").flatMap(this::level);
                    ImmutableList<YamlNode> items = nodes.required(m, "steps", "'approval'")
                            .map(n -> nodes.list(n, "'steps'"))
                            .orElse(ImmutableList.of());
                    ImmutableList.Builder<ApprovalStep> steps = ImmutableList.builder();
                    Optional<Money> before = Optional.empty();
                    boolean complete = base.isPresent();
                    for (YamlNode item : items) {
                        Optional<ApprovalStep> step = nodes.mapping(
                                        item, "a step of 'approval'", ImmutableSet.of("atLeast", "above", "level"))
                                .flatMap(this::step);
                        complete &= step.isPresent()
                                && ascends(item, before, step.get().threshold());
                        step.ifPresent(steps::add);
                        before = step.map(ApprovalStep::threshold).or(() -> Optional.empty());
                    }
                    return complete
                            ? Optional.of(new ApprovalLevels(base.orElseThrow(), steps.build()))
                            : Optional.empty();
                });
    }

    private boolean ascends(YamlNode item, Optional<Money> before, Money figure) {
        if (before.isPresent() && before.get().compareTo(figure) >= 0) {
            nodes.bad(item, "each step must be above the one before it", "各级金额应递增");
            return false;
        }
        return true;
    }

    private Optional<ApprovalStep> step(YamlNode.Mapping m) {
        boolean atLeast = m.entries().containsKey("atLeast");
        if (atLeast == m.entries().containsKey("above")) {
            return nodes.bad(m, "a step has one of 'atLeast' and 'above'", "每级应写 'atLeast'（以上）或 'above'（超过）之一");
        }
        String key = atLeast ? "atLeast" : "above";
        Optional<Money> figure = nodes.money(m.get(key), "'" + key + "'");
        Optional<ApprovalLevel> level =
                nodes.required(m, "level", "a step of 'approval'").flatMap(this::level);
        return figure.isPresent() && level.isPresent()
                ? Optional.of(new ApprovalStep(figure.get(), atLeast, level.get()))
                : Optional.empty();
    }

    private Optional<ApprovalLevel> level(YamlNode node) {
        return nodes.text(node, "a level").flatMap(text -> {
            try {
                return Optional.of(ApprovalLevel.of(Code.check("ApprovalLevel", text)));
            } catch (IllegalArgumentException e) {
                return nodes.bad(node, "a level is a code in capitals such as PROVINCIAL", "审批层级应为大写代码，如 PROVINCIAL");
            }
        });
    }
}

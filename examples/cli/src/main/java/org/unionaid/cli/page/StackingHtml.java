package org.unionaid.cli.page;

import java.util.Collection;
import java.util.stream.Collectors;
import org.unionaid.cli.render.Words;
import org.unionaid.engine.policy.ItemOrder;
import org.unionaid.engine.policy.Limit;
import org.unionaid.engine.policy.OneOf;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.policy.Stacking;
import org.unionaid.identity.ProgramId;

/** Writes how the items of one household go together. */
record StackingHtml(Policy policy, ProgramHtml programs, RuleHtml rules, Citation citation, Words words) {
    void of(Markup html, Stacking stacking) {
        html.open("section").element("h2", words.say("How items go together", "叠加规则"));
        if (stacking.equals(Stacking.FREE)) {
            html.element("p", words.say("Every item stands alone.", "各项目互不影响。"));
        }
        stacking.oneOf().forEach(group -> oneOf(html, group));
        for (Limit limit : stacking.limits()) {
            html.element("p", words.say("together: ", "合并计算：") + names(limit.programs()));
            programs.limit(html, limit);
        }
        stacking.retest().ifPresent(retest -> {
            html.element(
                    "p",
                    words.say(
                            "An award counts as income (" + words.of(retest.income())
                                    + "), and the household is judged again for the next item.",
                            "前一项救助金计入收入（" + words.of(retest.income()) + "），再核定下一项。"));
            citation.of(html, retest.provenance());
        });
        stacking.order().ifPresent(order -> html.element("p", order(order)));
        html.close();
    }

    private void oneOf(Markup html, OneOf group) {
        String choice = switch (group.choose()) {
            case DECLARED_ORDER -> words.say("the first of this order stays", "按所列顺序取第一项");
            case LARGEST -> words.say("the largest stays", "取金额最大的一项");
            case APPLICANT -> words.say("the applicant chooses", "由申请人选择");
        };
        html.element(
                "p", words.say("Only one of: ", "只享受一项：") + names(group.programs()) + words.say("; ", "；") + choice);
        group.when().ifPresent(when -> {
            html.element("p", words.say("for those with:", "适用于："));
            rules.rule(html, when);
        });
        citation.of(html, group.provenance());
    }

    private String order(ItemOrder order) {
        return order instanceof ItemOrder.Declared declared
                ? words.say("Taken up in this order: ", "核定顺序：") + names(declared.programs())
                : words.say("Taken up in the order in which they are asked for.", "按申请顺序核定。");
    }

    private String names(Collection<ProgramId> ids) {
        return ids.stream().map(this::name).collect(Collectors.joining(words.say(", ", "、")));
    }

    private String name(ProgramId id) {
        Program program = policy.programs().get(id);
        return program == null ? id.value() : words.of(program.title());
    }
}

package org.unionaid.cli.render;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.unionaid.engine.cases.CaseResult;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.entitlement.EntitlementResult;
import org.unionaid.engine.entitlement.RefusedRequest;
import org.unionaid.engine.explanation.Explainer;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.identity.ProgramId;
import org.unionaid.program.Beneficiary;

/** What a policy says where a case expects something else: the decision with its reasons, and what became of each request. */
final class FailureText {
    private final Policy policy;
    private final Explainer explainer;
    private final Words words;
    private final ImmutableList.Builder<String> lines = ImmutableList.builder();

    private FailureText(Policy policy, Words words) {
        this.policy = policy;
        this.explainer = new Explainer(policy, words.language());
        this.words = words;
    }

    static ImmutableList<String> of(Policy policy, CaseResult result, Words words) {
        FailureText text = new FailureText(policy, words);
        if (result.policyCase().expectation().isPresent()) {
            result.key().ifPresent(key -> result.decision().ifPresent(decision -> text.decision(key, decision)));
        }
        for (int i = 0; i < result.rulings().size(); i++) {
            text.ruling(
                    i + 1,
                    result.policyCase().applications().get(i).received(),
                    result.rulings().get(i));
        }
        return text.lines.build();
    }

    private void decision(DecisionKey key, Decision decision) {
        lines.addAll(explainer.explain(key, decision));
    }

    private void ruling(int number, LocalDate received, EntitlementResult ruling) {
        lines.add(words.say("application " + number + ", " + received + ":", "第 " + number + " 次申请，" + received + "："));
        ruling.granted().forEach(this::granted);
        ruling.refused().forEach(this::refused);
    }

    private void granted(Entitlement granted) {
        lines.add("  " + named(granted.program(), granted.beneficiary()) + words.say(": granted ", "：核定 ")
                + words.of(granted.award().value()));
        granted.adjustments().forEach(step -> lines.add("    " + words.of(step.text())));
    }

    private void refused(RefusedRequest refused) {
        ProgramId program = refused.request().program();
        Beneficiary beneficiary = refused.request().beneficiary();
        lines.add("  " + named(program, beneficiary) + words.say(": refused, ", "：不予核定，") + words.of(refused.text()));
        refused.decision()
                .ifPresent(decision -> explainer
                        .explain(new DecisionKey(program, beneficiary), decision)
                        .forEach(line -> lines.add("    " + line)));
    }

    private String named(ProgramId program, Beneficiary beneficiary) {
        Program found = policy.programs().get(program);
        return (found == null ? program.value() : words.of(found.title())) + " · " + beneficiary;
    }
}

package org.unionaid.cli.render;

import com.google.common.collect.ImmutableList;
import org.unionaid.engine.cases.CaseResult;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.entitlement.EntitlementResult;
import org.unionaid.engine.entitlement.RefusedRequest;
import org.unionaid.engine.explanation.Explainer;
import org.unionaid.engine.policy.Policy;
import org.unionaid.entitlement.Entitlement;

/** What a policy says where a case expects something else: the decision with its reasons, and what became of each request. */
final class FailureText {
    private final Explainer explainer;
    private final Words words;
    private final ImmutableList.Builder<String> lines = ImmutableList.builder();

    private FailureText(Policy policy, Words words) {
        this.explainer = new Explainer(policy, words.language());
        this.words = words;
    }

    static ImmutableList<String> of(Policy policy, CaseResult result, Words words) {
        FailureText text = new FailureText(policy, words);
        result.key().ifPresent(key -> result.decision().ifPresent(decision -> text.decision(key, decision)));
        result.rulings().forEach(text::ruling);
        return text.lines.build();
    }

    private void decision(DecisionKey key, Decision decision) {
        lines.addAll(explainer.explain(key, decision));
    }

    private void ruling(EntitlementResult ruling) {
        ruling.granted().forEach(this::granted);
        ruling.refused().forEach(this::refused);
    }

    private void granted(Entitlement granted) {
        lines.add(granted.program() + " · " + granted.beneficiary() + words.say(": granted ", "：核定 ")
                + words.of(granted.award().value()));
        granted.adjustments().forEach(step -> lines.add("  " + words.of(step.text())));
    }

    private void refused(RefusedRequest refused) {
        lines.add(refused.request().program() + " · " + refused.request().beneficiary()
                + words.say(": refused, ", "：不予核定，") + words.of(refused.text()));
        DecisionKey key =
                new DecisionKey(refused.request().program(), refused.request().beneficiary());
        refused.decision()
                .ifPresent(decision -> explainer.explain(key, decision).forEach(line -> lines.add("  " + line)));
    }
}

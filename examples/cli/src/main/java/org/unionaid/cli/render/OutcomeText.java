package org.unionaid.cli.render;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.unionaid.application.Request;
import org.unionaid.cli.story.Denied;
import org.unionaid.cli.story.Granted;
import org.unionaid.cli.story.Outcome;
import org.unionaid.cli.terminal.Paint;
import org.unionaid.cli.terminal.Style;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.explanation.AidText;
import org.unionaid.engine.explanation.Explainer;
import org.unionaid.engine.policy.Policy;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.identity.FundId;
import org.unionaid.money.Money;

/**
 * Applications one after another: who asks, what was decided and why, what is granted below which cap, what is refused and
 * why. The rules and parameters behind the decisions are gathered as footnotes, each once.
 */
final class OutcomeText {
    private final Words words;
    private final Paint paint;
    private final Explainer explainer;
    private final AidText aid;
    private final Set<String> footnotes = new LinkedHashSet<>();

    OutcomeText(Words words, Paint paint, Policy policy) {
        this.words = words;
        this.paint = paint;
        this.explainer = new Explainer(policy, words.language());
        this.aid = new AidText(words.language());
    }

    /** The rules and parameters of everything told so far. */
    ImmutableSet<String> footnotes() {
        return ImmutableSet.copyOf(footnotes);
    }

    ImmutableList<String> of(Outcome outcome) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(paint.as(
                Style.BOLD,
                outcome.application().received() + "  " + words.say("application ", "申请 ")
                        + outcome.application().id() + " · "
                        + outcome.application().place()));
        lines.addAll(
                Paragraph.of(new SubjectText(words, outcome.application().received()).of(outcome.aidCase()), 2, 4));
        outcome.application().requests().forEach(request -> request(outcome, request, lines));
        long others = outcome.assessment().decisions().keySet().stream()
                .filter(key -> outcome.application().requests().stream().noneMatch(r -> key.equals(key(r))))
                .count();
        if (others > 0) {
            lines.add(paint.as(Style.DIM, "  " + words.say("other decisions, not asked for: ", "未申请的其他决定：") + others));
        }
        return lines.build();
    }

    private void request(Outcome outcome, Request request, ImmutableList.Builder<String> lines) {
        Decision decision = outcome.assessment().decisions().get(key(request));
        if (decision != null) {
            why(key(request), decision, lines);
        }
        outcome.granted().stream()
                .filter(each -> isFor(each.entitlement(), request))
                .flatMap(each -> Paragraph.of(granted(each), 4, 7).stream())
                .forEach(line -> lines.add(paint.as(Style.GOOD, line)));
        for (Denied denied : outcome.denied()) {
            if (denied.answers(request)) {
                Style style = denied.stage() == Denied.Stage.WAITLISTED ? Style.OPEN : Style.BAD;
                Paragraph.of(denied(denied), 4, 7).forEach(line -> lines.add(paint.as(style, line)));
            }
        }
    }

    /** The explanation's answer, requirements and questions; what follows them are footnotes. */
    private void why(DecisionKey key, Decision decision, ImmutableList.Builder<String> lines) {
        List<String> explanation = explainer.explain(key, decision);
        int questions =
                decision instanceof Decision.Undetermined open ? open.missing().size() : 0;
        int own = 1 + decision.reasons().size() + questions;
        lines.addAll(Paragraph.of(explanation.get(0), 2, 4));
        explanation.subList(1, own).forEach(line -> lines.addAll(Paragraph.of(line.strip(), 4, 8)));
        explanation.subList(own, explanation.size()).forEach(line -> footnotes.add(line.strip()));
    }

    private String granted(Granted granted) {
        Entitlement entitlement = granted.entitlement();
        Money below = entitlement.cap().value().minus(entitlement.award().value());
        String distance = below.isZero()
                ? words.say(", the cap itself", "，等于上限")
                : words.say(", ", "，比上限低 ") + words.of(below) + words.say(" below the cap", "");
        String adjusted = entitlement.adjustments().stream()
                .map(adjustment -> words.say("; ", "；") + words.of(adjustment.text()))
                .findFirst()
                .orElse("");
        String fund = entitlement
                .fund()
                .map(FundId::value)
                .map(id -> words.say("; from ", "；资金 ") + id)
                .orElse("");
        int parts = granted.disbursements().size();
        String due = words.say("; due ", "；应发日 ")
                + granted.disbursements().get(0).due()
                + (parts > 1 ? words.say(" and monthly, " + parts + " times", " 起按月发放 " + parts + " 次") : "");
        return words.say("=> granted: ", "=> 核定：")
                + aid.of(entitlement.award())
                + words.say(" of at most ", "，上限 ")
                + words.of(entitlement.cap().value())
                + distance
                + adjusted
                + fund
                + due;
    }

    private String denied(Denied denied) {
        return "=> " + words.of(denied.stage().label()) + words.say(": ", "：") + words.of(denied.text()) + " ["
                + denied.code() + "]";
    }

    private static boolean isFor(Entitlement entitlement, Request request) {
        return entitlement.program().equals(request.program())
                && entitlement.beneficiary().equals(request.beneficiary())
                && entitlement.event().equals(request.event());
    }

    private static DecisionKey key(Request request) {
        return new DecisionKey(request.program(), request.beneficiary());
    }
}

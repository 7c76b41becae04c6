package org.unionaid.cli.render;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.unionaid.application.Request;
import org.unionaid.cli.story.Denied;
import org.unionaid.cli.story.Granted;
import org.unionaid.cli.story.Outcome;
import org.unionaid.cli.terminal.Paint;
import org.unionaid.cli.terminal.Style;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.explanation.Explainer;
import org.unionaid.engine.policy.Policy;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.identity.FundId;
import org.unionaid.money.Money;

/** One application: who asks, what was decided and why, what is granted below which cap, what is refused and why. */
final class OutcomeText {
    private final Words words;
    private final Paint paint;
    private final Explainer explainer;
    private final AidText aid;

    OutcomeText(Words words, Paint paint, Policy policy) {
        this.words = words;
        this.paint = paint;
        this.explainer = new Explainer(policy, words.language());
        this.aid = new AidText(words);
    }

    ImmutableList<String> of(Outcome outcome) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(paint.as(Style.BOLD, outcome.application().received() + "  " + words.say("application ", "申请 ")
                + outcome.application().id() + " · " + outcome.application().place()));
        lines.add("  " + Plain.text(new SubjectText(words, outcome.application().received()).of(outcome.aidCase())));
        outcome.application().requests().forEach(request -> lines.addAll(request(outcome, request)));
        long others = outcome.assessment().decisions().keySet().stream()
                .filter(key -> outcome.application().requests().stream().noneMatch(r -> key.equals(key(r))))
                .count();
        if (others > 0) {
            lines.add(paint.as(
                    Style.DIM,
                    "  " + words.say("not asked for: ", "未申请的其他项目：") + others + words.say(" more decisions", " 项决定")));
        }
        return lines.build();
    }

    private ImmutableList<String> request(Outcome outcome, Request request) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        Decision decision = outcome.assessment().decisions().get(key(request));
        if (decision != null) {
            explainer.explain(key(request), decision).forEach(line -> lines.add("  " + Plain.text(line)));
        }
        List<Granted> granted = outcome.granted().stream()
                .filter(each -> isFor(each.entitlement(), request))
                .toList();
        granted.forEach(each -> lines.add("    " + granted(each)));
        if (granted.isEmpty()) {
            outcome.denied().stream()
                    .filter(each -> each.program().equals(request.program())
                            && each.beneficiary().equals(request.beneficiary()))
                    .forEach(each -> lines.add("    " + denied(each)));
        }
        return lines.build();
    }

    private String granted(Granted granted) {
        Entitlement entitlement = granted.entitlement();
        Money below = entitlement.cap().value().minus(entitlement.award().value());
        String distance = below.isZero()
                ? words.say(", the cap itself", "，等于上限")
                : words.say(", ", "，比上限低 ") + words.of(below) + words.say(" below the cap", "");
        String adjusted = entitlement.adjustments().isEmpty()
                ? ""
                : words.say("; ", "；") + words.of(entitlement.adjustments().get(0).text());
        String fund = entitlement.fund().map(FundId::value).map(id -> words.say("; from ", "；资金 ") + id).orElse("");
        int parts = granted.disbursements().size();
        String due = words.say("; due ", "；应发日 ") + granted.disbursements().get(0).due()
                + (parts > 1 ? words.say(" and monthly, " + parts + " times", " 起按月发放 " + parts + " 次") : "");
        return paint.as(Style.GOOD, words.say("=> granted: ", "=> 核定：") + Plain.text(aid.of(entitlement.award())))
                + words.say(" of at most ", "，上限 ") + words.of(entitlement.cap().value())
                + distance + adjusted + fund + due;
    }

    private String denied(Denied denied) {
        Style style = denied.stage() == Denied.Stage.WAITLISTED ? Style.OPEN : Style.BAD;
        return paint.as(style, "=> " + words.of(denied.stage().label()) + words.say(": ", "：")
                + Plain.text(words.of(denied.text()))) + " [" + denied.code() + "]";
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

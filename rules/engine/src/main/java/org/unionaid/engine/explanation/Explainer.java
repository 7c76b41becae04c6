package org.unionaid.engine.explanation;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.unionaid.code.Language;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.decision.Measure;
import org.unionaid.engine.decision.Reason;
import org.unionaid.engine.decision.Verdict;
import org.unionaid.engine.expression.ComparisonOperator;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.value.Value;
import org.unionaid.money.Money;
import org.unionaid.program.Aid;

/** Explains decisions of a policy in one language. Immutable and thread-safe. */
public final class Explainer {
    private final Policy policy;
    private final Language language;
    private final ValueText values;

    /**
     * An explainer.
     *
     * @param policy  the policy that decided, not null
     * @param language  the language to write in, not null
     */
    public Explainer(Policy policy, Language language) {
        this.policy = policy;
        this.language = language;
        this.values = new ValueText(policy.codeLists(), language);
    }

    /**
     * The whole explanation: the answer, then each requirement, then the parameters used, one a line.
     *
     * @param key  what the decision is about, not null
     * @param decision  the decision, not null
     * @return lines without line ends
     */
    public ImmutableList<String> explain(DecisionKey key, Decision decision) {
        Program program = policy.programs().get(key.program());
        String title = program == null ? key.program().value() : program.title().in(language);
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(title + " · " + key.beneficiary() + ": " + summary(decision));
        decision.reasons().forEach(reason -> lines.add("  " + reason(reason)));
        if (decision instanceof Decision.Undetermined undetermined) {
            undetermined.missing().forEach(missing -> lines.add("  " + ask(missing)));
        }
        if (program != null) {
            lines.add("  " + say("rule: ", "依据：") + program.provenance().cite(language)
                    + program.provenance()
                            .note()
                            .map(note -> say("; ", "；") + note.in(language))
                            .orElse(""));
        }
        decision.reasons().stream()
                .flatMap(reason -> reason.parameters().stream())
                .distinct()
                .forEach(parameter -> lines.add("  " + parameter(parameter)));
        return lines.build();
    }

    /**
     * The answer in one line.
     *
     * @param decision  the decision, not null
     * @return such as {@code eligible, at most 5,400.00 yuan}
     */
    public String summary(Decision decision) {
        return decision.match(
                this::eligible,
                ineligible -> say("not eligible", "不符合条件"),
                undetermined -> undetermined.conditionsMet()
                        ? say("conditions met, amount undetermined", "符合条件，金额待定")
                        : say("undetermined", "待定"),
                failed -> say("could not be computed: ", "无法计算：")
                        + failed.failure().code().label().in(language) + " ("
                        + failed.failure().where() + ")");
    }

    private String eligible(Decision.Eligible eligible) {
        boolean thing = !(eligible.cap() instanceof Aid.Cash) && !(eligible.cap() instanceof Aid.Voucher);
        if (thing) {
            return say("eligible: ", "符合条件：") + new AidText(language).of(eligible.cap());
        }
        Money cap = eligible.cap().value();
        String most = say("eligible, at most ", "符合条件，上限 ") + cap.toGroupedString() + say(" yuan", " 元");
        return eligible.used().isZero()
                ? most
                : most
                        + say(" (", "（")
                        + eligible.fullCap().value().toGroupedString()
                        + say(" less ", " 减去已享受 ")
                        + eligible.used().toGroupedString()
                        + say(" granted before)", "）");
    }

    /**
     * One requirement: how it stands, what was found, the line, the distance, and the clause.
     *
     * @param reason  the reason, not null
     * @return one line
     */
    public String reason(Reason reason) {
        String mark = switch (reason.verdict()) {
            case MET -> "[+] ";
            case NOT_MET -> "[-] ";
            case OPEN -> "[?] ";
            case FAILED -> "[!] ";
        };
        String not = reason.negated() ? say("not: ", "不得：") : "";
        String measure = reason.measure()
                .map(m -> say(": ", "：") + measure(m, reason.verdict()))
                .orElse("");
        String open = reason.verdict() == Verdict.OPEN
                ? reason.missing().stream()
                        .map(MissingFact::path)
                        .collect(Collectors.joining(", ", say(" (needs ", "（需 "), say(")", "）")))
                : "";
        String source =
                reason.provenance().map(p -> say("; ", "；") + p.cite(language)).orElse("");
        return mark + not + reason.title().in(language) + measure + open + source;
    }

    /** Such as {@code 1,286.00 yuan a month, required at most 1,240.00 yuan a month, 46.00 yuan a month above the line}. */
    private String measure(Measure measure, Verdict verdict) {
        String found = values.of(measure.value());
        if (!measure.operator().isOrdering()) {
            return verdict == Verdict.MET ? found : found + say(", required ", "，要求") + wanted(measure);
        }
        return found + say(", required ", "，要求") + measure.operator().label().in(language) + " "
                + values.of(measure.limit()) + distance(measure);
    }

    private String wanted(Measure measure) {
        return (measure.operator() == ComparisonOperator.NOT_EQUAL ? say("other than ", "不是") : say("", "是"))
                + values.of(measure.limit());
    }

    /** Nothing where a distance has no meaning, as between days. */
    private String distance(Measure measure) {
        return measure.distance()
                .map(values::of)
                .map(distance -> switch (measure.side()) {
                    case 0 -> say(", on the line", "，正好在线上");
                    case 1 -> say(", " + distance + " above the line", "，高出 " + distance);
                    default -> say(", " + distance + " below the line", "，低 " + distance);
                })
                .orElse("");
    }

    private String ask(MissingFact missing) {
        return say("to ask: ", "需补充：") + missing.question().in(language) + " (" + missing.path() + ")";
    }

    private String parameter(ParameterValue used) {
        Value value = used.value();
        return say("uses ", "参数 ") + used.parameter().name() + " = " + values.of(value) + say(" (", "（")
                + used.parameter().title().in(language) + say(", ", "，") + used.level() + say(" from ", "，自 ")
                + used.from() + say("): ", "）：") + used.provenance().cite(language);
    }

    private String say(String en, String zh) {
        return language == Language.ZH ? zh : en;
    }
}

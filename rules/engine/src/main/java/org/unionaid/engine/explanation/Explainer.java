package org.unionaid.engine.explanation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionaid.code.Language;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.decision.Reason;
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
    private final Citation citation;
    private final ReasonText reasons;

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
        this.citation = new Citation(policy.id(), language);
        this.reasons = new ReasonText(values, citation);
    }

    /**
     * The whole explanation: the answer, then each requirement, then the parameters used, one a line.
     *
     * @param key  what the decision is about, not null
     * @param decision  the decision, not null
     * @return lines without line ends
     */
    public ImmutableList<String> explain(DecisionKey key, Decision decision) {
        Optional<Program> program = Optional.ofNullable(policy.programs().get(key.program()));
        return lines(
                program.map(p -> p.title().in(language)).orElse(key.program().value()) + " · " + key.beneficiary(),
                decision,
                ImmutableList.of(),
                program.map(p -> sources(p, decision)).orElse(ImmutableList.of()));
    }

    /**
     * The same with how each named value came about, what was granted before, and what it would take where the answer is no.
     *
     * @param explanation  the explanation, not null
     * @return lines without line ends
     */
    public ImmutableList<String> explain(Explanation explanation) {
        Decision decision = explanation.decision();
        return lines(
                explanation.program().title().in(language) + " · "
                        + explanation.key().beneficiary(),
                decision,
                ImmutableList.<String>builder()
                        .addAll(how(explanation))
                        .addAll(whyNot(explanation))
                        .build(),
                sources(explanation.program(), decision));
    }

    private ImmutableList<String> lines(
            String about, Decision decision, ImmutableList<String> how, ImmutableList<String> sources) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(about + ": " + summary(decision));
        Stream.of(requirements(decision), questions(decision), how, sources)
                .flatMap(List::stream)
                .forEach(line -> lines.add("  " + line));
        return lines.build();
    }

    /** How each requirement stands. */
    ImmutableList<String> requirements(Decision decision) {
        return decision.reasons().stream().map(reasons::of).collect(ImmutableList.toImmutableList());
    }

    /** What to ask, in the order worth asking. */
    ImmutableList<String> questions(Decision decision) {
        return decision instanceof Decision.Undetermined open
                ? open.missing().stream().map(this::ask).collect(ImmutableList.toImmutableList())
                : ImmutableList.of();
    }

    /** How each named value came about. */
    ImmutableList<String> how(Explanation explanation) {
        return new HowText(values, reasons, citation).lines(explanation);
    }

    /**
     * What it would take, one way a line.
     *
     * @param explanation  the explanation, not null
     * @return lines without line ends; none unless the answer is no
     */
    public ImmutableList<String> whyNot(Explanation explanation) {
        return explanation.decision() instanceof Decision.Ineligible
                ? new HowText(values, reasons, citation).whyNot(explanation.whyNot())
                : ImmutableList.of();
    }

    /**
     * The answer, and what it would take, alone.
     *
     * @param explanation  the explanation, not null
     * @return lines without line ends
     */
    public ImmutableList<String> whyNotOnly(Explanation explanation) {
        Decision decision = explanation.decision();
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(explanation.program().title().in(language) + " · "
                + explanation.key().beneficiary() + ": " + summary(decision));
        whyNot(explanation).forEach(line -> lines.add("  " + line));
        questions(decision).forEach(line -> lines.add("  " + line));
        return lines.build();
    }

    /** The rule and the parameters, with their documents. */
    ImmutableList<String> sources(Program program, Decision decision) {
        String note = program.provenance()
                .note()
                .map(text -> say("; ", "；") + text.in(language))
                .orElse("");
        ImmutableList.Builder<String> sources = ImmutableList.builder();
        sources.add(say("rule: ", "依据：") + citation.of(program.provenance()) + note);
        decision.reasons().stream()
                .flatMap(reason -> reason.parameters().stream())
                .distinct()
                .forEach(parameter -> sources.add(parameter(parameter)));
        return sources.build();
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
        return reasons.of(reason);
    }

    private String ask(MissingFact missing) {
        return say("to ask: ", "需补充：") + missing.question().in(language) + " (" + missing.path() + ")";
    }

    private String parameter(ParameterValue used) {
        Value value = used.value();
        return say("uses ", "参数 ") + used.parameter().name() + " = " + values.of(value) + say(" (", "（")
                + used.parameter().title().in(language) + say(", ", "，") + used.level() + say(" from ", "，自 ")
                + used.from() + say("): ", "）：") + citation.of(used.provenance());
    }

    private String say(String en, String zh) {
        return language == Language.ZH ? zh : en;
    }
}

package org.unionaid.engine.interview;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.identity.ProgramId;

/**
 * An interview about one case under one policy (问询). Immutable: an answer gives another interview.
 *
 * <p>The next question is a fact that some open decision needs, in this order: what most open decisions need; then what is one
 * answer before what is a list; then by path. What nobody knew is not asked again. It ends when every decision asked for is
 * settled, or when nothing is left to ask.
 */
public final class Interview {
    private final BoundPolicy policy;
    private final ImmutableSet<ProgramId> programs;
    private final Slots slots;
    private final AidCase aidCase;
    private final ImmutableSet<String> notKnown;
    private final Assessment assessment;

    private Interview(
            BoundPolicy policy,
            ImmutableSet<ProgramId> programs,
            Slots slots,
            AidCase aidCase,
            ImmutableSet<String> notKnown) {
        this.policy = policy;
        this.programs = programs;
        this.slots = slots;
        this.aidCase = aidCase;
        this.notKnown = notKnown;
        this.assessment = policy.assess(aidCase);
    }

    /**
     * An interview that settles every program.
     *
     * @param policy  the bound policy, not null
     * @param aidCase  what is known, not null
     * @return the interview before its first question
     */
    public static Interview of(BoundPolicy policy, AidCase aidCase) {
        return new Interview(policy, policy.policy().programs().keySet(), Slots.standard(), aidCase, ImmutableSet.of());
    }

    /**
     * The same about some programs only.
     *
     * @param only  the programs to settle, not null
     * @return another interview
     */
    public Interview about(Iterable<ProgramId> only) {
        return new Interview(policy, ImmutableSet.copyOf(only), slots, aidCase, notKnown);
    }

    /**
     * The same with the facts of plug-ins.
     *
     * @param more  their places in a case, not null
     * @return another interview
     */
    public Interview with(Slots more) {
        return new Interview(policy, programs, slots.and(more), aidCase, notKnown);
    }

    /**
     * The next question.
     *
     * @return the question; empty if everything asked for is settled or nothing is left to ask
     */
    public Optional<Question> next() {
        Map<String, ImmutableList.Builder<Question.Why>> waiting = new LinkedHashMap<>();
        Map<String, Label> texts = new LinkedHashMap<>();
        open().forEach((key, open) -> open.missing().forEach(fact -> {
            texts.putIfAbsent(fact.path(), fact.question());
            waiting.computeIfAbsent(fact.path(), path -> ImmutableList.builder())
                    .add(why(key, open, fact));
        }));
        return waiting.entrySet().stream()
                .filter(entry -> !notKnown.contains(entry.getKey()))
                .flatMap(entry -> slot(entry.getKey())
                        .map(slot -> new Question(
                                entry.getKey(),
                                texts.getOrDefault(entry.getKey(), new Label(entry.getKey(), entry.getKey())),
                                slot.form(),
                                entry.getValue().build()))
                        .stream())
                .min(Comparator.comparing((Question question) -> -question.why().size())
                        .thenComparing(question -> question.form().many())
                        .thenComparing(Question::path));
    }

    /**
     * The interview after an answer to its next question.
     *
     * @param text  the answer, of the question's form; {@code none} if there is none, not null
     * @return the interview that knows it
     * @throws AnswerException if the answer is not of that form; the interview stays where it was
     * @throws IllegalStateException if nothing is asked
     */
    public Interview answer(String text) {
        Question question = asked();
        return new Interview(policy, programs, slots, filled(question, text), notKnown);
    }

    /**
     * The interview after its next question was met by "don't know".
     *
     * @return the interview that does not ask it again
     * @throws IllegalStateException if nothing is asked
     */
    public Interview dontKnow() {
        return new Interview(
                policy,
                programs,
                slots,
                aidCase,
                ImmutableSet.<String>builder()
                        .addAll(notKnown)
                        .add(asked().path())
                        .build());
    }

    /**
     * What is known by now.
     *
     * @return the case with every answer in it
     */
    public AidCase aidCase() {
        return aidCase;
    }

    /**
     * The decisions by now.
     *
     * @return the assessment of the case as known
     */
    public Assessment assessment() {
        return assessment;
    }

    /**
     * Whether every decision asked for is settled.
     *
     * @return false while one is undetermined
     */
    public boolean isSettled() {
        return open().isEmpty();
    }

    /** What a household or a file cannot be, such as one with two categories on a day, is no answer either. */
    private AidCase filled(Question question, String text) {
        try {
            return slot(question.path()).orElseThrow().filling().fill(aidCase, text);
        } catch (IllegalArgumentException e) {
            AnswerException refused = Read.expected(
                    "与已知情况不符，应为 " + question.form().expected().zh(),
                    "it contradicts what is known, expected "
                            + question.form().expected().en());
            refused.initCause(e);
            throw refused;
        }
    }

    private Question asked() {
        return next().orElseThrow(() -> new IllegalStateException("Nothing is asked"));
    }

    private Optional<Slot> slot(String path) {
        return slots.find(path, new Slots.Setting(policy.policy(), policy.asOf(), aidCase));
    }

    private ImmutableMap<DecisionKey, Decision.Undetermined> open() {
        return assessment.decisions().entrySet().stream()
                .filter(entry -> programs.contains(entry.getKey().program()))
                .filter(entry -> entry.getValue() instanceof Decision.Undetermined)
                .collect(ImmutableMap.toImmutableMap(
                        Map.Entry::getKey, entry -> (Decision.Undetermined) entry.getValue()));
    }

    private Question.Why why(DecisionKey key, Decision.Undetermined open, MissingFact fact) {
        Program program = policy.policy().programs().get(key.program());
        return new Question.Why(
                key,
                program == null ? new Label(key.program().value(), key.program().value()) : program.title(),
                open.reasons().stream()
                        .filter(reason -> reason.missing().contains(fact))
                        .map(reason -> reason.title())
                        .collect(ImmutableList.toImmutableList()));
    }
}

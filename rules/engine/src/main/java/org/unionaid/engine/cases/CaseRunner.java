package org.unionaid.engine.cases;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.Binding;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.entitlement.EntitlementResult;
import org.unionaid.engine.evaluation.Outcome;
import org.unionaid.engine.policy.Definition;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.subject.CaseSubject;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.PriorAward;
import org.unionaid.program.SubjectType;
import org.unionaid.time.AsOf;

/** Runs the cases of one policy. Immutable and thread-safe. */
public final class CaseRunner {
    private final CompiledPolicy policy;

    /**
     * A runner.
     *
     * @param policy  the policy whose cases are run, not null
     */
    public CaseRunner(CompiledPolicy policy) {
        this.policy = policy;
    }

    /**
     * Runs a case.
     *
     * @param policyCase  the case, not null
     * @return what became of it
     */
    public CaseResult run(PolicyCase policyCase) {
        Differences differences = new Differences("");
        Optional<BoundPolicy> bound = bind(policyCase, policyCase.asOf(), differences);
        if (bound.isEmpty()) {
            return new CaseResult(
                    policyCase,
                    Optional.empty(),
                    Optional.empty(),
                    ImmutableList.of(),
                    ImmutableList.of(),
                    differences.all());
        }
        ImmutableList.Builder<Question> questions = ImmutableList.builder();
        Assessment assessment = bound.get().assess(policyCase.subject(), policyCase.given());
        Optional<DecisionKey> key = policyCase.program().flatMap(program -> key(policyCase, assessment, program));
        Optional<Decision> decision = key.map(it -> assessment.decisions().get(it));
        policyCase.expectation().ifPresent(expected -> {
            if (expected.decision().isPresent()) {
                key.flatMap(it -> question(bound.get(), policyCase.subject(), it, Optional.empty()))
                        .ifPresent(questions::add);
                decision.ifPresentOrElse(
                        it -> new DecisionCheck(differences).check(expected, it),
                        () -> differences.add(
                                Label.of("政策对此用例没有此项目的决定", "the policy decides no such program for this case")));
            }
            checkValues(policyCase, bound.get(), expected, differences, questions);
        });
        ImmutableList<EntitlementResult> rulings = runApplications(policyCase, differences, questions);
        return new CaseResult(policyCase, key, decision, questions.build(), rulings, differences.all());
    }

    private Optional<BoundPolicy> bind(PolicyCase policyCase, LocalDate day, Differences differences) {
        Binding binding = policy.bind(policyCase.place().orElse(policy.policy().jurisdiction()), AsOf.of(day));
        if (!binding.hasErrors()) {
            return Optional.of(binding.policy());
        }
        binding.issues().forEach(issue -> differences.add(issue.text()));
        return Optional.empty();
    }

    private static Optional<DecisionKey> key(PolicyCase policyCase, Assessment assessment, ProgramId program) {
        return assessment.decisions().keySet().stream()
                .filter(each -> each.program().equals(program))
                .filter(each ->
                        policyCase.member().map(each.beneficiary().id()::equals).orElse(true))
                .findFirst();
    }

    /** The question of a program, as long as the case has such a beneficiary. */
    private static Optional<Question> question(
            BoundPolicy bound, AidCase aidCase, DecisionKey key, Optional<Question.Asking> asking) {
        Program program = Objects.requireNonNull(bound.policy().programs().get(key.program()));
        return CaseSubject.of(aidCase, program.subject(), bound.asOf().date()).stream()
                .filter(subject -> subject.beneficiary().equals(key.beneficiary()))
                .findFirst()
                .map(subject -> new Question.OfProgram(bound, aidCase, subject, program, asking));
    }

    private static void checkValues(
            PolicyCase policyCase,
            BoundPolicy bound,
            Expectation expected,
            Differences differences,
            ImmutableList.Builder<Question> questions) {
        expected.values().forEach((name, value) -> {
            Optional<CaseSubject> whom = subject(policyCase, bound, name);
            whom.ifPresent(it -> questions.add(new Question.OfValue(bound, policyCase.subject(), it, name)));
            String found = whom.map(subject -> bound.valueOf(name, subject, policyCase.given()))
                    .map(outcome -> outcome.equals(new Outcome.Known(value)) ? "" : text(outcome))
                    .orElse("nobody whom it is about");
            if (!found.isEmpty()) {
                differences.otherwise(Label.of(name, name), value, found);
            }
        });
    }

    /** Whom a value is about: whom the program is for, a member if the value needs one, else the case as a whole. */
    private static Optional<CaseSubject> subject(PolicyCase policyCase, BoundPolicy bound, String name) {
        Definition definition = bound.policy().definitions().get(name);
        boolean ofMember = definition != null && definition.roots().contains("member");
        SubjectType type = policyCase
                .program()
                .flatMap(
                        program -> Optional.ofNullable(bound.policy().programs().get(program)))
                .map(Program::subject)
                .orElse(
                        ofMember
                                ? SubjectType.MEMBER
                                : policyCase.subject().subject().type());
        return CaseSubject.of(policyCase.subject(), type, policyCase.asOf()).stream()
                .filter(each -> type.equals(SubjectType.HOUSEHOLD)
                        || policyCase
                                .member()
                                .map(each.beneficiary().id()::equals)
                                .orElse(true))
                .findFirst();
    }

    private static String text(Outcome found) {
        return found instanceof Outcome.Known known
                ? known.value().toString()
                : found instanceof Outcome.Unknown unknown ? "unknown, needs " + unknown.missing() : "failed: " + found;
    }

    /** Each application is judged on its own day, with what the earlier ones were granted in the history. */
    private ImmutableList<EntitlementResult> runApplications(
            PolicyCase policyCase, Differences differences, ImmutableList.Builder<Question> questions) {
        ImmutableList.Builder<EntitlementResult> rulings = ImmutableList.builder();
        AidCase now = policyCase.subject();
        int number = 0;
        for (Asked asked : policyCase.applications()) {
            number++;
            Optional<BoundPolicy> bound = bind(policyCase, asked.received(), differences);
            if (bound.isEmpty()) {
                return rulings.build();
            }
            BoundPolicy then = bound.get();
            ApplicationCheck.Outcome outcome = new ApplicationCheck(policyCase, then, asked, number)
                    .run(
                            now,
                            (request, aidCase, refused) -> question(
                                            then,
                                            aidCase,
                                            new DecisionKey(request.program(), request.beneficiary()),
                                            Optional.of(new Question.Asking(request.proposedAward(), refused)))
                                    .ifPresent(questions::add));
            differences.addAll(outcome.differences());
            rulings.add(outcome.result());
            for (Entitlement entitlement : outcome.result().granted()) {
                now = now.withHistory(now.history().map(history -> history.plus(PriorAward.of(entitlement))));
            }
        }
        return rulings.build();
    }
}

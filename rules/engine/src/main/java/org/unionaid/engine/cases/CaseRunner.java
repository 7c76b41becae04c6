package org.unionaid.engine.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.unionaid.engine.Binding;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
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
            return new CaseResult(policyCase, Optional.empty(), Optional.empty(), differences.all());
        }
        Assessment assessment = bound.get().assess(policyCase.subject(), policyCase.given());
        Optional<DecisionKey> key = policyCase.program().flatMap(program -> key(policyCase, assessment, program));
        Optional<Decision> decision = key.map(it -> assessment.decisions().get(it));
        policyCase.expectation().ifPresent(expected -> {
            if (expected.decision().isPresent()) {
                decision.ifPresentOrElse(
                        it -> new DecisionCheck(differences).check(expected, it),
                        () -> differences.add("the policy decides no such program for this case"));
            }
            checkValues(policyCase, bound.get(), expected, differences);
        });
        runApplications(policyCase, differences);
        return new CaseResult(policyCase, key, decision, differences.all());
    }

    private Optional<BoundPolicy> bind(PolicyCase policyCase, LocalDate day, Differences differences) {
        Binding binding = policy.bind(policyCase.place().orElse(policy.policy().jurisdiction()), AsOf.of(day));
        if (!binding.hasErrors()) {
            return Optional.of(binding.policy());
        }
        binding.issues().forEach(issue -> differences.add(issue.text().en()));
        return Optional.empty();
    }

    private static Optional<DecisionKey> key(PolicyCase policyCase, Assessment assessment, ProgramId program) {
        return assessment.decisions().keySet().stream()
                .filter(each -> each.program().equals(program))
                .filter(each ->
                        policyCase.member().map(each.beneficiary().id()::equals).orElse(true))
                .findFirst();
    }

    private static void checkValues(
            PolicyCase policyCase, BoundPolicy bound, Expectation expected, Differences differences) {
        expected.values().forEach((name, value) -> {
            String found = subject(policyCase, bound, name)
                    .map(subject -> bound.valueOf(name, subject, policyCase.given()))
                    .map(outcome -> outcome.equals(new Outcome.Known(value)) ? "" : text(outcome))
                    .orElse("nobody whom it is about");
            if (!found.isEmpty()) {
                differences.add("expected " + name + " " + value + ", found " + found);
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
    private void runApplications(PolicyCase policyCase, Differences differences) {
        AidCase now = policyCase.subject();
        int number = 0;
        for (Asked asked : policyCase.applications()) {
            number++;
            Optional<BoundPolicy> bound = bind(policyCase, asked.received(), differences);
            if (bound.isEmpty()) {
                return;
            }
            ApplicationCheck.Outcome outcome = new ApplicationCheck(policyCase, bound.get(), asked, number).run(now);
            differences.addAll(outcome.differences());
            for (Entitlement entitlement : outcome.granted()) {
                now = now.withHistory(now.history().map(history -> history.plus(PriorAward.of(entitlement))));
            }
        }
    }
}

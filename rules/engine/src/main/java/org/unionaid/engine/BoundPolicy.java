package org.unionaid.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionaid.answer.Answer;
import org.unionaid.application.Application;
import org.unionaid.engine.allocation.AllocationResult;
import org.unionaid.engine.allocation.FundingRequest;
import org.unionaid.engine.allocation.Supply;
import org.unionaid.engine.catalog.FactContext;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.decision.ProgramAssessor;
import org.unionaid.engine.entitlement.EntitlementResult;
import org.unionaid.engine.entitlement.Entitler;
import org.unionaid.engine.evaluation.Evaluator;
import org.unionaid.engine.evaluation.Outcome;
import org.unionaid.engine.evaluation.Situation;
import org.unionaid.engine.explanation.Explanation;
import org.unionaid.engine.explanation.ExplanationWriter;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.fast.CaseTrace;
import org.unionaid.engine.fast.DecidedCases;
import org.unionaid.engine.fast.FastPolicies;
import org.unionaid.engine.fast.FastPolicy;
import org.unionaid.engine.fast.PreparedCases;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.missing.MissingSet;
import org.unionaid.engine.policy.Definition;
import org.unionaid.engine.policy.Parameter;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.policy.ParametersUsed;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.receipt.Receipt;
import org.unionaid.engine.recording.ReceiptWriter;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.subject.CaseSubject;
import org.unionaid.engine.value.Value;
import org.unionaid.identity.DivisionCode;
import org.unionaid.ledger.History;
import org.unionaid.program.Beneficiary;
import org.unionaid.time.AsOf;

/** A policy at a place and a day (已绑定地方和日期的政策): decides cases. Immutable, thread-safe, reusable. */
public final class BoundPolicy {
    private final Policy policy;
    private final DivisionCode place;
    private final AsOf asOf;
    private final ImmutableMap<String, ParameterValue> parameters;
    private final FastPolicies codes;
    private volatile @Nullable FastPolicy fast; // made when first asked for; two that are made at once are alike

    BoundPolicy(
            Policy policy,
            DivisionCode place,
            AsOf asOf,
            ImmutableMap<String, ParameterValue> parameters,
            FastPolicies codes) {
        this.policy = policy;
        this.place = place;
        this.asOf = asOf;
        this.parameters = parameters;
        this.codes = codes;
    }

    /**
     * The policy.
     *
     * @return the policy as data
     */
    public Policy policy() {
        return policy;
    }

    /**
     * The place it is bound to.
     *
     * @return the place
     */
    public DivisionCode place() {
        return place;
    }

    /**
     * The day it is bound to.
     *
     * @return the day
     */
    public AsOf asOf() {
        return asOf;
    }

    /**
     * The values of its parameters there and then.
     *
     * @return by name
     */
    public ImmutableMap<String, ParameterValue> parameters() {
        return parameters;
    }

    /**
     * Decides every program of the policy for a case: each (program, beneficiary) alone, from this case and its own history.
     *
     * @param aidCase  the case, not null
     * @return every decision with its reasons
     */
    public Assessment assess(AidCase aidCase) {
        return assess(aidCase, ImmutableMap.of());
    }

    /**
     * Decides with some definitions, parameters or facts given instead of computed, to test single rules of a policy.
     *
     * @param aidCase  the case, not null
     * @param given  values by name: a definition, a parameter, or a fact such as {@code household.size}, not null
     * @return every decision with its reasons
     */
    public Assessment assess(AidCase aidCase, ImmutableMap<String, Value> given) {
        LocalDate day = asOf.date();
        Map<DecisionKey, Decision> decisions = new LinkedHashMap<>();
        for (Program program : policy.programs().values()) {
            for (CaseSubject subject : CaseSubject.of(aidCase, program.subject(), day)) {
                decisions.put(
                        new DecisionKey(program.id(), subject.beneficiary()), decide(program, subject, aidCase, given));
            }
        }
        return new Assessment(policy.id(), policy.hash(), place, asOf, ImmutableMap.copyOf(decisions));
    }

    /**
     * Every decision about a case with what it rests on: how each named value came about, what was granted before, and what it
     * would take where the answer is no.
     *
     * @param aidCase  the case, not null
     * @return the explanations, in the order of the decisions
     */
    public ImmutableMap<DecisionKey, Explanation> explain(AidCase aidCase) {
        ExplanationWriter writer = new ExplanationWriter(policy);
        return each(
                aidCase,
                (key, program, subject, decision) -> writer.explain(
                        key, decision, new Evaluator(situation(subject, ImmutableMap.of())), asOf, aidCase.history()));
    }

    /**
     * The same from the full trace of a case that this policy decided fast.
     *
     * @param trace  a trace made by {@link #fast} of this policy at this place and day, not null
     * @return the explanations, in the order of the decisions; what the trace does not have recorded is worked out from its case
     */
    public ImmutableMap<DecisionKey, Explanation> explain(CaseTrace trace) {
        ExplanationWriter writer = new ExplanationWriter(policy);
        ImmutableMap.Builder<DecisionKey, Explanation> all = ImmutableMap.builder();
        for (int i = 0; i < trace.size(); i++) {
            int row = i;
            DecisionKey key = trace.key(row);
            Decision decision = trace.decision(row);
            Answer<History> history = trace.aidCase().history();
            all.put(
                    key,
                    trace.fromRecord(row, evaluator -> writer.explain(key, decision, evaluator, asOf, history))
                            .orElseGet(() -> writer.explain(
                                    key,
                                    decision,
                                    new Evaluator(situation(trace.subject(row), ImmutableMap.of())),
                                    asOf,
                                    history)));
        }
        return all.buildOrThrow();
    }

    /**
     * The receipt of every decision about a case: every step by which it was reached.
     *
     * @param aidCase  the case, not null
     * @param snapshot  the hash of the case as it is kept, for the receipt to name, not null
     * @return the receipts, in the order of the decisions
     */
    public ImmutableMap<DecisionKey, Receipt> receipts(AidCase aidCase, String snapshot) {
        ReceiptWriter writer = new ReceiptWriter(policy, snapshot);
        return each(
                aidCase,
                (key, program, subject, decision) -> writer.write(
                        key,
                        situation(subject, ImmutableMap.of()),
                        evaluator -> settle(program, subject.beneficiary(), aidCase, evaluator),
                        decision));
    }

    private interface OnDecision<T> {
        T of(DecisionKey key, Program program, CaseSubject subject, Decision decision);
    }

    private <T> ImmutableMap<DecisionKey, T> each(AidCase aidCase, OnDecision<T> then) {
        ImmutableMap.Builder<DecisionKey, T> all = ImmutableMap.builder();
        for (Program program : policy.programs().values()) {
            for (CaseSubject subject : CaseSubject.of(aidCase, program.subject(), asOf.date())) {
                DecisionKey key = new DecisionKey(program.id(), subject.beneficiary());
                all.put(key, then.of(key, program, subject, decide(program, subject, aidCase, ImmutableMap.of())));
            }
        }
        return all.buildOrThrow();
    }

    Decision decide(Program program, CaseSubject subject, AidCase aidCase, ImmutableMap<String, Value> given) {
        return new MissingSet(
                        evaluator -> settle(program, subject.beneficiary(), aidCase, evaluator),
                        situation(subject, given))
                .decide();
    }

    /**
     * Decides one program for one possible beneficiary with an evaluator of the caller's, which may watch how it comes about.
     *
     * @param program  a program of this policy, not null
     * @param beneficiary  whom it is about, not null
     * @param aidCase  the case, not null
     * @param evaluator  an evaluator of the {@link #situation} of that beneficiary, not null
     * @return the decision; what is missing is not made minimal
     */
    public Decision settle(Program program, Beneficiary beneficiary, AidCase aidCase, Evaluator evaluator) {
        return new ProgramAssessor(
                        program,
                        policy.stacking(),
                        evaluator,
                        this::parametersOf,
                        beneficiary,
                        aidCase.history(),
                        asOf.date())
                .assess();
    }

    /**
     * The policy as generated code, to tell verdicts and amounts of many cases fast: they are those of {@link #assess(AidCase)}.
     * The code is generated when it is first needed, and not again for another place or day: see {@link CompiledPolicy#codes}.
     *
     * @return a maker of readers, one for each thread
     */
    public FastPolicy fast() {
        FastPolicy known = fast;
        if (known == null) {
            known = codes.at(new FactContext(place, asOf), parameters, new EvaluatedReference(this));
            fast = known;
        }
        return known;
    }

    /**
     * Decides every program for cases whose facts were read beforehand, without touching their objects but where something is
     * unknown: the decisions are those of {@link #assess(AidCase)}.
     *
     * @param cases  cases prepared for this day and accepted at this place, not null
     * @return a row for each decision
     * @throws IllegalArgumentException if the cases were prepared for another day
     */
    public DecidedCases decide(PreparedCases cases) {
        return cases.decide(policy, new FactContext(place, asOf), parameters, new EvaluatedReference(this));
    }

    /**
     * Turns what an application asks into entitlements: awards within caps and limits, one request after the other in the
     * policy's order, each judged with the awards before it in view.
     *
     * @param aidCase  the applicant's case, not null
     * @param assessment  this policy's assessment of that case, not null
     * @param application  what is asked, with the officer's proposed awards, not null
     * @return what is granted, and what is refused with its reason
     */
    public EntitlementResult entitle(AidCase aidCase, Assessment assessment, Application application) {
        return entitle(aidCase, assessment, application, ImmutableMap.of());
    }

    /**
     * The same with some definitions, parameters or facts given instead of computed, to test single rules of a policy.
     *
     * @param aidCase  the applicant's case, not null
     * @param assessment  this policy's assessment of that case with the same values given, not null
     * @param application  what is asked, not null
     * @param given  values by name, see {@link #assess(AidCase, ImmutableMap)}, not null
     * @return what is granted, and what is refused with its reason
     */
    public EntitlementResult entitle(
            AidCase aidCase, Assessment assessment, Application application, ImmutableMap<String, Value> given) {
        return entitler(given).entitle(aidCase, assessment, application);
    }

    /**
     * What turns applications into entitlements under this policy, for a caller who wants to witness each ruling.
     *
     * @param given  values by name, see {@link #assess(AidCase, ImmutableMap)}, not null
     * @return the entitler
     */
    public Entitler entitler(ImmutableMap<String, Value> given) {
        return new Entitler(policy, later -> assess(later, given));
    }

    /**
     * Shares what there is among those who were granted something, by the policy's {@code allocation} (in order of receipt if it
     * says nothing) and with no money that a program's {@code funding} does not name.
     *
     * @param requests  who waits, of any applicants, in any order, not null
     * @param supply  quotas, sources and budgets, not null
     * @return who is funded, and who waits with the reason; a method that fails funds nobody, and the result names it
     * @throws IllegalArgumentException if an entitlement asks twice
     */
    public AllocationResult allocate(Iterable<FundingRequest> requests, Supply supply) {
        Situation nobody = new Situation(
                new FactContext(place, asOf),
                parameters,
                policy.parameters(),
                policy.definitions(),
                ImmutableMap.of(),
                ImmutableMap.of());
        return new FundingDesk(policy, new Evaluator(nobody)).allocate(requests, supply);
    }

    /**
     * What a definition or parameter of the policy comes to for one possible beneficiary.
     *
     * @param name  the name of a definition or parameter, not null
     * @param subject  whom it is about; must have every thing the definition looks at, not null
     * @param given  values that stand in, see {@link #assess(AidCase, ImmutableMap)}, not null
     * @return the value, what is missing, or why it could not be computed
     * @throws IllegalArgumentException if the policy has no such name
     */
    public Outcome valueOf(String name, CaseSubject subject, ImmutableMap<String, Value> given) {
        Location at = new Location(policy.id().value(), 1, 1);
        Evaluator evaluator = new Evaluator(situation(subject, given));
        Definition definition = policy.definitions().get(name);
        if (definition != null) {
            return evaluator.evaluate(
                    new Expr.DefinitionOf(at, name, definition.expr().type()));
        }
        Parameter parameter = policy.parameters().get(name);
        if (parameter == null) {
            throw new IllegalArgumentException(
                    "Policy '" + policy.id().value() + "' has no definition or parameter '" + name + "'");
        }
        return evaluator.evaluate(new Expr.ParameterOf(at, name, parameter.type()));
    }

    /**
     * What expressions of this policy may look at for one possible beneficiary, for a caller's own {@link Evaluator}.
     *
     * @param subject  whom it is about, not null
     * @param given  values that stand in, see {@link #assess(AidCase, ImmutableMap)}, not null
     * @return the situation
     */
    public Situation situation(CaseSubject subject, ImmutableMap<String, Value> given) {
        return new Situation(
                new FactContext(place, asOf),
                parameters,
                policy.parameters(),
                policy.definitions(),
                subject.roots(),
                given);
    }

    /** The bound parameters that an expression uses, itself or through definitions. */
    ImmutableList<ParameterValue> parametersOf(Expr expr) {
        return ParametersUsed.by(expr, policy.definitions()).stream()
                .map(parameters::get)
                .filter(Objects::nonNull)
                .collect(ImmutableList.toImmutableList());
    }
}

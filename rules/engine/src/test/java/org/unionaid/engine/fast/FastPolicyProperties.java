package org.unionaid.engine.fast;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.unionaid.code.Label;
import org.unionaid.engine.catalog.FactContext;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKind;
import org.unionaid.engine.decision.ProgramAssessor;
import org.unionaid.engine.evaluation.Evaluator;
import org.unionaid.engine.evaluation.Outcome;
import org.unionaid.engine.evaluation.Situation;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.policy.Benefit;
import org.unionaid.engine.policy.Criterion;
import org.unionaid.engine.policy.Definition;
import org.unionaid.engine.policy.Flag;
import org.unionaid.engine.policy.Funding;
import org.unionaid.engine.policy.GrantWindow;
import org.unionaid.engine.policy.Limit;
import org.unionaid.engine.policy.Over;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.policy.Provenance;
import org.unionaid.engine.policy.Source;
import org.unionaid.engine.policy.Stacking;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.subject.CaseSubject;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Value;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.PolicyId;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.History;
import org.unionaid.program.Beneficiary;
import org.unionaid.program.Purpose;
import org.unionaid.program.SubjectType;
import org.unionaid.time.AsOf;
import org.unionaid.time.DateRange;

/** Generated code decides as the evaluator does: kinds and amounts of random programs for random cases, in part unknown. */
class FastPolicyProperties {
    private static final SubjectType THING = SubjectType.of("THING");
    private static final FactContext CONTEXT = new FactContext(DivisionCode.NATION, AsOf.of(2024, 1, 1));
    private static final Provenance MADE = new Provenance(
            new Source("made", new Label("测试", "test"), Optional.empty(), Optional.empty()),
            Optional.empty(),
            Flag.ASSUMED,
            Optional.empty());

    /** Three definitions that build on each other, and a program that uses them. */
    record Rules(Expr number, Expr truth, Expr again, Expr condition, Expr cap) {}

    @Provide
    Arbitrary<Rules> rules() {
        Arbitrary<Expr> number = RandomExpressions.numbers(RandomExpressions.CASE, 3);
        Arbitrary<Expr> truth = RandomExpressions.truths(RandomExpressions.CASE, 3);
        return Combinators.combine(number, truth, number, truth, number).as(Rules::new);
    }

    @Provide
    Arbitrary<Map<String, Object>> things() {
        return RandomExpressions.things(2);
    }

    @Property
    void read_anyProgramAndCase_decidesAsTheEvaluator(
            @ForAll("rules") Rules rules,
            @ForAll("things") Map<String, Object> first,
            @ForAll("things") Map<String, Object> then) {
        Policy policy = policy(rules);
        int[] asked = new int[1];
        CaseReader reader = new FastPolicies(policy, CodeCache.standard())
                .at(CONTEXT, ImmutableMap.of(), reference(policy, asked))
                .reader();
        for (Map<String, Object> thing : ImmutableList.of(first, then)) {
            AidCase aidCase = AidCase.of(THING, "X", thing).withHistory(History.none());
            Decision expected = decide(
                    policy,
                    policy.programs().values().asList().get(0),
                    CaseSubject.of(aidCase, THING, CONTEXT.asOf().date()).get(0),
                    aidCase);
            reader.read(aidCase);
            assertThat(reader.size()).isEqualTo(1);
            assertThat(reader.kind(0)).isEqualTo(DecisionKind.of(expected));
            assertThat(reader.capFen(0)).isEqualTo(fen(expected));
            assertThat(reader.awardFen(0)).isEqualTo(award(expected));
        }
        Statistics.label("settled").collect(2 - asked[0]);
    }

    @Property
    void decide_anyProgramAndCases_decidesAsTheEvaluator(
            @ForAll("rules") Rules rules,
            @ForAll("rules") Rules changed,
            @ForAll("manyThings") List<Map<String, Object>> things) {
        ImmutableList<AidCase> cases = things.stream()
                .map(thing -> AidCase.of(THING, "X", thing).withHistory(History.none()))
                .collect(ImmutableList.toImmutableList());
        PreparedCases prepared = new PreparedCases(
                CodeCache.standard(), THING, cases, CONTEXT.asOf().date());
        int[] asked = new int[1];
        for (Rules each : ImmutableList.of(rules, changed, rules)) {
            Policy policy = policy(each);
            DecidedCases decided = prepared.decide(policy, CONTEXT, ImmutableMap.of(), reference(policy, asked));
            assertThat(decided.rows(0)).isEqualTo(cases.size());
            for (int row = 0; row < cases.size(); row++) {
                Decision expected = decide(
                        policy,
                        policy.programs().values().asList().get(0),
                        CaseSubject.of(cases.get(row), THING, CONTEXT.asOf().date())
                                .get(0),
                        cases.get(row));
                assertThat(decided.kind(0, row)).isEqualTo(DecisionKind.of(expected));
                assertThat(decided.capFen(0, row)).isEqualTo(fen(expected));
                assertThat(decided.awardFen(0, row)).isEqualTo(award(expected));
            }
        }
        Statistics.label("settled of ten").collect(10 - 10 * asked[0] / Math.max(1, 3 * cases.size()));
    }

    @Provide
    Arbitrary<List<Map<String, Object>>> manyThings() {
        return things().list().ofMaxSize(6);
    }

    @Property
    void trace_anyProgramAndCase_decodesToTheDecisionOfTheEvaluator(
            @ForAll("rules") Rules rules,
            @ForAll("things") Map<String, Object> first,
            @ForAll("things") Map<String, Object> then,
            @ForAll("details") Detail detail) {
        Policy policy = policy(rules);
        CaseReader reader = new FastPolicies(policy, CodeCache.standard())
                .at(CONTEXT, ImmutableMap.of(), reference(policy, new int[1]))
                .reader(detail);
        for (Map<String, Object> thing : ImmutableList.of(first, then)) {
            AidCase aidCase = AidCase.of(THING, "X", thing).withHistory(History.none());
            CaseSubject subject =
                    CaseSubject.of(aidCase, THING, CONTEXT.asOf().date()).get(0);
            Program program = policy.programs().values().asList().get(0);
            Decision expected = decide(policy, program, subject, aidCase);
            reader.read(aidCase);
            CaseTrace trace = reader.trace();
            assertThat(trace.kind(0)).isEqualTo(DecisionKind.of(expected));
            assertThat(trace.capFen(0)).isEqualTo(fen(expected));
            assertThat(trace.awardFen(0)).isEqualTo(award(expected));
            assertThat(trace.decision(0)).isEqualTo(expected);
            trace.fromRecord(0, evaluator -> assess(policy, program, subject.beneficiary(), aidCase, evaluator))
                    .ifPresent(decision -> assertThat(decision).isEqualTo(expected));
            if (detail == Detail.TRACE) {
                assertNamedValues(policy, subject, trace);
            }
            Statistics.label("recorded").collect(trace.isRecorded(0));
        }
    }

    private static void assertNamedValues(Policy policy, CaseSubject subject, CaseTrace trace) {
        Situation situation =
                new Situation(CONTEXT, ImmutableMap.of(), policy.definitions(), subject.roots(), ImmutableMap.of());
        policy.definitions().forEach((name, definition) -> {
            Expr named = new Expr.DefinitionOf(
                    RandomExpressions.AT, name, definition.expr().type());
            trace.fromRecord(0, evaluator -> evaluator.evaluate(named))
                    .ifPresent(value -> assertThat(value).as(name).isEqualTo(new Evaluator(situation).evaluate(named)));
        });
    }

    @Provide
    Arbitrary<Detail> details() {
        return Arbitraries.of(Detail.REASONS, Detail.TRACE);
    }

    private static long fen(Decision decision) {
        return decision instanceof Decision.Eligible eligible
                ? eligible.cap().value().fen()
                : 0;
    }

    private static OptionalLong award(Decision decision) {
        return decision instanceof Decision.Eligible eligible
                        && eligible.award().isPresent()
                ? OptionalLong.of(eligible.award().get().value().fen())
                : OptionalLong.empty();
    }

    private static Reference reference(Policy policy, int[] asked) {
        return new Reference() {
            @Override
            public Decision settle(Program program, CaseSubject subject, AidCase aidCase) {
                asked[0]++;
                return FastPolicyProperties.decide(policy, program, subject, aidCase);
            }

            @Override
            public Decision decide(Program program, CaseSubject subject, AidCase aidCase) {
                return settle(program, subject, aidCase);
            }

            @Override
            public Outcome evaluate(Expr expr, CaseSubject subject) {
                return new Evaluator(situation(policy, subject)).evaluate(expr);
            }

            @Override
            public Decision settle(Program program, Beneficiary beneficiary, AidCase aidCase, Evaluator evaluator) {
                return assess(policy, program, beneficiary, aidCase, evaluator);
            }
        };
    }

    private static Decision decide(Policy policy, Program program, CaseSubject subject, AidCase aidCase) {
        Situation situation =
                new Situation(CONTEXT, ImmutableMap.of(), policy.definitions(), subject.roots(), ImmutableMap.of());
        return assess(policy, program, subject.beneficiary(), aidCase, new Evaluator(situation));
    }

    private static Decision assess(
            Policy policy, Program program, Beneficiary beneficiary, AidCase aidCase, Evaluator evaluator) {
        return new ProgramAssessor(
                        program,
                        policy.stacking(),
                        evaluator,
                        expr -> ImmutableList.of(),
                        beneficiary,
                        aidCase.history(),
                        LocalDate.of(2024, 1, 1))
                .assess();
    }

    private static Situation situation(Policy policy, CaseSubject subject) {
        return new Situation(CONTEXT, ImmutableMap.of(), policy.definitions(), subject.roots(), ImmutableMap.of());
    }

    private static Policy policy(Rules rules) {
        Expr number = new Expr.DefinitionOf(RandomExpressions.AT, "number", Type.NUMBER);
        Expr truth = new Expr.DefinitionOf(RandomExpressions.AT, "truth", Type.BOOLEAN);
        Expr again = new Expr.Arithmetic(
                RandomExpressions.AT, Expr.ArithmeticOperator.PLUS, number, rules.again(), Type.NUMBER);
        Expr cap = new Expr.Rounded(
                RandomExpressions.AT,
                new Expr.Arithmetic(
                        RandomExpressions.AT,
                        Expr.ArithmeticOperator.PLUS,
                        new Expr.DefinitionOf(RandomExpressions.AT, "again", Type.NUMBER),
                        rules.cap(),
                        Type.NUMBER),
                Fraction.ONE,
                RoundingMode.HALF_UP);
        Criterion eligible = new Criterion.AllOf(ImmutableList.of(
                condition("first", truth),
                new Criterion.AtLeast(
                        2,
                        ImmutableList.of(
                                condition("second", rules.condition()),
                                new Criterion.NoneOf(condition("third", rules.truth())),
                                condition("fourth", truth)))));
        Program program = new Program(
                ProgramId.of("aid"),
                new Label("帮扶", "aid"),
                THING,
                Purpose.LIVING,
                GrantWindow.EVENT,
                OptionalInt.empty(),
                eligible,
                new Benefit.Amount(
                        Optional.empty(), cap, "cap", Over.TRIM, Optional.empty(), Optional.of(award(rules))),
                ImmutableList.of(limit("limit", rules.number(), false), limit("soft", rules.again(), true)),
                Optional.empty(),
                Funding.ANY,
                OptionalLong.empty(),
                MADE,
                RandomExpressions.AT);
        return new Policy(
                PolicyId.of("random"),
                new Label("测试", "test"),
                DivisionCode.NATION,
                DateRange.always(),
                Optional.empty(),
                "hash",
                ImmutableMap.of(),
                ImmutableMap.of(),
                ImmutableMap.of(),
                ImmutableMap.of(
                        "number", definition("number", rules.number()),
                        "truth", definition("truth", rules.truth()),
                        "again", definition("again", again)),
                ImmutableMap.of(program.id(), program),
                Stacking.FREE,
                Optional.empty());
    }

    private static Expr award(Rules rules) {
        return whole(new Expr.Extreme(
                RandomExpressions.AT,
                false,
                ImmutableList.of(rules.cap(), new Expr.Constant(RandomExpressions.AT, Value.of(0), Type.NUMBER)),
                Type.NUMBER));
    }

    private static Expr whole(Expr expr) {
        return new Expr.Rounded(RandomExpressions.AT, expr, Fraction.ONE, RoundingMode.HALF_UP);
    }

    private static Limit limit(String id, Expr amount, boolean soft) {
        Expr atLeastThree = new Expr.Extreme(
                RandomExpressions.AT,
                false,
                ImmutableList.of(amount, new Expr.Constant(RandomExpressions.AT, Value.of(3), Type.NUMBER)),
                Type.NUMBER);
        return new Limit(
                id,
                new Label(id, id),
                new Limit.Sum(whole(atLeastThree), id),
                GrantWindow.CALENDAR_YEAR,
                Limit.Scope.BENEFICIARY,
                ImmutableSet.of(ProgramId.of("aid")),
                Over.TRIM,
                soft,
                MADE,
                RandomExpressions.AT);
    }

    private static Definition definition(String name, Expr expr) {
        return new Definition(name, new Label(name, name), expr, name, ImmutableSet.of("thing"), Optional.empty());
    }

    private static Criterion condition(String id, Expr expr) {
        return new Criterion.Condition(id, new Label(id, id), expr, id, MADE);
    }
}

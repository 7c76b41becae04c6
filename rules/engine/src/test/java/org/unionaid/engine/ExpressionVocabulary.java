package org.unionaid.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import org.unionaid.code.Label;
import org.unionaid.engine.catalog.Fact;
import org.unionaid.engine.catalog.FactContext;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.catalog.Reading;
import org.unionaid.engine.compile.CompileResult;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.evaluation.Evaluator;
import org.unionaid.engine.evaluation.Outcome;
import org.unionaid.engine.evaluation.Situation;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.facts.Catalog;
import org.unionaid.engine.policy.Parameter;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Value;
import org.unionaid.time.AsOf;

/** The vocabulary of {@link RandomExpressions}: its facts, and the policy in which an expression is compiled and evaluated. */
public final class ExpressionVocabulary {
    static final ImmutableList<Fact> FACTS = ImmutableList.<Fact>builder()
            .add(fact("n0", Type.NUMBER), fact("n1", Type.NUMBER), fact("n2", Type.NUMBER))
            .add(fact("o0", Type.NUMBER.orNone()))
            .add(fact("m0", Type.MONEY), fact("m1", Type.MONEY))
            .add(fact("t0", Type.BOOLEAN), fact("t1", Type.BOOLEAN), fact("t2", Type.BOOLEAN))
            .add(fact("d0", Type.DATE), fact("d1", Type.DATE))
            .add(fact("c0", RandomExpressions.CATEGORY))
            .add(fact("x0", Type.TEXT))
            .add(fact("p0", Type.PLACE))
            .add(fact("things", Type.listOf("thing")))
            .add(read("thing", "v", ImmutableList.of(), Type.NUMBER))
            .add(read("thing", "ok", ImmutableList.of(), Type.BOOLEAN))
            .add(read(RandomExpressions.CASE, "in", ImmutableList.of(Type.WINDOW), Type.MONEY))
            .build();

    private static final String POLICY = """
            policy: random-2024
            title: Random
            jurisdiction: "420100"
            valid: {from: 2024-01-01, reviewBy: 2024-12-31}
            sources: {s: {title: S}}
            parameters:
              L: {title: L, unit: yuan/month, values: {"420100": {2024-01-01: "620.00"}}, source: s, flag: printed}
              B: {title: B, unit: number, values: {"420100": {2024-01-01: "3"}}, source: s, flag: printed}
              D: {title: D, unit: date, values: {"420100": {2024-01-01: 2024-05-01}}, source: s, flag: printed}
              S: {title: S, unit: codes Category, values: {"420100": {2024-01-01: [DEEP, RELATIVE]}}, source: s, flag: printed}
              T: {title: T, unit: yuan, by: Category, values: {"420100": {2024-01-01: {DEEP: "5", else: "1"}}}, source: s, flag: printed}
            definitions:
              half: household.n0 / 2
              score: {for: thing, is: thing.v + 1}
              probe: '%s'
            programs: {}
            """;

    private ExpressionVocabulary() {}

    private static Fact fact(String name, Type type) {
        return read(RandomExpressions.CASE, name, ImmutableList.of(), type);
    }

    private static Fact read(String receiver, String name, ImmutableList<Type> parameters, Type type) {
        return new Fact(receiver, name, parameters, type, new Label(name, name), (element, arguments, context) -> {
            Object value = ((Map<?, ?>) element.object()).get(name);
            return value instanceof Value known
                    ? Reading.of(known)
                    : Reading.missing(new MissingFact(element.path() + "." + name, new Label(name, name)));
        });
    }

    /** The catalog of the vocabulary. */
    public static Catalog catalog() {
        return Catalog.standard().with(FACTS.toArray(new Fact[0]));
    }

    /** The policy of the vocabulary with an expression as its definition {@code probe}. */
    public static CompileResult compile(String expression) {
        return PolicyCompiler.with(catalog())
                .compile(PolicySource.of("random.yaml", String.format(POLICY, expression.replace("'", "''"))));
    }

    /** Evaluates an expression on a day at the place of the policy, with what is known of a case. */
    public static Outcome evaluate(Policy policy, Expr expr, LocalDate day, Map<String, Value> known) {
        return evaluate(policy, policy.parameters(), expr, day, known);
    }

    /** The same with other parameters than the policy's. */
    public static Outcome evaluate(
            Policy policy,
            ImmutableMap<String, Parameter> parameters,
            Expr expr,
            LocalDate day,
            Map<String, Value> known) {
        ImmutableMap.Builder<String, ParameterValue> bound = ImmutableMap.builder();
        parameters.forEach((name, parameter) ->
                parameter.find(policy.jurisdiction(), day).ifPresent(value -> bound.put(name, value)));
        return new Evaluator(new Situation(
                        new FactContext(policy.jurisdiction(), AsOf.of(day)),
                        bound.buildOrThrow(),
                        parameters,
                        policy.definitions(),
                        ImmutableMap.of(
                                RandomExpressions.CASE,
                                new Value.Element(RandomExpressions.CASE, known, RandomExpressions.CASE)),
                        ImmutableMap.of()))
                .evaluate(expr);
    }
}

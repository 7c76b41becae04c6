package org.unionaid.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.unionaid.engine.compile.CompileResult;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.issue.Issue;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.issue.IssueCollector;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.policy.Parameter;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.policy.Policy;
import org.unionaid.identity.DivisionCode;
import org.unionaid.time.AsOf;

/**
 * A checked policy, ready to be bound to a place and a day. Immutable, thread-safe, reusable.
 *
 * @param policy  the policy as data
 * @param issues  the warnings it was compiled with
 */
public record CompiledPolicy(Policy policy, ImmutableList<Issue> issues) {
    /**
     * Compiles a text with the standard facts and codes.
     *
     * @param source  the text and its name, not null
     * @return the compiled policy
     * @throws org.unionaid.engine.compile.PolicyException listing every issue, if the text has an error; to see the issues
     *     without an exception use {@link PolicyCompiler}
     */
    public static CompiledPolicy compile(PolicySource source) {
        return of(PolicyCompiler.standard().compile(source));
    }

    /**
     * The policy of a compilation.
     *
     * @param result  the result of a compiler, not null
     * @return the compiled policy
     * @throws org.unionaid.engine.compile.PolicyException listing every issue, if the result has an error
     */
    public static CompiledPolicy of(CompileResult result) {
        return new CompiledPolicy(result.policy(), result.issues());
    }

    /**
     * Binds the policy to a place and a day.
     *
     * @param place  the place of the union that accepts the application, not null
     * @param asOf  the day asked about, usually the day the application was received, not null
     * @return the bound policy, or what stands in the way
     */
    public Binding bind(DivisionCode place, AsOf asOf) {
        IssueCollector problems = new IssueCollector();
        Location top = new Location(policy.id().value(), 1, 1);
        if (!policy.valid().contains(asOf.date())) {
            problems.error(
                    IssueCode.NOT_VALID,
                    top,
                    "policy '" + policy.id().value() + "' is valid for " + policy.valid() + ", not on " + asOf,
                    "政策 '" + policy.id().value() + "' 有效期为 " + policy.valid() + "，不含 " + asOf);
        }
        if (!policy.jurisdiction().contains(place)) {
            problems.error(
                    IssueCode.NOT_VALID,
                    top,
                    "policy '" + policy.id().value() + "' is for " + policy.jurisdiction() + ", not for " + place,
                    "政策 '" + policy.id().value() + "' 适用于 " + policy.jurisdiction() + "，不适用于 " + place);
        }
        policy.reviewBy()
                .filter(day -> asOf.date().isAfter(day))
                .ifPresent(day -> problems.warning(
                        IssueCode.REVIEW_DUE,
                        top,
                        "policy '" + policy.id().value() + "' was to be reviewed by " + day,
                        "政策 '" + policy.id().value() + "' 应于 " + day + " 前复核"));
        ImmutableMap.Builder<String, ParameterValue> values = ImmutableMap.builder();
        ImmutableSet<String> used = BoundPolicy.usedParameters(policy);
        for (Parameter parameter : policy.parameters().values()) {
            parameter.find(place, asOf.date()).ifPresentOrElse(value -> values.put(parameter.name(), value), () -> {
                if (used.contains(parameter.name())) {
                    problems.error(
                            IssueCode.PARAMETER_MISSING,
                            parameter.at(),
                            "parameter '" + parameter.name() + "' has no value for " + place + " on " + asOf,
                            "参数 '" + parameter.name() + "' 在 " + place + " " + asOf + " 没有取值");
                }
            });
        }
        return new Binding(problems.sorted(), () -> new BoundPolicy(policy, place, asOf, values.buildOrThrow()));
    }

    /**
     * Binds the policy to a place and a day at which it can be used.
     *
     * @param place  the place, not null
     * @param asOf  the day, not null
     * @return the bound policy
     * @throws org.unionaid.engine.compile.PolicyException listing what stands in the way, such as a parameter without a value
     */
    public BoundPolicy at(DivisionCode place, AsOf asOf) {
        return bind(place, asOf).policy();
    }
}

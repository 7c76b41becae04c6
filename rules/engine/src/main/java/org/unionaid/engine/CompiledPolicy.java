package org.unionaid.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.unionaid.engine.compile.CompileResult;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.fast.CodeCache;
import org.unionaid.engine.fast.FastPolicies;
import org.unionaid.engine.issue.Issue;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.issue.IssueCollector;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.policy.Overlay;
import org.unionaid.engine.policy.Parameter;
import org.unionaid.engine.policy.ParameterCalendar;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.policy.ParametersUsed;
import org.unionaid.engine.policy.Policy;
import org.unionaid.identity.DivisionCode;
import org.unionaid.time.AsOf;

/**
 * A checked policy, ready to be bound to a place and a day (已检查的政策). Immutable, thread-safe, reusable: it keeps the
 * values of its parameters from one change to the next, so that binding it to another day costs a look-up, and the code
 * that was generated for it, so compile a policy once.
 */
public final class CompiledPolicy {
    private static final int LAST_YEAR = 9999;
    private final Policy policy;
    private final ImmutableList<Issue> issues;
    private final ParameterCalendar calendar;
    private final ImmutableSet<String> used;
    private final CodeCache codes;
    private final FastPolicies fast;

    private CompiledPolicy(Policy policy, ImmutableList<Issue> issues) {
        this(
                policy,
                issues,
                new ParameterCalendar(policy.parameters()),
                ParametersUsed.by(policy),
                CodeCache.standard());
    }

    private CompiledPolicy(
            Policy policy,
            ImmutableList<Issue> issues,
            ParameterCalendar calendar,
            ImmutableSet<String> used,
            CodeCache codes) {
        this.policy = policy;
        this.issues = issues;
        this.calendar = calendar;
        this.used = used;
        this.codes = codes;
        this.fast = new FastPolicies(policy, codes);
    }

    /**
     * A policy that is known to be right, such as one written in Java or changed for a comparison.
     *
     * @param policy  the policy, not null
     * @return the policy, ready to be bound
     */
    public static CompiledPolicy of(Policy policy) {
        return new CompiledPolicy(policy, ImmutableList.of());
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
     * What somebody should look at.
     *
     * @return the warnings it was compiled with
     */
    public ImmutableList<Issue> issues() {
        return issues;
    }

    /**
     * This policy with something otherwise, to see what that would do.
     *
     * @param overlay  what is otherwise, not null
     * @return a new policy; this one is unchanged
     * @throws IllegalArgumentException if the overlay names something that is not here, or of another type
     */
    public CompiledPolicy with(Overlay overlay) {
        return of(overlay.over(policy));
    }

    /**
     * This policy with its generated code kept together with that of others: to bound what all policies of a process take, and
     * to use one class for policies that inherit the same rules. A policy that is not told so keeps its code for itself.
     *
     * @param shared  where generated code is kept from now on, not null
     * @return the same policy; this one is unchanged
     */
    public CompiledPolicy sharing(CodeCache shared) {
        return new CompiledPolicy(policy, issues, calendar, used, shared);
    }

    /**
     * Where the generated code of this policy is kept.
     *
     * @return its cache; that of others too, if it shares one
     */
    public CodeCache codes() {
        return codes;
    }

    /**
     * Every day on which it may come to another answer by itself: where a parameter changes or is due for review, at whatever
     * place, and where the whole policy is.
     *
     * @return the days
     */
    public ImmutableSortedSet<LocalDate> changes() {
        ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
        policy.reviewBy().ifPresent(day -> days.add(day.plusDays(1)));
        return days.addAll(calendar.changes()).build();
    }

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
        if (asOf.date().getYear() < 1 || asOf.date().getYear() > LAST_YEAR) {
            problems.error(
                    IssueCode.NOT_VALID,
                    top,
                    "the day asked about must be of the years 1 to " + LAST_YEAR + ", not " + asOf,
                    "评估基准日应在公元 1 年至 " + LAST_YEAR + " 年之间，不能为 " + asOf);
        } else if (!policy.valid().contains(asOf.date())) {
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
        if (isDue(policy.reviewBy(), asOf)) {
            LocalDate day = policy.reviewBy().get();
            problems.warning(
                    IssueCode.REVIEW_DUE,
                    top,
                    "policy '" + policy.id().value() + "' was to be reviewed by " + day,
                    "政策 '" + policy.id().value() + "' 应于 " + day + " 前复核");
        }
        ImmutableMap<String, ParameterValue> values = calendar.at(place, asOf.date());
        for (String name : used) {
            Parameter parameter = policy.parameters().get(name);
            if (parameter == null) {
                continue;
            }
            if (!values.containsKey(name)) {
                problems.error(
                        IssueCode.PARAMETER_MISSING,
                        parameter.at(),
                        "parameter '" + name + "' has no value for " + place + " on " + asOf,
                        "参数 '" + name + "' 在 " + place + " " + asOf + " 没有取值");
            } else if (isDue(parameter.reviewBy(), asOf)) {
                LocalDate day = parameter.reviewBy().get();
                problems.warning(
                        IssueCode.REVIEW_DUE,
                        parameter.at(),
                        "parameter '" + name + "' was to be reviewed by " + day,
                        "参数 '" + name + "' 应于 " + day + " 前复核");
            }
        }
        return new Binding(problems.sorted(), () -> new BoundPolicy(policy, place, asOf, values, fast));
    }

    private static boolean isDue(Optional<LocalDate> reviewBy, AsOf asOf) {
        return reviewBy.isPresent() && asOf.date().isAfter(reviewBy.get());
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

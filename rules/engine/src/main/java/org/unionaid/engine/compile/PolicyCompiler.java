package org.unionaid.engine.compile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import org.unionaid.engine.facts.Catalog;
import org.unionaid.engine.inheritance.WhatIf;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.issue.IssueCollector;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.yaml.YamlValues;
import org.unionaid.time.DateRange;

/** Turns the text of a policy into a checked policy. Immutable and thread-safe. */
public final class PolicyCompiler {
    private final Catalog catalog;
    private final PolicySources sources;
    private final Optional<PolicySource> whatIf;

    private PolicyCompiler(Catalog catalog, PolicySources sources, Optional<PolicySource> whatIf) {
        this.catalog = catalog;
        this.sources = sources;
        this.whatIf = whatIf;
    }

    /**
     * A compiler that knows the standard facts and the national codes.
     *
     * @return the compiler
     */
    public static PolicyCompiler standard() {
        return with(Catalog.standard());
    }

    /**
     * A compiler that knows what a catalog holds, and nothing else.
     *
     * @param catalog  the facts, formulas, kinds of subjects and codes that policies may use, not null
     * @return the compiler
     * @throws IllegalArgumentException if a formula has the name of a function of the language
     */
    public static PolicyCompiler with(Catalog catalog) {
        Sets.SetView<String> taken = Sets.intersection(catalog.formulas().keySet(), FunctionChecker.NAMES);
        checkArgument(taken.isEmpty(), "a formula cannot have the name of a function of the language: %s", taken);
        return new PolicyCompiler(catalog, PolicySources.none(), Optional.empty());
    }

    /**
     * This compiler, with somewhere to look for the policies that others extend.
     *
     * @param parents  where to look, not null
     * @return a compiler; this one is unchanged
     */
    public PolicyCompiler finding(PolicySources parents) {
        return new PolicyCompiler(catalog, parents, whatIf);
    }

    /**
     * This compiler, laying a draft over each policy before it is checked: what would be otherwise (假设方案), in a file of its own.
     *
     * <pre>{@code
     * title: {zh: 提高标准, en: A higher line}
     * parameters:
     *   L: {2024-01-01: "900.00"}          # the policy's own place, from that day until the next value
     *   share: 60                          # or for all places and days
     * definitions: {net: household.income(last 12 months) / 12 months}
     * programs: {living-aid: {cap: {is: 10 months * L, over: trim}, conditions: {line: {when: net < L}}}}
     * without: [programs.visit]
     * }</pre>
     *
     * <p>Every mistake in it is an issue with its place. The policy keeps its id and has a hash of its own.
     *
     * @param draft  the text of the draft and its name, not null
     * @return a compiler; this one is unchanged
     */
    public PolicyCompiler supposing(PolicySource draft) {
        return new PolicyCompiler(catalog, sources, Optional.of(draft));
    }

    /**
     * Reads and checks a policy, with the policies that it extends as they stand on its first day. Never throws on a bad text:
     * every mistake is an issue with its place in its own file. Where what it extends ends or is replaced before it ends
     * itself, the policy ends there too: {@link #compileVersions} goes on.
     *
     * @param source  the text and its name, not null
     * @return the issues, and the policy if none is an error
     */
    public CompileResult compile(PolicySource source) {
        IssueCollector issues = new IssueCollector();
        Optional<Lineage.Joined> joined = new Lineage(sources, issues).join(source, Optional.empty());
        joined.ifPresent(all -> warnOfEnd(all, issues));
        return check(joined, issues);
    }

    /**
     * Reads and checks a policy once for each run of days over which all that it extends stays the same, so that a mistake
     * which comes with a parent's new version is found. Days on which a parent is missing are left out.
     *
     * @param source  the text and its name, not null
     * @return at least one result, in the order of days; the last may be an error that ends the sequence
     */
    public ImmutableList<CompileResult> compileVersions(PolicySource source) {
        ImmutableList.Builder<CompileResult> versions = ImmutableList.builder();
        Optional<LocalDate> day = Optional.empty();
        boolean first = true;
        boolean more = true;
        while (more) {
            IssueCollector issues = new IssueCollector();
            Lineage lineage = new Lineage(sources, issues);
            Optional<Lineage.Joined> joined = lineage.join(source, day);
            boolean gap = joined.isEmpty() && !first && issues.only(IssueCode.NO_PARENT);
            if (!gap) {
                versions.add(check(joined, issues));
            }
            Optional<LocalDate> end = joined.map(Lineage.Joined::range)
                    .filter(range -> !range.isOpenEnd())
                    .map(DateRange::endExclusive);
            LocalDate last = joined.flatMap(Lineage.Joined::head)
                    .map(head -> head.valid().endExclusive())
                    .orElse(LocalDate.MAX);
            day = end.filter(last::isAfter).or(() -> gap ? lineage.resumes() : Optional.empty());
            more = day.isPresent();
            first = false;
        }
        return versions.build();
    }

    private CompileResult check(Optional<Lineage.Joined> joined, IssueCollector issues) {
        Optional<Policy> policy =
                joined.map(all -> suppose(all, issues)).flatMap(all -> new PolicyReader(catalog, issues).read(all));
        return new CompileResult(issues.sorted(), issues.hasErrors() ? Optional.empty() : policy);
    }

    private Lineage.Joined suppose(Lineage.Joined joined, IssueCollector issues) {
        YamlValues nodes = new YamlValues(issues);
        return whatIf.flatMap(draft -> draft.read(issues))
                .flatMap(node -> nodes.mapping(node, "a what-if"))
                .map(draft -> joined.with(WhatIf.lay(joined.root(), draft, issues)))
                .orElse(joined);
    }

    private static void warnOfEnd(Lineage.Joined joined, IssueCollector issues) {
        Optional<LocalDate> end = joined.head()
                .filter(head ->
                        joined.range().endExclusive().isBefore(head.valid().endExclusive()))
                .map(head -> joined.range().last());
        end.ifPresent(last -> issues.warning(
                IssueCode.NO_PARENT,
                joined.root().keyAt("valid"),
                "what this policy extends stays as it is until " + last
                        + " only; from the day after, it holds as part of a book",
                "所继承的政策只到 " + last + " 保持不变；此后须作为政策集使用"));
    }
}

package org.unionaid.engine.authoring;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.unionaid.engine.compile.CompileResult;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlWriter;

/**
 * A policy while it is written in Java (政策). Sources, parameters and definitions that its programs name come along by
 * themselves. Immutable and thread-safe: each method gives a new draft.
 */
public final class PolicyDraft {
    private final Page page;
    private final Page valid;
    private final ImmutableList<ProgramDraft> programs;

    private PolicyDraft(Page page, Page valid, ImmutableList<ProgramDraft> programs) {
        this.page = page;
        this.valid = valid;
        this.programs = programs;
    }

    /**
     * A policy.
     *
     * @param id  its name, such as {@code xiangxiang-2019}
     * @param zh  its name in Chinese
     * @param en  its name in English
     * @return the draft
     */
    public static PolicyDraft policy(String id, String zh, String en) {
        return new PolicyDraft(
                Page.blank().with("policy", id).withLabel("title", zh, en), Page.blank(), ImmutableList.of());
    }

    /**
     * The place whose union issued it.
     *
     * @param place  the division code, six digits
     * @return this with a place
     */
    public PolicyDraft jurisdiction(String place) {
        return new PolicyDraft(page.with("jurisdiction", place), valid, programs);
    }

    /**
     * The first day on which it may be used.
     *
     * @param day  such as {@code 2024-01-01}
     * @return this with a first day
     */
    public PolicyDraft validFrom(String day) {
        return new PolicyDraft(page, valid.with("from", day), programs);
    }

    /**
     * The last day on which it may be used.
     *
     * @param day  such as {@code 2024-12-31}
     * @return this with a last day
     */
    public PolicyDraft validTo(String day) {
        return new PolicyDraft(page, valid.with("to", day), programs);
    }

    /**
     * The day after which somebody must look whether it still holds.
     *
     * @param day  such as {@code 2024-12-31}
     * @return this with a review
     */
    public PolicyDraft reviewBy(String day) {
        return new PolicyDraft(page, valid.with("reviewBy", day), programs);
    }

    /**
     * Its programs, in declared order.
     *
     * @param more  programs to add
     * @return this with more programs
     */
    public PolicyDraft programs(ProgramDraft... more) {
        return new PolicyDraft(
                page,
                valid,
                ImmutableList.<ProgramDraft>builder().addAll(programs).add(more).build());
    }

    /**
     * Groups of programs of which one item only is granted.
     *
     * @param more  groups to add
     * @return this with more groups
     */
    public PolicyDraft oneOf(OneOfDraft... more) {
        return of(
                page.plusList("oneOf", Arrays.stream(more).map(OneOfDraft::page).toList()));
    }

    /**
     * Limits counted over several programs, each with its {@linkplain LimitDraft#over programs}.
     *
     * @param more  limits to add
     * @return this with more limits
     */
    public PolicyDraft limits(LimitDraft... more) {
        Page limits = page.page("limits");
        for (LimitDraft limit : more) {
            checkArgument(!limits.has(limit.id()), "two limits are named '%s'", limit.id());
            limits = limits.with(limit.id(), limit.page());
        }
        return of(page.with("limits", limits));
    }

    /**
     * What was granted counts as income when the next item is judged.
     *
     * @param retest  the rule
     * @return this with the rule
     */
    public PolicyDraft retest(RetestDraft retest) {
        return of(page.with("retest", retest.page()));
    }

    /**
     * Which items are taken up first.
     *
     * @param programs  the programs, the first first
     * @return this with an order
     */
    public PolicyDraft order(ProgramDraft... programs) {
        return of(page.with(
                "order",
                Page.texts(Arrays.stream(programs).map(ProgramDraft::id).toList())));
    }

    /**
     * Items are taken up as the applicant asks.
     *
     * @return this with an order
     */
    public PolicyDraft orderOfApplicant() {
        return of(page.with("order", "applicant"));
    }

    /**
     * How quotas and budgets are shared among all who ask.
     *
     * @param allocation  the rule
     * @return this with the rule
     */
    public PolicyDraft allocation(AllocationDraft allocation) {
        return of(page.with("allocation", allocation.page()));
    }

    private PolicyDraft of(Page other) {
        return new PolicyDraft(other, valid, programs);
    }

    /**
     * A further key of a policy file, for which there is no method here, such as {@code codes}.
     *
     * @param key  the key
     * @param yaml  its value, in YAML
     * @return this with the key
     * @throws IllegalArgumentException if the value is no YAML
     */
    public PolicyDraft and(String key, String yaml) {
        return new PolicyDraft(page.with(key, Yaml.read(yaml)), valid, programs);
    }

    /**
     * Checks the draft as a policy file is checked.
     *
     * @param compiler  a compiler with the catalog whose words the draft uses, not null
     * @return the issues, each at the line of Java that wrote it, and the policy if none is an error
     * @throws IllegalArgumentException if two different sources, parameters or definitions have one name
     */
    public CompileResult compile(PolicyCompiler compiler) {
        return compiler.compile(PolicySource.of(document()));
    }

    /**
     * The draft as the document that a policy file is.
     *
     * @return the document; each place in it is a line of Java
     * @throws IllegalArgumentException if two different sources, parameters or definitions have one name
     */
    public YamlNode.Mapping document() {
        Map<String, Page> sections = new LinkedHashMap<>();
        Map<String, Declaration> seen = new LinkedHashMap<>();
        Page all = Page.blank();
        for (ProgramDraft program : programs) {
            checkArgument(!all.has(program.id()), "two programs are named '%s'", program.id());
            all = all.with(program.id(), program.page());
        }
        collect(page.needs(), sections, seen);
        collect(all.needs(), sections, seen);
        Page whole = page.with("valid", valid);
        for (String section : ImmutableList.of("sources", "parameters", "definitions")) {
            if (sections.containsKey(section)) {
                whole = whole.with(section, sections.getOrDefault(section, Page.blank()));
            }
        }
        return whole.with("programs", all).node();
    }

    private static void collect(
            Iterable<Declaration> needed, Map<String, Page> sections, Map<String, Declaration> seen) {
        for (Declaration declaration : needed) {
            String name = declaration.section() + " " + declaration.name();
            Declaration known = seen.putIfAbsent(name, declaration);
            checkArgument(
                    known == null || known.equals(declaration),
                    "two %s are named '%s': at %s and at %s",
                    declaration.section(),
                    declaration.name(),
                    known == null ? "" : known.at(),
                    declaration.at());
            if (known == null) {
                collect(declaration.needs(), sections, seen);
                Page section = sections.getOrDefault(declaration.section(), Page.blank());
                sections.put(declaration.section(), section.with(declaration.name(), declaration.node()));
            }
        }
    }

    /**
     * The draft as a policy file.
     *
     * @return the text, YAML
     * @throws IllegalArgumentException if two different sources, parameters or definitions have one name
     */
    public String toYaml() {
        return YamlWriter.write(document());
    }
}

package org.unionaid.engine.facts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.unionaid.engine.allocation.AllocationMethod;
import org.unionaid.engine.catalog.CodeList;
import org.unionaid.engine.catalog.Fact;
import org.unionaid.engine.catalog.Formula;
import org.unionaid.engine.catalog.SubjectKind;

/**
 * Everything a policy may name: facts, formulas, kinds of subjects, ways to share what there is, and lists of codes.
 *
 * <p>{@link #standard()} holds what every policy may use; {@code with(...)} gives a larger catalog with an integrator's own.
 * There is no registry that fills itself: what a policy can say is exactly what the catalog it is compiled with holds.
 * Immutable and thread-safe.
 */
public final class Catalog {
    private final FactTable facts;
    private final ImmutableMap<String, Formula> formulas;
    private final ImmutableMap<String, SubjectKind> subjects;
    private final ImmutableMap<String, AllocationMethod> methods;
    private final ImmutableMap<String, CodeList> codeLists;

    private Catalog(
            FactTable facts,
            ImmutableMap<String, Formula> formulas,
            ImmutableMap<String, SubjectKind> subjects,
            ImmutableMap<String, AllocationMethod> methods,
            ImmutableMap<String, CodeList> codeLists) {
        this.facts = facts;
        this.formulas = formulas;
        this.subjects = subjects;
        this.methods = methods;
        this.codeLists = codeLists;
    }

    /**
     * The standard catalog.
     *
     * @return the facts about households, members, files, enterprises and rosters, with the national codes
     */
    public static Catalog standard() {
        return Standard.CATALOG;
    }

    /** The standard catalog is a value that never changes, made when first asked for. */
    private static final class Standard {
        private static final Catalog CATALOG = make();

        private static Catalog make() {
            Catalog catalog = empty().with(StandardSubjects.all().toArray(new SubjectKind[0]))
                    .with(StandardFacts.all().toArray(new Fact[0]))
                    .with(AllocationMethod.inOrder(), AllocationMethod.proportional());
            for (CodeList list : StandardFacts.codeLists()) {
                catalog = catalog.with(list);
            }
            return catalog;
        }
    }

    /**
     * A catalog that holds nothing.
     *
     * @return the empty catalog
     */
    public static Catalog empty() {
        return new Catalog(FactTable.EMPTY, ImmutableMap.of(), ImmutableMap.of(), ImmutableMap.of(), ImmutableMap.of());
    }

    /**
     * This catalog and further facts.
     *
     * @param more  facts not yet here, not null
     * @return a larger catalog; this one is unchanged
     * @throws IllegalArgumentException if a fact of that element type and name is here already
     */
    public Catalog with(Fact... more) {
        return new Catalog(facts.with(more), formulas, subjects, methods, codeLists);
    }

    /**
     * This catalog and further formulas: criteria and benefits in Java.
     *
     * @param more  formulas whose names are not yet here, not null
     * @return a larger catalog; this one is unchanged
     * @throws IllegalArgumentException if a formula of that name is here already
     */
    public Catalog with(Formula... more) {
        return new Catalog(facts, added(formulas, Formula::name, more), subjects, methods, codeLists);
    }

    /**
     * This catalog and further kinds of subjects.
     *
     * @param more  kinds not yet here, not null
     * @return a larger catalog; this one is unchanged
     * @throws IllegalArgumentException if a kind of that word is here already
     */
    public Catalog with(SubjectKind... more) {
        return new Catalog(facts, formulas, added(subjects, SubjectKind::word, more), methods, codeLists);
    }

    /**
     * This catalog and further ways to share what there is.
     *
     * @param more  methods whose names are not yet here, not null
     * @return a larger catalog; this one is unchanged
     * @throws IllegalArgumentException if a method of that name is here already
     */
    public Catalog with(AllocationMethod... more) {
        return new Catalog(facts, formulas, subjects, added(methods, AllocationMethod::name, more), codeLists);
    }

    /**
     * This catalog with a code list added, or replaced if one of its name is here.
     *
     * @param list  the list, not null
     * @return a catalog that holds the list; this one is unchanged
     */
    public Catalog with(CodeList list) {
        return new Catalog(
                facts,
                formulas,
                subjects,
                methods,
                ImmutableMap.<String, CodeList>builder()
                        .putAll(codeLists)
                        .put(list.name(), list)
                        .buildKeepingLast());
    }

    private static <T> ImmutableMap<String, T> added(
            ImmutableMap<String, T> known, Function<T, String> name, T[] more) {
        ImmutableMap.Builder<String, T> all = ImmutableMap.<String, T>builder().putAll(known);
        Arrays.stream(more).forEach(each -> all.put(name.apply(each), each));
        return all.buildOrThrow();
    }

    /**
     * A fact by element type and name.
     *
     * @param receiver  the element type
     * @param name  the fact's name
     * @return the fact, or empty if there is none
     */
    public Optional<Fact> findFact(String receiver, String name) {
        return facts.find(receiver, name);
    }

    /**
     * The names of an element type's facts.
     *
     * @param receiver  the element type
     * @return the names; empty if the type is unknown
     */
    public ImmutableSet<String> factNames(String receiver) {
        return facts.names(receiver);
    }

    /**
     * All facts.
     *
     * @return the facts, grouped by element type
     */
    public ImmutableList<Fact> facts() {
        return facts.all();
    }

    /**
     * A formula by name.
     *
     * @param name  what a policy writes
     * @return the formula, or empty if there is none
     */
    public Optional<Formula> findFormula(String name) {
        return Optional.ofNullable(formulas.get(name));
    }

    /**
     * All formulas.
     *
     * @return the formulas by name
     */
    public ImmutableMap<String, Formula> formulas() {
        return formulas;
    }

    /**
     * All kinds of subjects.
     *
     * @return the kinds by the word after {@code for}
     */
    public ImmutableMap<String, SubjectKind> subjects() {
        return subjects;
    }

    /**
     * All ways to share what there is.
     *
     * @return the methods by the name that a policy writes
     */
    public ImmutableMap<String, AllocationMethod> allocationMethods() {
        return methods;
    }

    /**
     * The roots that rules may name, whatever they are about; {@code today} is none of them.
     *
     * @return the element type of each root
     */
    public ImmutableMap<String, String> roots() {
        ImmutableMap.Builder<String, String> roots = ImmutableMap.builder();
        subjects.values().forEach(kind -> roots.putAll(kind.roots()));
        return roots.buildKeepingLast();
    }

    /**
     * A code list by name.
     *
     * @param name  the list's name
     * @return the list, or empty if there is none
     */
    public Optional<CodeList> findCodes(String name) {
        return Optional.ofNullable(codeLists.get(name));
    }

    /**
     * All code lists.
     *
     * @return the lists
     */
    public ImmutableList<CodeList> codeLists() {
        return codeLists.values().asList();
    }
}

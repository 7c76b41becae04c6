package org.unionaid.engine.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;

/** Everything a policy may name: facts by element type and name, and code lists by name. Immutable and thread-safe. */
public final class Catalog {
    private final ImmutableMap<String, ImmutableMap<String, Fact>> facts;
    private final ImmutableMap<String, CodeList> codeLists;

    private Catalog(ImmutableMap<String, ImmutableMap<String, Fact>> facts, ImmutableMap<String, CodeList> codeLists) {
        this.facts = facts;
        this.codeLists = codeLists;
    }

    /**
     * A catalog of facts and code lists.
     *
     * @param facts  distinct by element type and name, not null
     * @param codeLists  distinct by name, not null
     * @return the catalog
     * @throws IllegalArgumentException if two facts or two lists have one name
     */
    public static Catalog of(Iterable<Fact> facts, Iterable<CodeList> codeLists) {
        java.util.Map<String, ImmutableMap.Builder<String, Fact>> byReceiver = new java.util.LinkedHashMap<>();
        facts.forEach(fact -> byReceiver
                .computeIfAbsent(fact.receiver(), key -> ImmutableMap.builder())
                .put(fact.name(), fact));
        ImmutableMap.Builder<String, ImmutableMap<String, Fact>> all = ImmutableMap.builder();
        byReceiver.forEach((receiver, byName) -> all.put(receiver, byName.buildOrThrow()));
        ImmutableMap.Builder<String, CodeList> lists = ImmutableMap.builder();
        codeLists.forEach(list -> lists.put(list.name(), list));
        return new Catalog(all.buildOrThrow(), lists.buildOrThrow());
    }

    /**
     * This catalog and further facts.
     *
     * @param more  facts not yet here, not null
     * @return a larger catalog; this one is unchanged
     * @throws IllegalArgumentException if a fact of that element type and name is here already
     */
    public Catalog with(Fact... more) {
        return of(
                ImmutableList.<Fact>builder()
                        .addAll(facts())
                        .addAll(Arrays.asList(more))
                        .build(),
                codeLists.values());
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
                ImmutableMap.<String, CodeList>builder()
                        .putAll(codeLists)
                        .put(list.name(), list)
                        .buildKeepingLast());
    }

    /**
     * A fact by element type and name.
     *
     * @param receiver  the element type
     * @param name  the fact's name
     * @return the fact, or empty if there is none
     */
    public Optional<Fact> findFact(String receiver, String name) {
        return Optional.ofNullable(
                facts.getOrDefault(receiver, ImmutableMap.of()).get(name));
    }

    /**
     * The names of an element type's facts.
     *
     * @param receiver  the element type
     * @return the names; empty if the type is unknown
     */
    public ImmutableSet<String> factNames(String receiver) {
        return facts.getOrDefault(receiver, ImmutableMap.of()).keySet();
    }

    /**
     * All facts.
     *
     * @return the facts, grouped by element type
     */
    public ImmutableList<Fact> facts() {
        ImmutableList.Builder<Fact> all = ImmutableList.builder();
        facts.values().forEach(byName -> all.addAll(byName.values()));
        return all.build();
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

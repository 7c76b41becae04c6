package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unionaid.engine.catalog.CodeList;
import org.unionaid.engine.facts.Catalog;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.issue.IssueCollector;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.policy.Definition;
import org.unionaid.engine.policy.Parameter;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.yaml.YamlNode;

/** The names one policy may use while it is compiled: roots, parameters, definitions, codes. Definitions are checked when first used. */
final class Vocabulary {
    private final Catalog catalog;
    private final IssueCollector issues;
    private final ImmutableMap<String, Type> roots;
    private final ImmutableMap<String, Parameter> parameters;
    private final ImmutableMap<String, Location> definitionPlaces;
    private final ImmutableMap<String, YamlNode> definitionNodes;
    private final DefinitionReader definitionReader;
    private final Map<String, Optional<Definition>> definitions = new LinkedHashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> used = new HashSet<>();

    Vocabulary(
            Catalog catalog,
            IssueCollector issues,
            ImmutableMap<String, Parameter> parameters,
            ImmutableMap<String, Location> definitionPlaces,
            ImmutableMap<String, YamlNode> definitionNodes,
            DefinitionReader definitionReader) {
        this.catalog = catalog;
        this.issues = issues;
        this.roots = roots(catalog);
        this.parameters = parameters;
        this.definitionPlaces = definitionPlaces;
        this.definitionNodes = definitionNodes;
        this.definitionReader = definitionReader;
    }

    /** Reads and checks the node of a definition with the names of this vocabulary. */
    interface DefinitionReader {
        Optional<Definition> read(String name, YamlNode node, Vocabulary vocabulary);
    }

    Catalog catalog() {
        return catalog;
    }

    /** The roots that a catalog lets rules name, and the day asked about. */
    static ImmutableMap<String, Type> roots(Catalog catalog) {
        ImmutableMap.Builder<String, Type> roots = ImmutableMap.builder();
        catalog.roots().forEach((name, element) -> roots.put(name, Type.element(element)));
        return roots.put("today", Type.DATE).buildOrThrow();
    }

    Optional<Type> root(String name) {
        return Optional.ofNullable(roots.get(name));
    }

    Optional<Parameter> parameter(String name) {
        used.add(name);
        return Optional.ofNullable(parameters.get(name));
    }

    boolean hasDefinition(String name) {
        return definitionPlaces.containsKey(name);
    }

    Optional<Definition> definition(String name, Location usedAt) {
        used.add(name);
        return checkDefinition(name, usedAt);
    }

    /** The same without counting it as a use. */
    Optional<Definition> checkDefinition(String name, Location usedAt) {
        if (open.contains(name)) {
            issues.error(
                    IssueCode.CYCLE,
                    usedAt,
                    "'" + name + "' needs itself: "
                            + String.join(" -> ", ImmutableList.copyOf(open).reverse()) + " -> " + name,
                    "'" + name + "' 循环引用自身");
            return Optional.empty();
        }
        Optional<Definition> known = definitions.get(name);
        if (known == null) {
            open.push(name);
            YamlNode node = definitionNodes.get(name);
            known = node == null ? Optional.empty() : definitionReader.read(name, node, this);
            open.pop();
            definitions.put(name, known);
        }
        return known;
    }

    /** The definitions that can be asked of each thing of an element type. */
    ImmutableSet<String> definitionsAbout(String elementType) {
        return definitionNodes.entrySet().stream()
                .filter(entry -> subject(entry.getValue()).equals(Optional.of(elementType)))
                .map(Map.Entry::getKey)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The element type that a definition says it is about. */
    static Optional<String> subject(YamlNode definition) {
        return definition instanceof YamlNode.Mapping mapping
                        && mapping.entries().get("for") instanceof YamlNode.Scalar scalar
                ? Optional.of(scalar.text())
                : Optional.empty();
    }

    boolean isUsed(String name) {
        return used.contains(name);
    }

    boolean knows(String name) {
        return roots.containsKey(name) || parameters.containsKey(name) || hasDefinition(name);
    }

    ImmutableSet<String> names() {
        return ImmutableSet.<String>builder()
                .addAll(roots.keySet())
                .addAll(parameters.keySet())
                .addAll(definitionPlaces.keySet())
                .build();
    }

    /** The one code list that holds a code; empty if none does or several do. */
    Optional<CodeList> listOfCode(String code) {
        CodeList found = null;
        for (CodeList list : catalog.codeLists()) {
            if (list.labels().containsKey(code)) {
                if (found != null) {
                    return Optional.empty();
                }
                found = list;
            }
        }
        return Optional.ofNullable(found);
    }
}

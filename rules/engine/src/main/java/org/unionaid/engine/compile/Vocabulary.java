package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unionaid.engine.catalog.CodeList;
import org.unionaid.engine.expression.Expr;
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
    private static final int MOST_NESTED = 50;

    private final Catalog catalog;
    private final IssueCollector issues;
    private final ImmutableMap<String, Type> roots;
    private final ImmutableSet<String> unread;
    private final ImmutableMap<String, Parameter> parameters;
    private final ImmutableMap<String, Location> definitionPlaces;
    private final ImmutableMap<String, YamlNode> definitionNodes;
    private final DefinitionReader definitionReader;
    private final ImmutableSet<String> names;
    private final ImmutableSetMultimap<String, String> definitionsBySubject;
    private final Map<String, Optional<Definition>> definitions = new LinkedHashMap<>();
    private final Map<String, Integer> depths = new HashMap<>();
    private final List<Expr> noted = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private int deepest;
    private final Set<String> used = new HashSet<>();

    Vocabulary(
            Catalog catalog,
            IssueCollector issues,
            ImmutableMap<String, Parameter> parameters,
            ImmutableSet<String> unread,
            ImmutableMap<String, Location> definitionPlaces,
            ImmutableMap<String, YamlNode> definitionNodes,
            DefinitionReader definitionReader) {
        this.catalog = catalog;
        this.issues = issues;
        this.roots = roots(catalog);
        this.parameters = parameters;
        this.unread = unread;
        this.definitionPlaces = definitionPlaces;
        this.definitionNodes = definitionNodes;
        this.definitionReader = definitionReader;
        this.names = ImmutableSet.<String>builder()
                .addAll(roots.keySet())
                .addAll(parameters.keySet())
                .addAll(definitionPlaces.keySet())
                .build();
        ImmutableSetMultimap.Builder<String, String> bySubject = ImmutableSetMultimap.builder();
        definitionNodes.forEach((name, node) -> subject(node).ifPresent(type -> bySubject.put(type, name)));
        this.definitionsBySubject = bySubject.build();
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

    /** Whether a parameter of that name stands in the file but has mistakes of its own: who names it makes no further one. */
    boolean isUnread(String name) {
        return unread.contains(name);
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
            int around = deepest;
            deepest = 0;
            open.push(name);
            YamlNode node = definitionNodes.get(name);
            known = node == null || isTooDeep(name, usedAt, open.size())
                    ? Optional.empty()
                    : definitionReader.read(name, node, this);
            open.pop();
            if (known.isPresent() && isTooDeep(name, usedAt, deepest + 1)) {
                known = Optional.empty();
            }
            depths.put(name, deepest + 1);
            deepest = around;
            definitions.put(name, known);
        }
        deepest = Math.max(deepest, depths.getOrDefault(name, 0));
        return known;
    }

    private boolean isTooDeep(String name, Location at, int depth) {
        if (depth > MOST_NESTED) {
            issues.error(
                    IssueCode.LIMIT_EXCEEDED,
                    at,
                    "'" + name + "' rests on more than " + MOST_NESTED + " definitions, one within the other",
                    "'" + name + "' 所依赖的定义嵌套超过 " + MOST_NESTED + " 层");
        }
        return depth > MOST_NESTED;
    }

    /** The definitions that can be asked of each thing of an element type. */
    ImmutableSet<String> definitionsAbout(String elementType) {
        return definitionsBySubject.get(elementType);
    }

    /** The element type that a definition says it is about. */
    static Optional<String> subject(YamlNode definition) {
        return definition instanceof YamlNode.Mapping mapping
                        && mapping.entries().get("for") instanceof YamlNode.Scalar scalar
                ? Optional.of(scalar.text())
                : Optional.empty();
    }

    /** Keeps an expression for the checks that come when the whole policy is read. */
    void note(Expr expr) {
        noted.add(expr);
    }

    /** The expressions kept so far. */
    ImmutableList<Expr> noted() {
        return ImmutableList.copyOf(noted);
    }

    boolean isUsed(String name) {
        return used.contains(name);
    }

    boolean knows(String name) {
        return roots.containsKey(name) || parameters.containsKey(name) || hasDefinition(name);
    }

    ImmutableSet<String> names() {
        return names;
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

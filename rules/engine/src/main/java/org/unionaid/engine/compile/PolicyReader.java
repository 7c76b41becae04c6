package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.catalog.CodeList;
import org.unionaid.engine.catalog.Fact;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprWalk;
import org.unionaid.engine.facts.Catalog;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.issue.IssueCollector;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.policy.Allocation;
import org.unionaid.engine.policy.Definition;
import org.unionaid.engine.policy.Parameter;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.policy.Provenance;
import org.unionaid.engine.policy.Source;
import org.unionaid.engine.policy.Stacking;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.yaml.CanonicalForm;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;
import org.unionaid.identity.ProgramId;

/** Reads a whole policy file: its head, then sources, codes, parameters, definitions and programs. */
final class PolicyReader {
    static final ImmutableSet<String> KEYS = ImmutableSet.of(
            "policy",
            "title",
            "jurisdiction",
            "valid",
            "note",
            "sources",
            "codes",
            "parameters",
            "definitions",
            "programs",
            "oneOf",
            "limits",
            "retest",
            "order",
            "allocation");
    private static final ImmutableSet<String> DEFINITION_KEYS = ImmutableSet.<String>builder()
            .add("title", "for")
            .addAll(ProvenanceReader.KEYS)
            .build();

    private final Catalog catalog;
    private final YamlValues nodes;

    PolicyReader(Catalog catalog, IssueCollector issues) {
        this.catalog = catalog;
        this.nodes = new YamlValues(issues);
    }

    Optional<Policy> read(Lineage.Joined joined) {
        YamlNode.Mapping m = joined.root();
        nodes.checkKeys(m, "a policy", KEYS);
        ImmutableMap<String, Source> sources = new SourceReader(nodes).read(m);
        Catalog codes = new CodeReader(nodes).read(m, catalog);
        ProvenanceReader provenances = new ProvenanceReader(nodes, sources, joined.levels());
        ParameterReader parameterReader = new ParameterReader(nodes, codes, provenances);
        ImmutableMap<String, Parameter> parameters = parameters(m, parameterReader);
        joined.head()
                .ifPresent(head ->
                        new ParameterGaps(nodes.issues(), joined.range(), head.reviewBy()).check(parameters.values()));
        ImmutableMap<String, YamlNode> definitionNodes =
                nodes.entries(nodes.optional(m, "definitions"), "'definitions'");
        Vocabulary vocabulary = vocabulary(m, codes, parameters, definitionNodes, provenances);
        ImmutableMap<String, Definition> definitions = definitions(definitionNodes, vocabulary);
        ImmutableMap<ProgramId, Program> programs = programs(m, vocabulary, provenances);
        Stacking stacking = new StackingReader(
                        nodes, new ExpressionChecker(vocabulary, nodes.issues()), provenances, programs)
                .read(m);
        Optional<Allocation> allocation = nodes.optional(m, "allocation")
                .flatMap(
                        new AllocationReader(nodes, new ExpressionChecker(vocabulary, nodes.issues()), provenances)
                                ::read);
        warnUnused(m, vocabulary);
        DatedChecks dated =
                new DatedChecks(new DatedConstants(parameters, definitions, joined.range()), nodes.issues());
        vocabulary.noted().forEach(dated::check);
        return joined.head()
                .map(head -> new Policy(
                        head.id(),
                        head.title(),
                        head.jurisdiction(),
                        joined.range(),
                        head.reviewBy(),
                        hash(m),
                        sources,
                        codes.codeLists().stream().collect(ImmutableMap.toImmutableMap(CodeList::name, list -> list)),
                        parameters,
                        definitions,
                        programs,
                        stacking,
                        allocation));
    }

    /** Over the whole policy with all that it inherits, whatever its layout. */
    private static String hash(YamlNode.Mapping root) {
        return Hashing.sha256()
                .hashString(CanonicalForm.of(root), StandardCharsets.UTF_8)
                .toString();
    }

    private ImmutableMap<String, Parameter> parameters(YamlNode.Mapping m, ParameterReader reader) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        nodes.optional(m, "parameters")
                .flatMap(n -> nodes.mapping(n, "'parameters'"))
                .ifPresent(mapping -> mapping.entries().forEach((name, node) -> {
                    Location at = mapping.keys().getOrDefault(name, mapping.at());
                    if (isFreeName(name, at, ImmutableSet.of())) {
                        reader.read(name, node, at).ifPresent(p -> parameters.put(name, p));
                    }
                }));
        return ImmutableMap.copyOf(parameters);
    }

    private boolean isFreeName(String name, Location at, ImmutableSet<String> taken) {
        if (!name.matches("[\\p{L}_][\\p{L}\\p{N}_]*")) {
            nodes.issues()
                    .error(
                            IssueCode.BAD_VALUE,
                            at,
                            "'" + name + "' is no name: letters, digits and underscores",
                            "'" + name + "' 不是合法名称：应由字母、数字、下划线组成");
            return false;
        }
        boolean code =
                catalog.codeLists().stream().anyMatch(list -> list.labels().containsKey(name));
        if (Vocabulary.roots(catalog).containsKey(name) || taken.contains(name) || code) {
            nodes.issues()
                    .error(IssueCode.NAME_CLASH, at, "the name '" + name + "' is taken", "名称 '" + name + "' 已被占用");
            return false;
        }
        return true;
    }

    private Vocabulary vocabulary(
            YamlNode.Mapping m,
            Catalog codes,
            ImmutableMap<String, Parameter> parameters,
            ImmutableMap<String, YamlNode> definitionNodes,
            ProvenanceReader provenances) {
        ImmutableMap<String, Location> places = nodes.optional(m, "definitions")
                .map(n -> n instanceof YamlNode.Mapping mapping ? mapping.keys() : ImmutableMap.<String, Location>of())
                .orElse(ImmutableMap.of());
        places.forEach((name, at) -> isFreeName(name, at, parameters.keySet()));
        return new Vocabulary(
                codes,
                nodes.issues(),
                parameters,
                Sets.difference(names(m, "parameters"), parameters.keySet()).immutableCopy(),
                places,
                definitionNodes,
                (name, node, all) -> definition(name, node, all, provenances));
    }

    private static ImmutableSet<String> names(YamlNode.Mapping policy, String section) {
        return policy.entries().get(section) instanceof YamlNode.Mapping mapping
                ? mapping.entries().keySet()
                : ImmutableSet.of();
    }

    private Optional<Definition> definition(
            String name, YamlNode node, Vocabulary vocabulary, ProvenanceReader provenances) {
        String what = "definition '" + name + "'";
        if (node instanceof YamlNode.Mapping mapping) {
            nodes.optional(mapping, "for").ifPresent(n -> nodes.text(n, "'for'"));
        }
        Optional<String> subject = Vocabulary.subject(node);
        if (subject.isPresent() && !isAbout(name, (YamlNode.Mapping) node, subject.get(), vocabulary)) {
            return Optional.empty();
        }
        ValueReader values = new ValueReader(nodes, new ExpressionChecker(vocabulary, nodes.issues()).about(subject));
        Optional<Label> title = node instanceof YamlNode.Mapping mapping
                ? nodes.optional(mapping, "title").flatMap(n -> nodes.label(n, "'title'"))
                : Optional.empty();
        Optional<Provenance> provenance =
                node instanceof YamlNode.Mapping mapping && ProvenanceReader.isSourced(mapping)
                        ? provenances.read(mapping, what)
                        : Optional.empty();
        Optional<Type> expected = Optional.empty();
        return values.read(node, what, expected, DEFINITION_KEYS)
                .map(expr -> new Definition(
                        name,
                        title.orElseGet(() -> new Label(name, name)),
                        expr,
                        formula(node),
                        roots(expr, vocabulary),
                        subject,
                        provenance,
                        provenances.origin(node)));
    }

    private boolean isAbout(String name, YamlNode.Mapping node, String subject, Vocabulary vocabulary) {
        ImmutableSet<String> known =
                vocabulary.catalog().facts().stream().map(Fact::receiver).collect(ImmutableSet.toImmutableSet());
        Location at = node.get("for").at();
        if (!known.contains(subject)) {
            nodes.issues()
                    .unknownWord(
                            IssueCode.UNKNOWN_NAME,
                            at,
                            "'" + subject + "' is nothing a definition can be for; known: " + String.join(", ", known),
                            "定义的 'for' 不能是 '" + subject + "'，可用：" + String.join("、", known),
                            subject,
                            known);
        } else if (vocabulary.catalog().findFact(subject, name).isPresent()) {
            nodes.issues()
                    .error(
                            IssueCode.NAME_CLASH,
                            at,
                            "'" + subject + "' already has a fact '" + name + "'",
                            "'" + subject + "' 已有名为 '" + name + "' 的事实");
        } else {
            return true;
        }
        return false;
    }

    private static String formula(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar.text();
        }
        YamlNode is = ((YamlNode.Mapping) node).entries().get("is");
        return is instanceof YamlNode.Scalar scalar ? scalar.text() : "";
    }

    private static ImmutableSet<String> roots(Expr expr, Vocabulary vocabulary) {
        ImmutableSet.Builder<String> roots = ImmutableSet.builder();
        ExprWalk.walk(expr, part -> {
            if (part instanceof Expr.Root root) {
                roots.add(root.name());
            } else if (part instanceof Expr.DefinitionOf of) {
                vocabulary.definition(of.name(), of.at()).ifPresent(d -> roots.addAll(d.roots()));
            } else if (part instanceof Expr.DefinitionFor of) {
                vocabulary.definition(of.name(), of.at()).ifPresent(d -> roots.addAll(rootsBesideSubject(d)));
            }
        });
        return roots.build();
    }

    /** What a definition about a kind of thing reads besides that thing. */
    static ImmutableSet<String> rootsBesideSubject(Definition definition) {
        return Sets.difference(
                        definition.roots(),
                        definition.subject().map(ImmutableSet::of).orElse(ImmutableSet.of()))
                .immutableCopy();
    }

    private ImmutableMap<String, Definition> definitions(
            ImmutableMap<String, YamlNode> definitionNodes, Vocabulary vocabulary) {
        ImmutableMap.Builder<String, Definition> definitions = ImmutableMap.builder();
        definitionNodes.forEach(
                (name, node) -> vocabulary.checkDefinition(name, node.at()).ifPresent(d -> definitions.put(name, d)));
        return definitions.buildOrThrow();
    }

    private ImmutableMap<ProgramId, Program> programs(
            YamlNode.Mapping m, Vocabulary vocabulary, ProvenanceReader provenances) {
        ProgramReader reader = new ProgramReader(nodes, new ExpressionChecker(vocabulary, nodes.issues()), provenances);
        Map<ProgramId, Program> programs = new LinkedHashMap<>();
        nodes.required(m, "programs", "a policy")
                .flatMap(n -> nodes.mapping(n, "'programs'"))
                .ifPresent(mapping -> mapping.entries()
                        .forEach((name, node) -> reader.read(
                                        name, node, mapping.keys().getOrDefault(name, mapping.at()))
                                .ifPresent(program -> programs.put(program.id(), program))));
        return ImmutableMap.copyOf(programs);
    }

    private void warnUnused(YamlNode.Mapping m, Vocabulary vocabulary) {
        for (String section : ImmutableList.of("parameters", "definitions")) {
            if (m.entries().get(section) instanceof YamlNode.Mapping mapping) {
                mapping.keys().forEach((name, at) -> {
                    if (!vocabulary.isUsed(name) && at.file().equals(m.at().file())) {
                        nodes.issues()
                                .warning(IssueCode.UNUSED, at, "'" + name + "' is never used", "'" + name + "' 从未使用");
                    }
                });
            }
        }
    }
}

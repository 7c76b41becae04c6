package org.unionaid.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.compile.PolicySources;
import org.unionaid.engine.issue.Issue;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.issue.IssueCollector;
import org.unionaid.engine.issue.Severity;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlReader;

/**
 * Test {@link FileSchema#POLICY}: schema and compiler give one verdict on structure.
 *
 * <p>Who adds a key to the compiler adds it to {@code full-policy.yaml}, which then no longer fits the schema until the key is
 * there too: {@link #fullPolicy_usesEveryKeyThatTheCompilerKnows} fails first.
 */
class PolicySchemaTests {
    private static final SchemaCheck SCHEMA = new SchemaCheck(FileSchema.POLICY);
    private static final PolicyCompiler COMPILER = PolicyCompiler.standard();
    static final YamlNode FULL = resource("full-policy.yaml");
    private static final YamlNode CHILD = resource("child-policy.yaml");

    /** The issues that a schema can see; the others are about what names, types and numbers mean. */
    private static final ImmutableSet<IssueCode> STRUCTURE = ImmutableSet.of(
            IssueCode.UNKNOWN_KEY,
            IssueCode.MISSING_KEY,
            IssueCode.BAD_VALUE,
            IssueCode.NO_SOURCE,
            IssueCode.NO_CRITERIA);

    private static YamlNode resource(String name) {
        try (InputStream in = PolicySchemaTests.class.getResourceAsStream(name)) {
            return read(name, new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static YamlNode read(String name, String text) {
        IssueCollector issues = new IssueCollector();
        return YamlReader.read(name, text, issues).orElseThrow(() -> new IllegalStateException(name + issues.sorted()));
    }

    private static List<Issue> errors(YamlNode document) {
        return COMPILER.compile(PolicySource.of(document)).issues().stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .toList();
    }

    private static Stream<Path> bundled() throws IOException {
        try (Stream<Path> places = Files.list(Path.of("..", "policies", "places"))) {
            return places.map(place -> place.resolve("policy.yaml")).filter(Files::exists).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void bundledPolicy_fitsTheSchema(Path file) throws IOException {
        assertThat(SCHEMA.errors(read(file.toString(), Files.readString(file)))).isEmpty();
    }

    @Test
    void fullPolicy_fitsTheSchemaAndCompiles() {
        assertThat(errors(FULL)).isEmpty();
        assertThat(SCHEMA.errors(FULL)).isEmpty();
    }

    @Test
    void childPolicy_fitsTheSchemaAndCompiles() {
        assertThat(SCHEMA.errors(CHILD)).isEmpty();
        assertThat(errorsBelow(CHILD)).isEmpty();
    }

    @Test
    void unknownKeyInAnOverride_isRefusedByBoth() {
        assertThat(Mutations.unknownKeys(CHILD).parallelStream()
                        .filter(mutation -> mutation.path().matches("/override/programs/[^/]+.*"))
                        .filter(mutation -> SCHEMA.accepts(mutation.document())
                                || errorsBelow(mutation.document()).isEmpty()))
                .isEmpty();
    }

    private static List<Issue> errorsBelow(YamlNode document) {
        return COMPILER
                .finding(PolicySources.of(List.of(PolicySource.of(FULL))))
                .compile(PolicySource.of(document))
                .issues()
                .stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .toList();
    }

    @Test
    void everyMutation_hasOneVerdict() {
        assertThat(Mutations.of(FULL).parallelStream().flatMap(PolicySchemaTests::difference))
                .isEmpty();
    }

    private static Stream<String> difference(Mutations.Mutation mutation) {
        boolean schema = SCHEMA.accepts(mutation.document());
        List<Issue> structure = errors(mutation.document()).stream()
                .filter(issue -> STRUCTURE.contains(issue.code()))
                .filter(issue -> !issue.text().en().contains("must come to 100%")) // what numbers come to
                .toList();
        return schema == structure.isEmpty()
                ? Stream.empty()
                : Stream.of(mutation + ": the schema " + (schema ? "accepts it" : "refuses it") + ", the compiler says "
                        + structure);
    }

    @Test
    void fullPolicy_usesEveryKeyThatTheCompilerKnows() {
        Map<String, Set<String>> known = new TreeMap<>();
        Map<String, Set<String>> used = new TreeMap<>();
        for (Mutations.Mutation mutation : Mutations.unknownKeys(FULL)) {
            for (Issue issue : errors(mutation.document())) {
                if (issue.code() == IssueCode.UNKNOWN_KEY) {
                    String text = issue.text().en();
                    String where = text.substring(text.indexOf(" in ") + 4, text.indexOf("; known: "));
                    String kind = where.replaceAll("(program|parameter|definition|source|limit) '.*'", "$1");
                    Stream.of(text.substring(text.indexOf("; known: ") + 9).split(", ", -1))
                            .filter(key -> !key.matches("[A-Z][A-Z0-9_]*"))
                            .forEach(key -> known.computeIfAbsent(kind, k -> new TreeSet<>())
                                    .add(key));
                    used.computeIfAbsent(kind, k -> new TreeSet<>()).addAll(keysAt(mutation.path()));
                }
            }
        }
        assertThat(known).isNotEmpty();
        known.forEach((kind, keys) -> assertThat(Sets.difference(keys, used.getOrDefault(kind, Set.of())))
                .as("keys of %s that full-policy.yaml, and perhaps the schema, lacks", kind)
                .isEmpty());
    }

    private static Set<String> keysAt(String path) {
        YamlNode node = FULL;
        for (String step : path.isEmpty() ? new String[0] : path.substring(1).split("/", -1)) {
            node = node instanceof YamlNode.Mapping mapping
                    ? mapping.get(step)
                    : ((YamlNode.Sequence) node).items().get(Integer.parseInt(step));
        }
        return ((YamlNode.Mapping) node).entries().keySet();
    }
}

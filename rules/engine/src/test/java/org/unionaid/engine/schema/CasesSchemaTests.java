package org.unionaid.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionaid.engine.PolicyText;
import org.unionaid.engine.cases.CaseFileReader;
import org.unionaid.engine.issue.Issue;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.issue.IssueCollector;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlReader;
import org.unionaid.engine.yaml.YamlWriter;

/** Test {@link FileSchema#CASES}: schema and reader of cases give one verdict on structure. */
class CasesSchemaTests {
    private static final SchemaCheck SCHEMA = new SchemaCheck(FileSchema.CASES);
    private static final CaseFileReader READER = new CaseFileReader(
            PolicyText.policy("", PolicyText.cash("living-aid", "household.size < 3", "12 months * L"))
                    .policy(),
            new org.unionaid.engine.cases.SnapshotReader() {
                @Override
                public <T> T read(Object tree, Class<T> type) {
                    throw new IllegalArgumentException("no snapshots here");
                }
            });
    private static final ImmutableSet<IssueCode> STRUCTURE =
            ImmutableSet.of(IssueCode.UNKNOWN_KEY, IssueCode.MISSING_KEY, IssueCode.BAD_VALUE);

    /** Every key but the snapshots, which a mapper of JSON reads. */
    private static final YamlNode FULL = read("full.yaml", """
            cases:
              - id: one
                title: 一
                source: notice
                note: a note
                program: living-aid
                member: M-1
                place: "420100"
                asOf: 2024-06-15
                given: {household.size: 2}
                file: none
                history: [{program: living-aid, on: 2023-03-01, amount: "100.00", event: spring, live: true}]
                enrolments: none
                basis: computed
                expect:
                  decision: eligible
                  cap: "7440.00"
                  award: "7440.00"
                  monthly: "620.00"
                  approval: LOCAL
                  from: 2024-01-01
                  to: 2024-12-31
                  shares: {OWN_UNION: "7440.00"}
                  because: [line]
                  missing: [household.size]
                  values: {L: "620.00"}
                applications:
                  - received: 2024-06-16
                    requests:
                      - program: living-aid
                        ask: "100.00"
                        event: spring
                        reason: none
                        member: M-1
                        expect:
                          granted: "100.00"
                          because: [line]
                          adjusted: [line]
                          approval: LOCAL
                          from: 2024-01-01
                          to: 2024-12-31
                          shares: {OWN_UNION: "100.00"}
                      - expect: {refused: aboveCap}
            """);

    private static final ImmutableSet<String> SNAPSHOTS = ImmutableSet.of("household", "employer", "roster");

    private static YamlNode read(String name, String text) {
        IssueCollector issues = new IssueCollector();
        return YamlReader.read(name, text, issues).orElseThrow(() -> new IllegalStateException(name + issues.sorted()));
    }

    private static List<Issue> issues(YamlNode document) {
        return READER.read("cases.yaml", YamlWriter.write(document)).issues();
    }

    private static List<Path> bundled() throws IOException {
        try (Stream<Path> places = Files.list(Path.of("..", "policies", "places"))) {
            return places.map(place -> place.resolve("cases.yaml"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void bundledCases_fitTheSchema(Path file) throws IOException {
        assertThat(SCHEMA.errors(read(file.toString(), Files.readString(file)))).isEmpty();
    }

    @Test
    void fullCases_fitTheSchemaAndTheReader() {
        assertThat(issues(FULL)).isEmpty();
        assertThat(SCHEMA.errors(FULL)).isEmpty();
    }

    @Test
    void everyMutation_hasOneVerdict() {
        assertThat(Mutations.of(FULL).stream()
                        .filter(
                                mutation -> !mutation.path()
                                        .matches(
                                                ".*/(given.*|values.*|file|enrolments|shares.*|approval|refused|history/0)")) // read elsewhere
                        .flatMap(CasesSchemaTests::difference))
                .isEmpty();
    }

    private static Stream<String> difference(Mutations.Mutation mutation) {
        boolean schema = SCHEMA.accepts(mutation.document());
        List<Issue> structure = issues(mutation.document()).stream()
                .filter(issue -> STRUCTURE.contains(issue.code()))
                .toList();
        return schema == structure.isEmpty()
                ? Stream.empty()
                : Stream.of(mutation + ": the schema " + (schema ? "accepts it" : "refuses it") + ", the reader says "
                        + structure);
    }

    @Test
    void fullCases_useEveryKeyThatTheReaderKnows() {
        Set<String> known = new TreeSet<>();
        for (Mutations.Mutation mutation : Mutations.unknownKeys(FULL)) {
            for (Issue issue : issues(mutation.document())) {
                if (issue.code() == IssueCode.UNKNOWN_KEY) {
                    String text = issue.text().en();
                    known.addAll(List.of(
                            text.substring(text.indexOf("; known: ") + 9).split(", ", -1)));
                }
            }
        }
        known.removeAll(SNAPSHOTS);
        Set<String> used = new TreeSet<>();
        collectKeys(FULL, used);
        assertThat(used).containsAll(known);
    }

    private static void collectKeys(YamlNode node, Set<String> keys) {
        if (node instanceof YamlNode.Mapping mapping) {
            keys.addAll(mapping.entries().keySet());
            mapping.entries().values().forEach(value -> collectKeys(value, keys));
        } else if (node instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(item -> collectKeys(item, keys));
        }
    }
}

package org.unionaid.engine.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.issue.IssueCollector;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.value.Value;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlReader;
import org.unionaid.engine.yaml.YamlValues;
import org.unionaid.identity.DivisionCode;

/** Reads the cases beside a policy. */
public final class CaseFileReader {
    private static final ImmutableSet<String> KEYS = ImmutableSet.of(
            "id",
            "title",
            "source",
            "note",
            "program",
            "member",
            "place",
            "asOf",
            "given",
            "household",
            "employer",
            "roster",
            "file",
            "history",
            "basis",
            "expect");

    private final Policy policy;
    private final SnapshotReader snapshots;

    /**
     * A reader of the cases of a policy.
     *
     * @param policy  the policy, not null
     * @param snapshots  reads households and other things of the model, not null
     */
    public CaseFileReader(Policy policy, SnapshotReader snapshots) {
        this.policy = policy;
        this.snapshots = snapshots;
    }

    /**
     * Reads a file of cases; mistakes become issues, and nothing is thrown.
     *
     * @param name  the file's name for messages, not null
     * @param text  the whole text, not null
     * @return the cases and what is wrong with the file
     */
    public CaseFile read(String name, String text) {
        IssueCollector issues = new IssueCollector();
        YamlValues nodes = new YamlValues(issues);
        ImmutableList.Builder<PolicyCase> cases = ImmutableList.builder();
        YamlReader.read(name, text, issues)
                .flatMap(root -> nodes.mapping(root, "a file of cases", ImmutableSet.of("cases")))
                .flatMap(root -> nodes.required(root, "cases", "a file of cases"))
                .ifPresent(list -> nodes.list(list, "'cases'")
                        .forEach(item -> nodes.mapping(item, "a case", KEYS)
                                .flatMap(mapping -> read(mapping, nodes))
                                .ifPresent(cases::add)));
        return new CaseFile(cases.build(), issues.sorted());
    }

    private Optional<PolicyCase> read(YamlNode.Mapping m, YamlValues nodes) {
        Optional<String> id = nodes.required(m, "id", "a case").flatMap(n -> nodes.text(n, "'id'"));
        Optional<Program> program = nodes.required(m, "program", "a case").flatMap(n -> program(n, nodes));
        Optional<LocalDate> asOf = nodes.required(m, "asOf", "a case").flatMap(n -> nodes.date(n, "'asOf'"));
        nodes.required(m, "source", "a case").ifPresent(n -> checkSource(n, nodes));
        Basis basis = nodes.optional(m, "basis")
                .flatMap(n -> nodes.word(n, "'basis'", Basis.class))
                .orElse(Basis.COMPUTED);
        Optional<Expectation> expectation =
                nodes.required(m, "expect", "a case").flatMap(n -> new ExpectationReader(nodes).read(n));
        Optional<DivisionCode> place = nodes.optional(m, "place")
                .flatMap(n -> nodes.scalar(n, "'place'"))
                .flatMap(scalar -> nodes.place(scalar.text(), scalar.at()));
        Optional<String> member = nodes.optional(m, "member").flatMap(n -> nodes.text(n, "'member'"));
        Optional<ImmutableMap<String, Value>> given = new GivenReader(policy, nodes).read(m);
        if (id.isEmpty() || program.isEmpty() || asOf.isEmpty() || expectation.isEmpty() || given.isEmpty()) {
            return Optional.empty();
        }
        return new SubjectReader(nodes, snapshots)
                .read(m, program.get().subject(), id.get())
                .map(subject -> new PolicyCase(
                        id.get(),
                        nodes.optional(m, "title")
                                .flatMap(n -> nodes.text(n, "'title'"))
                                .orElse(id.get()),
                        program.get().id(),
                        member,
                        place,
                        asOf.get(),
                        subject,
                        given.get(),
                        basis,
                        expectation.get(),
                        m.at()));
    }

    private Optional<Program> program(YamlNode node, YamlValues nodes) {
        return nodes.text(node, "'program'").flatMap(text -> {
            Optional<Program> program = policy.programs().values().stream()
                    .filter(each -> each.id().value().equals(text))
                    .findFirst();
            if (program.isEmpty()) {
                nodes.issues()
                        .unknownWord(
                                IssueCode.UNKNOWN_NAME,
                                node.at(),
                                "the policy has no program '" + text + "'",
                                "政策没有项目 '" + text + "'",
                                text,
                                policy.programs().keySet().stream()
                                        .map(each -> each.value())
                                        .collect(ImmutableSet.toImmutableSet()));
            }
            return program;
        });
    }

    private void checkSource(YamlNode node, YamlValues nodes) {
        nodes.text(node, "'source'")
                .filter(key -> !policy.sources().containsKey(key))
                .ifPresent(key -> nodes.issues()
                        .unknownWord(
                                IssueCode.NO_SOURCE,
                                node.at(),
                                "the policy lists no source '" + key + "'",
                                "政策未列出来源 '" + key + "'",
                                key,
                                policy.sources().keySet()));
    }
}

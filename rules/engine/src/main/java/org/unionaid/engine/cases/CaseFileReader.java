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
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.value.Value;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlReader;
import org.unionaid.engine.yaml.YamlValues;
import org.unionaid.identity.DivisionCode;
import org.unionaid.program.SubjectType;

/** Reads the cases beside a policy. Immutable and thread-safe. */
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
            "enrolments",
            "basis",
            "expect",
            "applications");

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
        ProgramWords programs = new ProgramWords(policy, nodes);
        NamedValues values = new NamedValues(policy, nodes);
        ExpectationReader expectations = new ExpectationReader(nodes, values);
        Optional<String> id = nodes.required(m, "id", "a case").flatMap(n -> nodes.text(n, "'id'"));
        Optional<YamlNode> named = nodes.optional(m, "program");
        Optional<Program> program = named.flatMap(programs::read);
        Optional<LocalDate> asOf = nodes.required(m, "asOf", "a case").flatMap(n -> nodes.date(n, "'asOf'"));
        nodes.required(m, "source", "a case").ifPresent(n -> checkSource(n, nodes));
        Basis basis = nodes.optional(m, "basis")
                .flatMap(n -> nodes.word(n, "'basis'", Basis.class))
                .orElse(Basis.COMPUTED);
        boolean asks = m.entries().containsKey("applications");
        Optional<YamlNode> expect =
                asks ? nodes.optional(m, "expect") : nodes.required(m, "expect", "a case without 'applications'");
        Optional<Expectation> expectation = expect.flatMap(expectations::decision);
        Optional<DivisionCode> place = nodes.optional(m, "place")
                .flatMap(n -> nodes.scalar(n, "'place'"))
                .flatMap(scalar -> nodes.place(scalar.text(), scalar.at()));
        Optional<String> member = nodes.optional(m, "member").flatMap(n -> nodes.text(n, "'member'"));
        Optional<YamlNode> givenNode = nodes.optional(m, "given");
        Optional<ImmutableMap<String, Value>> given = givenNode.isEmpty()
                ? Optional.of(ImmutableMap.of())
                : givenNode.flatMap(n -> values.read(n, "'given'"));
        boolean decides = expectation.flatMap(Expectation::decision).isPresent();
        if (decides && named.isEmpty()) {
            nodes.required(m, "program", "a case that expects a decision");
        }
        if (id.isEmpty()
                || asOf.isEmpty()
                || given.isEmpty()
                || named.isPresent() != program.isPresent()
                || expect.isPresent() != expectation.isPresent()
                || (decides && program.isEmpty())) {
            return Optional.empty();
        }
        Optional<ImmutableList<Asked>> applications =
                new AskedReader(nodes, programs, expectations).read(m, asOf.get(), program);
        return applications.flatMap(asked -> subject(m, nodes, type(m, program, asked), member, asOf.get())
                .map(subject -> new PolicyCase(
                        id.get(),
                        nodes.optional(m, "title")
                                .flatMap(n -> nodes.text(n, "'title'"))
                                .orElse(id.get()),
                        program.map(Program::id),
                        member,
                        place,
                        asOf.get(),
                        subject,
                        given.get(),
                        basis,
                        expectation,
                        asked,
                        m.at())));
    }

    /** Whom the case is about: what its programs are for, else whom it describes. */
    private SubjectType type(YamlNode.Mapping m, Optional<Program> program, ImmutableList<Asked> asked) {
        return program.or(() -> asked.stream()
                        .flatMap(each -> each.requests().stream())
                        .findFirst()
                        .map(item -> policy.programs().get(item.program())))
                .map(Program::subject)
                .orElse(
                        m.entries().containsKey("employer")
                                ? SubjectType.EMPLOYER
                                : m.entries().containsKey("roster") ? SubjectType.ROSTER : SubjectType.HOUSEHOLD);
    }

    private Optional<AidCase> subject(
            YamlNode.Mapping m, YamlValues nodes, SubjectType type, Optional<String> member, LocalDate asOf) {
        Snapshots things = new Snapshots(nodes, snapshots);
        HistoryReader histories = new HistoryReader(nodes, new ProgramWords(policy, nodes), things);
        return new SubjectReader(nodes, things)
                .read(m, type)
                .flatMap(subject -> histories
                        .read(m, new Beneficiaries(subject, member, asOf))
                        .map(subject::withHistory));
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

package org.unionaid.engine.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;
import org.unionaid.money.Money;

/**
 * Reads the applications of a case: {@code [{received: 2024-03-01, requests: [{program: …, ask: "2000.00", expect: …}]}]}. The
 * day is the case's unless said, the program too.
 */
final class AskedReader {
    private static final ImmutableSet<String> APPLICATION = ImmutableSet.of("received", "requests");
    private static final ImmutableSet<String> REQUEST =
            ImmutableSet.of("program", "member", "ask", "event", "reason", "expect");

    private final YamlValues nodes;
    private final ProgramWords programs;
    private final ExpectationReader expectations;

    AskedReader(YamlValues nodes, ProgramWords programs, ExpectationReader expectations) {
        this.nodes = nodes;
        this.programs = programs;
        this.expectations = expectations;
    }

    /** The applications; empty if one could not be read. */
    Optional<ImmutableList<Asked>> read(YamlNode.Mapping policyCase, LocalDate asOf, Optional<Program> usual) {
        ImmutableList<YamlNode> items = nodes.optional(policyCase, "applications")
                .map(n -> nodes.list(n, "'applications'"))
                .orElse(ImmutableList.of());
        ImmutableList<Asked> applications = items.stream()
                .flatMap(
                        item -> nodes
                                .mapping(item, "an application", APPLICATION)
                                .flatMap(m -> application(m, asOf, usual))
                                .stream())
                .collect(ImmutableList.toImmutableList());
        return applications.size() == items.size() ? Optional.of(applications) : Optional.empty();
    }

    private Optional<Asked> application(YamlNode.Mapping m, LocalDate asOf, Optional<Program> usual) {
        Optional<YamlNode> day = nodes.optional(m, "received");
        Optional<LocalDate> received =
                day.isEmpty() ? Optional.of(asOf) : day.flatMap(n -> nodes.date(n, "'received'"));
        ImmutableList<YamlNode> items = nodes.required(m, "requests", "an application")
                .map(n -> nodes.list(n, "'requests'"))
                .orElse(ImmutableList.of());
        ImmutableList<Asked.Item> requests = items.stream()
                .flatMap(item -> nodes.mapping(item, "a request", REQUEST).flatMap(r -> request(r, usual)).stream())
                .collect(ImmutableList.toImmutableList());
        return requests.size() == items.size() && !items.isEmpty()
                ? received.map(on -> new Asked(on, requests))
                : Optional.empty();
    }

    private Optional<Asked.Item> request(YamlNode.Mapping m, Optional<Program> usual) {
        Optional<YamlNode> named = nodes.optional(m, "program");
        Optional<Program> program = named.isEmpty() && usual.isPresent()
                ? usual
                : nodes.required(m, "program", "a request").flatMap(programs::read);
        Optional<YamlNode> askNode = nodes.optional(m, "ask");
        Optional<Money> ask = askNode.flatMap(n -> nodes.money(n, "'ask'"));
        Optional<Asked.Ruling> expected =
                nodes.required(m, "expect", "a request").flatMap(expectations::ruling);
        return program.isPresent() && expected.isPresent() && askNode.isPresent() == ask.isPresent()
                ? Optional.of(new Asked.Item(
                        program.get().id(),
                        text(m, "member"),
                        ask,
                        text(m, "event"),
                        text(m, "reason"),
                        expected.get(),
                        m.at()))
                : Optional.empty();
    }

    private Optional<String> text(YamlNode.Mapping m, String key) {
        return nodes.optional(m, key).flatMap(n -> nodes.text(n, "'" + key + "'"));
    }
}

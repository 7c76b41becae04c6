package org.unionaid.engine.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.unionaid.engine.entitlement.RefusalCode;
import org.unionaid.engine.value.Value;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;
import org.unionaid.entitlement.ApprovalLevel;
import org.unionaid.entitlement.FundShare;
import org.unionaid.funding.SourceKind;
import org.unionaid.money.Money;

/** Reads what a case expects of a decision or of a request. */
final class ExpectationReader {
    private static final ImmutableSet<String> DETAILS = ImmutableSet.of("approval", "from", "to", "shares");
    private static final ImmutableSet<String> DECISION = ImmutableSet.<String>builder()
            .add("decision", "cap", "award", "monthly", "because", "missing", "values")
            .addAll(DETAILS)
            .build();
    private static final ImmutableSet<String> RULING = ImmutableSet.<String>builder()
            .add("granted", "refused", "because", "adjusted")
            .addAll(DETAILS)
            .build();

    private final YamlValues nodes;
    private final NamedValues values;

    ExpectationReader(YamlValues nodes, NamedValues values) {
        this.nodes = nodes;
        this.values = values;
    }

    Optional<Expectation> decision(YamlNode node) {
        return nodes.mapping(node, "'expect'", DECISION).flatMap(m -> {
            Optional<Expectation.Kind> kind =
                    nodes.optional(m, "decision").flatMap(n -> nodes.word(n, "'decision'", Expectation.Kind.class));
            Optional<YamlNode> valuesNode = nodes.optional(m, "values");
            Optional<ImmutableMap<String, Value>> expected = valuesNode.isEmpty()
                    ? Optional.of(ImmutableMap.of())
                    : valuesNode.flatMap(n -> values.read(n, "'values'"));
            if (kind.isEmpty() && valuesNode.isEmpty()) {
                return nodes.bad(m, "'expect' must say 'decision' or 'values'", "'expect' 应写明 'decision' 或 'values'");
            }
            return expected.map(named -> new Expectation(
                    kind,
                    money(m, "cap"),
                    money(m, "award"),
                    money(m, "monthly"),
                    details(m),
                    texts(m, "because"),
                    texts(m, "missing"),
                    named));
        });
    }

    Optional<Asked.Ruling> ruling(YamlNode node) {
        return nodes.mapping(node, "'expect' of a request", RULING).flatMap(m -> {
            if (m.entries().containsKey("granted") == m.entries().containsKey("refused")) {
                return nodes.bad(
                        m,
                        "'expect' of a request must say 'granted' or 'refused'",
                        "申请事项的 'expect' 应写明 'granted' 或 'refused' 之一");
            }
            Optional<Money> granted = money(m, "granted");
            Optional<RefusalCode> refused =
                    nodes.optional(m, "refused").flatMap(n -> nodes.word(n, "'refused'", RefusalCode.class));
            return granted.isPresent() || refused.isPresent()
                    ? Optional.of(
                            new Asked.Ruling(granted, refused, texts(m, "because"), texts(m, "adjusted"), details(m)))
                    : Optional.empty();
        });
    }

    private Details details(YamlNode.Mapping m) {
        ImmutableList.Builder<FundShare> shares = ImmutableList.builder();
        nodes.optional(m, "shares")
                .flatMap(n -> nodes.mapping(n, "'shares'"))
                .ifPresent(mapping -> mapping.entries()
                        .forEach((kind, amount) -> nodes.money(amount, "a share")
                                .flatMap(money -> code(
                                                new YamlNode.Scalar(mapping.keyAt(kind), kind, true),
                                                "a share",
                                                SourceKind::of)
                                        .map(source -> new FundShare(source, money)))
                                .ifPresent(shares::add)));
        return new Details(
                nodes.optional(m, "approval").flatMap(n -> code(n, "'approval'", ApprovalLevel::of)),
                date(m, "from"),
                date(m, "to"),
                shares.build());
    }

    private <T> Optional<T> code(YamlNode node, String what, Function<String, T> of) {
        return nodes.text(node, what).flatMap(text -> {
            try {
                return Optional.of(of.apply(text));
            } catch (IllegalArgumentException e) {
                return nodes.bad(
                        node,
                        what + " must be a code of A-Z, 0-9 and _, such as OWN_UNION",
                        what + " 应为由 A-Z、0-9 和 _ 组成的代码，如 OWN_UNION");
            }
        });
    }

    private Optional<Money> money(YamlNode.Mapping m, String key) {
        return nodes.optional(m, key).flatMap(n -> nodes.money(n, "'" + key + "'"));
    }

    private Optional<LocalDate> date(YamlNode.Mapping m, String key) {
        return nodes.optional(m, key).flatMap(n -> nodes.date(n, "'" + key + "'"));
    }

    private ImmutableList<String> texts(YamlNode.Mapping m, String key) {
        return nodes.optional(m, key)
                .map(n -> nodes.list(n, "'" + key + "'").stream()
                        .flatMap(item -> nodes.text(item, "an item of '" + key + "'").stream())
                        .collect(ImmutableList.toImmutableList()))
                .orElse(ImmutableList.of());
    }
}

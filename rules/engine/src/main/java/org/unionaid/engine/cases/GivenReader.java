package org.unionaid.engine.cases;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionaid.engine.catalog.CodeList;
import org.unionaid.engine.catalog.Fact;
import org.unionaid.engine.facts.Catalog;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.policy.Definition;
import org.unionaid.engine.policy.Parameter;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Value;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;

/** Reads the definitions, parameters and facts that a case sets directly; the policy says of which type each is. */
final class GivenReader {
    private final Policy policy;
    private final YamlValues nodes;

    GivenReader(Policy policy, YamlValues nodes) {
        this.policy = policy;
        this.nodes = nodes;
    }

    /** The values set; empty if one could not be read. */
    Optional<ImmutableMap<String, Value>> read(YamlNode.Mapping policyCase) {
        Optional<YamlNode> node = nodes.optional(policyCase, "given");
        if (node.isEmpty()) {
            return Optional.of(ImmutableMap.of());
        }
        Map<String, Value> given = new LinkedHashMap<>();
        Optional<YamlNode.Mapping> mapping = nodes.mapping(node.get(), "'given'");
        int wanted = mapping.map(m -> m.entries().size()).orElse(-1);
        mapping.ifPresent(m -> m.entries().forEach((name, value) -> {
            Optional<Type> type = type(name);
            if (type.isEmpty()) {
                unknown(m, name);
            }
            type.flatMap(t -> value(value, t, "'" + name + "'")).ifPresent(v -> given.put(name, v));
        }));
        return given.size() == wanted ? Optional.of(ImmutableMap.copyOf(given)) : Optional.empty();
    }

    private Optional<Type> type(String name) {
        Definition definition = policy.definitions().get(name);
        Parameter parameter = policy.parameters().get(name);
        if (definition != null) {
            return Optional.of(definition.expr().type());
        }
        if (parameter != null) {
            return Optional.of(parameter.type());
        }
        return facts().filter(fact -> fact.toString().equals(name)).findFirst().map(Fact::type);
    }

    private static Stream<Fact> facts() {
        return Catalog.standard().facts().stream();
    }

    private void unknown(YamlNode.Mapping m, String name) {
        ImmutableSet.Builder<String> known = ImmutableSet.builder();
        known.addAll(policy.definitions().keySet()).addAll(policy.parameters().keySet());
        facts().map(Fact::toString).forEach(known::add);
        nodes.issues()
                .unknownWord(
                        IssueCode.UNKNOWN_NAME,
                        m.keys().getOrDefault(name, m.at()),
                        "'" + name + "' is no definition, parameter or fact",
                        "'" + name + "' 不是定义、参数或事实",
                        name,
                        known.build());
    }

    private Optional<Value> value(YamlNode node, Type type, String what) {
        if (type.optional() && node instanceof YamlNode.Scalar scalar && scalar.isNull()) {
            return Optional.of(Value.NONE);
        }
        return switch (type.kind()) {
            case QUANTITY ->
                nodes.number(node, what).map(number -> {
                    Fraction amount = Fraction.of(number);
                    boolean money = type.unit().money() == 1;
                    return new Value.Quantity(money ? amount.times(Fraction.of(100)) : amount, type.unit());
                });
            case BOOLEAN -> nodes.word(node, what, Truth.class).map(truth -> Value.of(truth == Truth.TRUE));
            case DATE -> nodes.date(node, what).map(Value.Day::new);
            case TEXT -> nodes.text(node, what).map(Value.Text::new);
            case CODE -> code(node, type.name(), what);
            default -> nodes.bad(node, what + " cannot be set directly", what + " 不能直接给定");
        };
    }

    /** A written truth. */
    enum Truth {
        TRUE,
        FALSE
    }

    private Optional<Value> code(YamlNode node, String list, String what) {
        ImmutableSet<String> known = Optional.ofNullable(policy.codeLists().get(list))
                .map(CodeList::labels)
                .map(ImmutableMap::keySet)
                .orElse(ImmutableSet.of());
        return nodes.text(node, what).flatMap(code -> {
            if (known.contains(code)) {
                return Optional.of(new Value.Coded(list, code));
            }
            nodes.issues()
                    .unknownWord(
                            IssueCode.UNKNOWN_NAME,
                            node.at(),
                            what + " is no code of '" + list + "': '" + code + "'",
                            what + " 不是 '" + list + "' 的代码：'" + code + "'",
                            code,
                            known);
            return Optional.empty();
        });
    }
}

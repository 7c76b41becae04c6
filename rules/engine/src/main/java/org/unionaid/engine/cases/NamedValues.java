package org.unionaid.engine.cases;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
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

/** Reads values of definitions, parameters and facts as a case writes them; the policy says of which type each is. */
final class NamedValues {
    private static final String FRACTION = "-?[0-9]{1,18}/[1-9][0-9]{0,17}";

    private final Policy policy;
    private final YamlValues nodes;

    NamedValues(Policy policy, YamlValues nodes) {
        this.policy = policy;
        this.nodes = nodes;
    }

    /** The values of a mapping by name; empty if one could not be read. */
    Optional<ImmutableMap<String, Value>> read(YamlNode node, String what) {
        Map<String, Value> values = new LinkedHashMap<>();
        Optional<YamlNode.Mapping> mapping = nodes.mapping(node, what);
        int wanted = mapping.map(m -> m.entries().size()).orElse(-1);
        mapping.ifPresent(m -> m.entries().forEach((name, value) -> {
            Optional<Type> type = type(name);
            if (type.isEmpty()) {
                unknown(m, name);
            }
            type.flatMap(t -> value(value, t, "'" + name + "'")).ifPresent(v -> values.put(name, v));
        }));
        return values.size() == wanted ? Optional.of(ImmutableMap.copyOf(values)) : Optional.empty();
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
                number(node, what).map(amount -> {
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

    /** A number, or an exact fraction such as {@code 1750/3}. */
    private Optional<Fraction> number(YamlNode node, String what) {
        if (node instanceof YamlNode.Scalar scalar && scalar.text().matches(FRACTION)) {
            List<String> parts = Splitter.on('/').splitToList(scalar.text());
            return Optional.of(
                    Fraction.of(new BigDecimal(parts.get(0))).dividedBy(Fraction.of(new BigDecimal(parts.get(1)))));
        }
        return nodes.number(node, what).map(Fraction::of);
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

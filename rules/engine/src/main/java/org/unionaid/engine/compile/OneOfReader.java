package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.policy.Limit;
import org.unionaid.engine.policy.OneOf;
import org.unionaid.engine.policy.Provenance;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;
import org.unionaid.identity.ProgramId;

/** Reads groups of programs of which only one item is granted. */
final class OneOfReader {
    private static final ImmutableSet<String> KEYS = ImmutableSet.<String>builder()
            .add("programs", "choose", "of", "when")
            .addAll(ProvenanceReader.KEYS)
            .build();

    private final YamlValues nodes;
    private final ValueReader values;
    private final ProvenanceReader provenances;
    private final ProgramNames names;

    OneOfReader(YamlValues nodes, ValueReader values, ProvenanceReader provenances, ProgramNames names) {
        this.nodes = nodes;
        this.values = values;
        this.provenances = provenances;
        this.names = names;
    }

    ImmutableList<OneOf> read(YamlNode.Mapping policy) {
        ImmutableList.Builder<OneOf> groups = ImmutableList.builder();
        nodes.optional(policy, "oneOf")
                .ifPresent(node -> nodes.list(node, "'oneOf'")
                        .forEach(item -> nodes.mapping(item, "a group of 'oneOf'", KEYS)
                                .flatMap(this::group)
                                .ifPresent(groups::add)));
        return groups.build();
    }

    private Optional<OneOf> group(YamlNode.Mapping m) {
        String what = "a group of 'oneOf'";
        Optional<OneOf.Choose> choose =
                nodes.required(m, "choose", what).flatMap(n -> nodes.word(n, "'choose'", OneOf.Choose.class));
        Optional<Provenance> provenance = provenances.read(m, what);
        ImmutableList<ProgramId> programs =
                nodes.required(m, "programs", what).map(names::read).orElse(ImmutableList.of());
        Optional<YamlNode> whenNode = nodes.optional(m, "when");
        Optional<Expr> when = whenNode.flatMap(n -> values.condition(n, "'when'"));
        Limit.Scope scope = nodes.optional(m, "of")
                .flatMap(n -> nodes.word(n, "'of'", LimitReader.Of.class))
                .map(LimitReader.Of::scope)
                .orElse(Limit.Scope.HOUSEHOLD);
        return choose.isPresent() && provenance.isPresent() && whenNode.isPresent() == when.isPresent()
                ? Optional.of(new OneOf(programs, choose.get(), scope, when, provenance.get()))
                : Optional.empty();
    }
}

package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.policy.OneOf;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.policy.Provenance;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;
import org.unionaid.identity.ProgramId;

/** Reads groups of programs of which only one item is granted. */
final class OneOfReader {
    private static final ImmutableSet<String> KEYS = ImmutableSet.<String>builder()
            .add("programs", "choose")
            .addAll(ProvenanceReader.KEYS)
            .build();

    private final YamlValues nodes;
    private final ProvenanceReader provenances;

    OneOfReader(YamlValues nodes, ProvenanceReader provenances) {
        this.nodes = nodes;
        this.provenances = provenances;
    }

    ImmutableList<OneOf> read(YamlNode.Mapping policy, ImmutableMap<ProgramId, Program> programs) {
        ImmutableList.Builder<OneOf> groups = ImmutableList.builder();
        nodes.optional(policy, "oneOf")
                .ifPresent(node -> nodes.list(node, "'oneOf'")
                        .forEach(item -> nodes.mapping(item, "a group of 'oneOf'", KEYS)
                                .flatMap(mapping -> group(mapping, programs))
                                .ifPresent(groups::add)));
        return groups.build();
    }

    private Optional<OneOf> group(YamlNode.Mapping m, ImmutableMap<ProgramId, Program> programs) {
        Optional<OneOf.Choose> choose = nodes.required(m, "choose", "a group of 'oneOf'")
                .flatMap(n -> nodes.word(n, "'choose'", OneOf.Choose.class));
        Optional<Provenance> provenance = provenances.read(m, "a group of 'oneOf'");
        ImmutableList.Builder<ProgramId> members = ImmutableList.builder();
        nodes.required(m, "programs", "a group of 'oneOf'")
                .ifPresent(n -> nodes.list(n, "'programs'")
                        .forEach(item -> nodes.scalar(item, "a program")
                                .ifPresent(scalar -> programs.keySet().stream()
                                        .filter(id -> id.value().equals(scalar.text()))
                                        .findFirst()
                                        .ifPresentOrElse(members::add, () -> unknown(scalar, programs)))));
        return choose.isPresent() && provenance.isPresent()
                ? Optional.of(new OneOf(members.build(), choose.get(), provenance.get()))
                : Optional.empty();
    }

    private void unknown(YamlNode.Scalar scalar, ImmutableMap<ProgramId, Program> programs) {
        nodes.issues()
                .unknownWord(
                        IssueCode.UNKNOWN_NAME,
                        scalar.at(),
                        "'" + scalar.text() + "' is no program of this policy",
                        "本政策没有项目 '" + scalar.text() + "'",
                        scalar.text(),
                        programs.keySet().stream().map(ProgramId::value).collect(ImmutableSet.toImmutableSet()));
    }
}

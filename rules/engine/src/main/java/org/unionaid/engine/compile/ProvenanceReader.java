package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.policy.Flag;
import org.unionaid.engine.policy.PolicyLevel;
import org.unionaid.engine.policy.Provenance;
import org.unionaid.engine.policy.Source;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;

/** Reads where a rule or number comes from: {@code source}, {@code clause}, {@code flag}, {@code note}. */
final class ProvenanceReader {
    static final ImmutableSet<String> KEYS = ImmutableSet.of("source", "clause", "flag", "note");

    private final YamlValues nodes;
    private final ImmutableMap<String, Source> sources;
    private final ImmutableMap<String, PolicyLevel> levels;

    /** A reader; {@code levels} says which policy each file holds. */
    ProvenanceReader(YamlValues nodes, ImmutableMap<String, Source> sources, ImmutableMap<String, PolicyLevel> levels) {
        this.nodes = nodes;
        this.sources = sources;
        this.levels = levels;
    }

    /** Reads the provenance of a parameter or program, which must name a source and a flag. */
    Optional<Provenance> read(YamlNode.Mapping mapping, String what) {
        Optional<YamlNode> sourceNode = nodes.optional(mapping, "source");
        if (sourceNode.isEmpty()) {
            nodes.issues()
                    .error(
                            IssueCode.NO_SOURCE,
                            mapping.at(),
                            what + " must name its 'source'",
                            what + " 必须写明来源 'source'");
        }
        Optional<Source> source = sourceNode.flatMap(n -> source(n, what));
        Optional<Flag> flag = nodes.required(mapping, "flag", what).flatMap(n -> nodes.word(n, "'flag'", Flag.class));
        return source.isPresent() && flag.isPresent()
                ? Optional.of(new Provenance(
                        source.get(),
                        text(mapping, "clause"),
                        flag.get(),
                        text(mapping, "note"),
                        sourceNode.flatMap(this::level)))
                : Optional.empty();
    }

    /** The policy in whose file a source is named. */
    private Optional<PolicyLevel> level(YamlNode source) {
        return Optional.ofNullable(levels.get(source.at().file()));
    }

    /** Reads what a part says of its own provenance; what it leaves out is its owner's. */
    Provenance readWithin(YamlNode.Mapping mapping, String what, Provenance owner) {
        Source source =
                nodes.optional(mapping, "source").flatMap(n -> source(n, what)).orElse(owner.source());
        Flag flag = nodes.optional(mapping, "flag")
                .flatMap(n -> nodes.word(n, "'flag'", Flag.class))
                .orElse(owner.flag());
        Optional<Label> clause = text(mapping, "because")
                .or(() -> text(mapping, "clause"))
                .or(() -> source.equals(owner.source()) ? owner.clause() : Optional.empty());
        Optional<PolicyLevel> level = nodes.optional(mapping, "source").flatMap(this::level);
        return new Provenance(source, clause, flag, text(mapping, "note"), level.or(owner::level));
    }

    private Optional<Source> source(YamlNode node, String what) {
        return nodes.scalar(node, "'source'").flatMap(scalar -> {
            Source source = sources.get(scalar.text());
            if (source == null) {
                nodes.issues()
                        .unknownWord(
                                IssueCode.UNKNOWN_NAME,
                                scalar.at(),
                                what + " names the source '" + scalar.text() + "', which is not listed",
                                what + " 引用的来源 '" + scalar.text() + "' 未列出",
                                scalar.text(),
                                sources.keySet());
            }
            return Optional.ofNullable(source);
        });
    }

    private Optional<Label> text(YamlNode.Mapping mapping, String key) {
        return nodes.optional(mapping, key).flatMap(n -> nodes.label(n, "'" + key + "'"));
    }
}

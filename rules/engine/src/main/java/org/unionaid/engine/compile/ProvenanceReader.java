package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.policy.Flag;
import org.unionaid.engine.policy.Origin;
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
                        origin(mapping, sourceNode)))
                : Optional.empty();
    }

    /** Whether a part that need not say where it comes from does. */
    static boolean isSourced(YamlNode.Mapping mapping) {
        return KEYS.stream().anyMatch(mapping.entries()::containsKey);
    }

    /** The policy that states a piece, told by the file of its source or, without one, of the piece itself. */
    Optional<Origin> origin(YamlNode piece) {
        return piece instanceof YamlNode.Mapping mapping
                ? origin(mapping, nodes.optional(mapping, "source"))
                : level(piece).map(level -> new Origin(level, false, ImmutableList.of()));
    }

    private Optional<Origin> origin(YamlNode.Mapping mapping, Optional<YamlNode> source) {
        return level(source.orElse(mapping))
                .map(level -> new Origin(level, mapping.entries().containsKey("binding"), replaced(mapping)));
    }

    private ImmutableList<PolicyLevel> replaced(YamlNode.Mapping mapping) {
        ImmutableList.Builder<PolicyLevel> all = ImmutableList.builder();
        for (Optional<YamlNode.Mapping> old = mapping.replaced();
                old.isPresent();
                old = old.get().replaced()) {
            level(nodes.optional(old.get(), "source").orElse(old.get())).ifPresent(all::add);
        }
        return all.build();
    }

    private Optional<PolicyLevel> level(YamlNode at) {
        return Optional.ofNullable(levels.get(at.at().file()));
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
        return new Provenance(source, clause, flag, text(mapping, "note"), originWithin(mapping, owner));
    }

    /** A part without a source of its own is stated where its owner is, but may be binding by itself. */
    private Optional<Origin> originWithin(YamlNode.Mapping mapping, Provenance owner) {
        Optional<YamlNode> source = nodes.optional(mapping, "source");
        return source.isPresent()
                ? origin(mapping, source)
                : owner.level()
                        .map(level -> new Origin(level, mapping.entries().containsKey("binding"), replaced(mapping)));
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

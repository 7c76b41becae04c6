package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.unionaid.engine.facts.Catalog;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.policy.Funding;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;
import org.unionaid.funding.SourceKind;

/** Reads which money may pay: {@code {from: [OWN_UNION, DONATION], split: {UPPER_UNION: 50%, OWN_UNION: 50%}}}, either or both. */
final class FundingReader {
    private static final String PERCENT = "[0-9]+(\\.[0-9]+)?%";

    private final YamlValues nodes;
    private final ImmutableSet<String> known;

    FundingReader(YamlValues nodes, Catalog catalog) {
        this.nodes = nodes;
        this.known = catalog.findCodes("SourceKind")
                .map(list -> list.labels().keySet())
                .orElse(ImmutableSet.of());
    }

    Optional<Funding> read(YamlNode node) {
        return nodes.mapping(node, "'funding'", ImmutableSet.of("from", "split"))
                .flatMap(m -> {
                    ImmutableSet.Builder<SourceKind> from = ImmutableSet.builder();
                    nodes.optional(m, "from")
                            .ifPresent(n -> nodes.list(n, "'from'")
                                    .forEach(item -> nodes.scalar(item, "a kind of source")
                                            .flatMap(word -> kind(word.text(), word.at()))
                                            .ifPresent(from::add)));
                    Optional<YamlNode> splitNode = nodes.optional(m, "split");
                    Optional<ImmutableList<Funding.Share>> split =
                            splitNode.isEmpty() ? Optional.of(ImmutableList.of()) : splitNode.flatMap(this::split);
                    return split.map(shares -> new Funding(from.build(), shares));
                });
    }

    private Optional<ImmutableList<Funding.Share>> split(YamlNode node) {
        Optional<YamlNode.Mapping> mapping = nodes.mapping(node, "'split'");
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        ImmutableList.Builder<Funding.Share> shares = ImmutableList.builder();
        Fraction sum = Fraction.ZERO;
        boolean complete = true;
        for (var entry : mapping.get().entries().entrySet()) {
            Location at = mapping.get().keys().getOrDefault(entry.getKey(), node.at());
            Optional<SourceKind> kind = kind(entry.getKey(), at);
            Optional<Fraction> part = part(entry.getValue());
            complete &= kind.isPresent() && part.isPresent();
            if (complete) {
                shares.add(new Funding.Share(kind.orElseThrow(), part.orElseThrow()));
                sum = sum.plus(part.orElseThrow());
            }
        }
        if (complete && !sum.equals(Fraction.ONE)) {
            return nodes.bad(node, "the shares of 'split' must come to 100%", "'split' 各方分担比例之和应为 100%");
        }
        return complete ? Optional.of(shares.build()) : Optional.empty();
    }

    private Optional<Fraction> part(YamlNode node) {
        return nodes.text(node, "a share").flatMap(text -> {
            if (!text.matches(PERCENT)) {
                return nodes.bad(node, "a share is a percentage such as 50%", "分担比例应为百分数，如 50%");
            }
            Fraction part = Fraction.of(new BigDecimal(text.substring(0, text.length() - 1)))
                    .dividedBy(Fraction.of(100));
            return part.signum() > 0 ? Optional.of(part) : nodes.bad(node, "a share is above 0%", "分担比例应大于 0%");
        });
    }

    private Optional<SourceKind> kind(String word, Location at) {
        if (known.contains(word)) {
            return Optional.of(SourceKind.of(word));
        }
        nodes.issues()
                .unknownWord(
                        IssueCode.UNKNOWN_NAME,
                        at,
                        "'" + word + "' is no kind of source; known: " + String.join(", ", known),
                        "没有资金来源类别 '" + word + "'，可用：" + String.join("、", known),
                        word,
                        known);
        return Optional.empty();
    }
}

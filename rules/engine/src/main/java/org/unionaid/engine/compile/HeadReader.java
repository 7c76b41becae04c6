package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.PolicyId;
import org.unionaid.time.DateRange;

/** Reads the head of a policy file. */
final class HeadReader {
    private final YamlValues nodes;

    HeadReader(YamlValues nodes) {
        this.nodes = nodes;
    }

    Optional<PolicyHead> read(YamlNode.Mapping m) {
        Optional<PolicyId> id = nodes.required(m, "policy", "a policy").flatMap(this::id);
        Optional<Label> title = nodes.required(m, "title", "a policy").flatMap(n -> nodes.label(n, "'title'"));
        Optional<Validity> valid = nodes.required(m, "valid", "a policy").flatMap(this::validity);
        Optional<DivisionCode> jurisdiction = nodes.required(m, "jurisdiction", "a policy")
                .flatMap(n -> nodes.scalar(n, "'jurisdiction'"))
                .flatMap(scalar -> nodes.place(scalar.text(), scalar.at()));
        return id.isPresent() && title.isPresent() && valid.isPresent() && jurisdiction.isPresent()
                ? Optional.of(new PolicyHead(
                        id.get(),
                        title.get(),
                        jurisdiction.get(),
                        valid.get().range(),
                        valid.get().reviewBy()))
                : Optional.empty();
    }

    private record Validity(DateRange range, Optional<LocalDate> reviewBy) {}

    private Optional<PolicyId> id(YamlNode node) {
        return nodes.text(node, "'policy'").flatMap(text -> {
            if (text.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*") && text.length() <= 60) {
                return Optional.of(PolicyId.of(text));
            }
            return nodes.bad(
                    node, "'policy' must be small letters, digits and single hyphens", "'policy' 应为小写字母、数字和连字符");
        });
    }

    private Optional<Validity> validity(YamlNode node) {
        return nodes.mapping(node, "'valid'", ImmutableSet.of("from", "to", "reviewBy"))
                .flatMap(m -> {
                    Optional<LocalDate> from =
                            nodes.required(m, "from", "'valid'").flatMap(n -> nodes.date(n, "'from'"));
                    Optional<LocalDate> to = nodes.optional(m, "to").flatMap(n -> nodes.date(n, "'to'"));
                    Optional<LocalDate> reviewBy =
                            nodes.optional(m, "reviewBy").flatMap(n -> nodes.date(n, "'reviewBy'"));
                    if (to.isEmpty() && reviewBy.isEmpty()) {
                        nodes.issues()
                                .error(
                                        IssueCode.REVIEW_MISSING,
                                        node.at(),
                                        "'valid' must say 'to' or 'reviewBy'",
                                        "'valid' 应写明 'to' 或 'reviewBy'");
                        return Optional.empty();
                    }
                    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
                        return nodes.bad(node, "'to' must not be before 'from'", "'to' 不得早于 'from'");
                    }
                    return from.map(start -> new Validity(
                            to.map(last -> DateRange.ofClosed(start, last))
                                    .orElseGet(() -> DateRange.startingOn(start)),
                            reviewBy));
                });
    }
}

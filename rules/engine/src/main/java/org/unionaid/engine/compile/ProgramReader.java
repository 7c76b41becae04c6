package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.unionaid.code.Label;
import org.unionaid.engine.catalog.SubjectKind;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprWalk;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.policy.Benefit;
import org.unionaid.engine.policy.Criterion;
import org.unionaid.engine.policy.Definition;
import org.unionaid.engine.policy.GrantWindow;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.policy.Provenance;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;
import org.unionaid.identity.ProgramId;
import org.unionaid.program.Purpose;

/** Reads one program. */
final class ProgramReader {
    private static final ImmutableSet<String> KEYS = ImmutableSet.<String>builder()
            .add("title", "for", "purpose", "window", "times", "eligible", "gives", "cap", "award", "voucher")
            .add("goods", "service", "cover", "quota")
            .addAll(ProvenanceReader.KEYS)
            .build();
    private final YamlValues nodes;
    private final ExpressionChecker checker;
    private final ProvenanceReader provenances;

    ProgramReader(YamlValues nodes, ExpressionChecker checker, ProvenanceReader provenances) {
        this.nodes = nodes;
        this.checker = checker;
        this.provenances = provenances;
    }

    Optional<Program> read(String name, YamlNode node, Location at) {
        String what = "program '" + name + "'";
        return nodes.mapping(node, what, KEYS).flatMap(m -> read(name, m, at, what));
    }

    private Optional<Program> read(String name, YamlNode.Mapping m, Location at, String what) {
        Optional<ProgramId> id = id(name, at);
        Optional<Label> title = nodes.required(m, "title", what).flatMap(n -> nodes.label(n, "'title'"));
        Optional<SubjectKind> subject = nodes.required(m, "for", what).flatMap(this::subject);
        Optional<Purpose> purpose = nodes.required(m, "purpose", what).flatMap(this::purpose);
        Optional<GrantWindow> window =
                nodes.required(m, "window", what).flatMap(n -> nodes.word(n, "'window'", GrantWindow.class));
        Optional<Provenance> provenance = provenances.read(m, what);
        OptionalInt times = nodes.optional(m, "times")
                .flatMap(n -> nodes.count(n, "'times'"))
                .map(count -> OptionalInt.of((int) Math.min(count, Integer.MAX_VALUE)))
                .orElse(OptionalInt.empty());
        OptionalLong quota = nodes.optional(m, "quota")
                .flatMap(n -> nodes.count(n, "'quota'"))
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
        ValueReader values = new ValueReader(nodes, checker);
        Optional<Benefit> benefit = nodes.required(m, "gives", what)
                .flatMap(n -> nodes.word(n, "'gives'", BenefitReader.Gives.class))
                .flatMap(gives -> new BenefitReader(nodes, values, new WholeFen(checker.vocabulary())).read(m, gives));
        Optional<Criterion> eligible = eligible(m, what, values, provenance);
        if (id.isEmpty()
                || title.isEmpty()
                || subject.isEmpty()
                || purpose.isEmpty()
                || window.isEmpty()
                || provenance.isEmpty()
                || benefit.isEmpty()
                || eligible.isEmpty()) {
            return Optional.empty();
        }
        ImmutableSet<String> roots = ImmutableSet.<String>builder()
                .addAll(subject.get().roots().keySet())
                .add("today")
                .build();
        checkRoots(eligible.get(), roots, what);
        if (benefit.get() instanceof Benefit.Amount amount) {
            checkRoots(amount.cap(), roots, what);
            amount.award().ifPresent(award -> checkRoots(award, roots, what));
        }
        return Optional.of(new Program(
                id.get(),
                title.get(),
                subject.get().type(),
                purpose.get(),
                window.get(),
                times,
                eligible.get(),
                benefit.get(),
                quota,
                provenance.get(),
                at));
    }

    private Optional<ProgramId> id(String name, Location at) {
        if (name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*") && name.length() <= 40) {
            return Optional.of(ProgramId.of(name));
        }
        nodes.issues()
                .error(
                        IssueCode.BAD_VALUE,
                        at,
                        "'" + name + "' is no program id: small letters, digits and single hyphens, such as living-aid",
                        "'" + name + "' 不是项目编号：应为小写字母、数字和连字符，如 living-aid");
        return Optional.empty();
    }

    private Optional<SubjectKind> subject(YamlNode node) {
        ImmutableMap<String, SubjectKind> known = checker.vocabulary().catalog().subjects();
        return nodes.text(node, "'for'").flatMap(word -> {
            if (!known.containsKey(word)) {
                nodes.issues()
                        .unknownWord(
                                IssueCode.BAD_VALUE,
                                node.at(),
                                "'for' must be one of " + String.join(", ", known.keySet()) + ", found '" + word + "'",
                                "'for' 应为 " + String.join("、", known.keySet()) + " 之一，写成了 '" + word + "'",
                                word,
                                known.keySet());
            }
            return Optional.ofNullable(known.get(word));
        });
    }

    private Optional<Purpose> purpose(YamlNode node) {
        ImmutableSet<String> known = checker.vocabulary()
                .catalog()
                .findCodes("Purpose")
                .map(list -> list.labels().keySet())
                .orElse(ImmutableSet.of());
        return nodes.text(node, "'purpose'").flatMap(word -> {
            if (known.contains(word)) {
                return Optional.of(Purpose.of(word));
            }
            nodes.issues()
                    .unknownWord(
                            IssueCode.UNKNOWN_NAME,
                            node.at(),
                            "'" + word + "' is no purpose; known: " + String.join(", ", known),
                            "没有用途 '" + word + "'，可用：" + String.join("、", known),
                            word,
                            known);
            return Optional.empty();
        });
    }

    private Optional<Criterion> eligible(
            YamlNode.Mapping m, String what, ValueReader values, Optional<Provenance> provenance) {
        Optional<YamlNode> node = nodes.optional(m, "eligible");
        if (node.isEmpty()) {
            nodes.issues()
                    .error(
                            IssueCode.NO_CRITERIA,
                            m.at(),
                            what + " must say whom it is for with 'eligible'; if really everyone: 'eligible: everyone'",
                            what + " 必须用 'eligible' 写明对象；确实面向所有人则写 'eligible: everyone'");
        }
        return node.flatMap(n -> provenance.flatMap(p -> new CriterionReader(nodes, values, provenances, p).read(n)));
    }

    private void checkRoots(Criterion criterion, ImmutableSet<String> roots, String what) {
        if (criterion instanceof Criterion.Condition condition) {
            checkRoots(condition.expr(), roots, what);
        } else if (criterion instanceof Criterion.AllOf all) {
            all.parts().forEach(part -> checkRoots(part, roots, what));
        } else if (criterion instanceof Criterion.AtLeast some) {
            some.parts().forEach(part -> checkRoots(part, roots, what));
        } else if (criterion instanceof Criterion.NoneOf none) {
            checkRoots(none.part(), roots, what);
        }
    }

    private void checkRoots(Expr expr, ImmutableSet<String> roots, String what) {
        Set<String> told = new HashSet<>();
        ExprWalk.walk(expr, part -> {
            ImmutableSet<String> needed = part instanceof Expr.Root root
                    ? ImmutableSet.of(root.name())
                    : part instanceof Expr.DefinitionOf of
                            ? checker.vocabulary()
                                    .definition(of.name(), of.at())
                                    .map(Definition::roots)
                                    .orElse(ImmutableSet.of())
                            : part instanceof Expr.DefinitionFor each
                                    ? checker.vocabulary()
                                            .definition(each.name(), each.at())
                                            .map(PolicyReader::rootsBesideSubject)
                                            .orElse(ImmutableSet.of())
                                    : ImmutableSet.of();
            for (String root : Sets.difference(needed, roots)) {
                if (told.add(root)) {
                    checker.mismatch(
                            part.at(),
                            what + " is not about a " + root + ": it can use " + String.join(", ", roots),
                            what + " 的对象没有 " + root + "，可用：" + String.join("、", roots));
                }
            }
        });
    }
}

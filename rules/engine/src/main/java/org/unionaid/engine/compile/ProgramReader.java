package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.unionaid.code.Label;
import org.unionaid.engine.catalog.SubjectKind;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.policy.Benefit;
import org.unionaid.engine.policy.Criterion;
import org.unionaid.engine.policy.Funding;
import org.unionaid.engine.policy.GrantWindow;
import org.unionaid.engine.policy.Limit;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.policy.Provenance;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;
import org.unionaid.entitlement.ApprovalLevels;
import org.unionaid.identity.ProgramId;
import org.unionaid.program.Purpose;

/** Reads one program. */
final class ProgramReader {
    private static final ImmutableSet<String> KEYS = ImmutableSet.<String>builder()
            .add("title", "for", "purpose", "window", "times", "eligible", "gives", "cap", "award", "voucher")
            .add("goods", "service", "cover", "limits", "approval", "funding", "quota")
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
                nodes.required(m, "window", what).flatMap(n -> new WindowReader(nodes).read(n, "'window'"));
        Optional<Provenance> provenance = provenances.read(m, what);
        OptionalInt times = nodes.optional(m, "times")
                .flatMap(n -> nodes.count(n, "'times'"))
                .map(count -> OptionalInt.of((int) Math.min(count, Integer.MAX_VALUE)))
                .orElse(OptionalInt.empty());
        if (times.isPresent() && window.filter(GrantWindow.EVENT::equals).isPresent()) {
            nodes.bad(
                    m.get("times"),
                    "each event is granted once; to count events in a period say"
                            + " 'limits: [{id, title, times, per: calendarYear}]'",
                    "每个事项只核定一次；按期间限制次数请写 'limits: [{id, title, times, per: calendarYear}]'");
        }
        OptionalLong quota = nodes.optional(m, "quota")
                .flatMap(n -> nodes.count(n, "'quota'"))
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
        ValueReader values = new ValueReader(nodes, checker);
        AmountReader amounts = new AmountReader(nodes, values, new WholeFen(checker.vocabulary()));
        Optional<Benefit> benefit = nodes.required(m, "gives", what)
                .flatMap(n -> nodes.word(n, "'gives'", BenefitReader.Gives.class))
                .flatMap(gives -> new BenefitReader(nodes, values, amounts).read(m, gives));
        Optional<ApprovalLevels> approval = nodes.optional(m, "approval").flatMap(new ApprovalReader(nodes)::read);
        Funding funding = nodes.optional(m, "funding")
                .flatMap(new FundingReader(nodes, checker.vocabulary().catalog())::read)
                .orElse(Funding.ANY);
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
        ImmutableSet<String> roots = Roots.of(subject.get());
        ImmutableList<Limit> limits =
                limits(m, new LimitReader(nodes, amounts, provenances), id.get(), provenance.get());
        Roots check = new Roots(checker);
        check.check(eligible.get(), roots, what);
        benefit.get().formulas().forEach(formula -> check.check(formula, roots, what));
        limits.stream()
                .flatMap(limit -> limit.most() instanceof Limit.Sum sum ? Stream.of(sum.amount()) : Stream.empty())
                .forEach(formula -> check.check(formula, roots, what));
        return Optional.of(new Program(
                id.get(),
                title.get(),
                subject.get().type(),
                purpose.get(),
                window.get(),
                times,
                eligible.get(),
                benefit.get(),
                limits,
                approval,
                funding,
                quota,
                provenance.get(),
                at));
    }

    private ImmutableList<Limit> limits(
            YamlNode.Mapping m, LimitReader reader, ProgramId program, Provenance provenance) {
        Set<String> names = new HashSet<>();
        ImmutableList.Builder<Limit> limits = ImmutableList.builder();
        nodes.optional(m, "limits")
                .ifPresent(node -> nodes.list(node, "'limits'")
                        .forEach(item -> nodes.mapping(item, "a limit")
                                .flatMap(mapping -> reader.within(mapping, program, provenance))
                                .filter(limit -> isNew(limit, names))
                                .ifPresent(limits::add)));
        return limits.build();
    }

    private boolean isNew(Limit limit, Set<String> names) {
        if (names.add(limit.id())) {
            return true;
        }
        nodes.issues()
                .error(
                        IssueCode.NAME_CLASH,
                        limit.at(),
                        "the limit '" + limit.id() + "' is written twice in this program",
                        "限额 '" + limit.id() + "' 在本项目中重复");
        return false;
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
                                IssueCode.UNKNOWN_NAME,
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
}

package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.unionaid.engine.catalog.SubjectKind;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.policy.IncomeWindows;
import org.unionaid.engine.policy.ItemOrder;
import org.unionaid.engine.policy.Limit;
import org.unionaid.engine.policy.OneOf;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.policy.Retest;
import org.unionaid.engine.policy.Stacking;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;
import org.unionaid.household.IncomeKind;
import org.unionaid.identity.ProgramId;
import org.unionaid.program.SubjectType;

/** Reads how the items of one household go together: {@code oneOf}, {@code limits}, {@code retest}, {@code order}. */
final class StackingReader {
    private final YamlValues nodes;
    private final ExpressionChecker checker;
    private final ProvenanceReader provenances;
    private final ImmutableMap<ProgramId, Program> programs;
    private final ProgramNames names;

    StackingReader(
            YamlValues nodes,
            ExpressionChecker checker,
            ProvenanceReader provenances,
            ImmutableMap<ProgramId, Program> programs) {
        this.nodes = nodes;
        this.checker = checker;
        this.provenances = provenances;
        this.programs = programs;
        this.names = new ProgramNames(nodes, programs.keySet());
    }

    Stacking read(YamlNode.Mapping policy) {
        ImmutableList<OneOf> oneOf =
                new OneOfReader(nodes, new ValueReader(nodes, checker), provenances, names).read(policy);
        oneOf.forEach(group -> group.when()
                .ifPresent(when -> new Roots(checker).check(when, shared(group.programs()), "a group of 'oneOf'")));
        ImmutableList<Limit> limits = limits(policy);
        Optional<Retest> retest = nodes.optional(policy, "retest").flatMap(this::retest);
        Optional<ItemOrder> order = nodes.optional(policy, "order").flatMap(this::order);
        checkOrder(policy, limits, retest, order);
        retest.ifPresent(it -> checkWindows(policy.get("retest").at()));
        return new Stacking(oneOf, limits, retest, order);
    }

    private ImmutableList<Limit> limits(YamlNode.Mapping policy) {
        ValueReader values = new ValueReader(nodes, checker);
        LimitReader reader = new LimitReader(
                nodes, new AmountReader(nodes, values, new WholeFen(checker.vocabulary())), provenances);
        ImmutableList.Builder<Limit> limits = ImmutableList.builder();
        nodes.optional(policy, "limits")
                .flatMap(n -> nodes.mapping(n, "'limits'"))
                .ifPresent(mapping -> mapping.entries()
                        .forEach((id, node) -> nodes.mapping(node, "limit '" + id + "'")
                                .ifPresent(m -> {
                                    ImmutableSet<ProgramId> counted = nodes.required(
                                                    m, "programs", "limit '" + id + "'")
                                            .map(names::read)
                                            .map(ImmutableSet::copyOf)
                                            .orElse(ImmutableSet.of());
                                    Location at = mapping.keys().getOrDefault(id, m.at());
                                    reader.shared(id, m, at, counted)
                                            .filter(this::isSound)
                                            .ifPresent(limits::add);
                                })));
        return limits.build();
    }

    /** Whose awards are counted together must be the same for every program, and the formula about things that all have. */
    private boolean isSound(Limit limit) {
        if (limit.most() instanceof Limit.Sum sum) {
            new Roots(checker).check(sum.amount(), shared(limit.programs()), "limit '" + limit.id() + "'");
        }
        Set<SubjectType> subjects = new LinkedHashSet<>();
        limit.programs().forEach(id -> Optional.ofNullable(programs.get(id)).ifPresent(p -> subjects.add(p.subject())));
        if (subjects.size() > 1 && limit.scope() == Limit.Scope.BENEFICIARY) {
            nodes.issues()
                    .error(
                            IssueCode.TYPE_MISMATCH,
                            limit.at(),
                            "limit '" + limit.id()
                                    + "' counts for each beneficiary, but its programs are not for the same"
                                    + " kind of subject: say 'of: household'",
                            "限额 '" + limit.id() + "' 按对象计，但各项目的对象不同：请写 'of: household'");
            return false;
        }
        return true;
    }

    /** The things that all of some programs know. */
    private ImmutableSet<String> shared(Iterable<ProgramId> ids) {
        Set<String> roots = new LinkedHashSet<>(checker.vocabulary().names());
        for (SubjectKind kind : checker.vocabulary().catalog().subjects().values()) {
            ids.forEach(id -> Optional.ofNullable(programs.get(id))
                    .filter(program -> program.subject().equals(kind.type()))
                    .ifPresent(program -> roots.retainAll(Roots.of(kind))));
        }
        return ImmutableSet.copyOf(roots);
    }

    private Optional<Retest> retest(YamlNode node) {
        ImmutableSet<String> keys = ImmutableSet.<String>builder()
                .add("income")
                .addAll(ProvenanceReader.KEYS)
                .build();
        ImmutableSet<String> kinds = checker.vocabulary()
                .catalog()
                .findCodes("IncomeKind")
                .map(list -> list.labels().keySet())
                .orElse(ImmutableSet.of());
        return nodes.mapping(node, "'retest'", keys).flatMap(m -> {
            Optional<IncomeKind> kind = nodes.required(m, "income", "'retest'")
                    .flatMap(n -> nodes.scalar(n, "'income'"))
                    .flatMap(word -> {
                        if (kinds.contains(word.text())) {
                            return Optional.of(IncomeKind.of(word.text()));
                        }
                        nodes.issues()
                                .unknownWord(
                                        IssueCode.UNKNOWN_NAME,
                                        word.at(),
                                        "'" + word.text() + "' is no kind of income",
                                        "没有收入类别 '" + word.text() + "'",
                                        word.text(),
                                        kinds);
                        return Optional.empty();
                    });
            return kind.flatMap(k -> provenances.read(m, "'retest'").map(source -> new Retest(k, source)));
        });
    }

    /** What was granted counts in one month: windows that have none in common cannot all see it. */
    private void checkWindows(Location at) {
        IncomeWindows.of(programs.values(), name -> checker.vocabulary().definition(name, at))
                .monthWithoutOneForAll()
                .ifPresent(month -> nodes.issues()
                        .warning(
                                IssueCode.TYPE_MISMATCH,
                                at,
                                "what is granted counts as income of one month, but asked in month " + month
                                        + " the windows in which this policy reads income have none in common",
                                "核定额计入某一个月的收入，但 " + month + " 月申请时，本政策读取收入的各期间没有共同月份"));
    }

    /** {@code applicant}, or a list of programs. */
    private Optional<ItemOrder> order(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar && scalar.text().equals("applicant")) {
            return Optional.of(new ItemOrder.Applicant());
        }
        return node instanceof YamlNode.Sequence
                ? Optional.of(new ItemOrder.Declared(names.read(node)))
                : nodes.bad(node, "'order' is 'applicant' or a list of programs", "'order' 应为 'applicant' 或项目列表");
    }

    /** A re-test and a shared limit depend on who is taken up first: without an order the answer would be an accident. */
    private void checkOrder(
            YamlNode.Mapping policy, ImmutableList<Limit> limits, Optional<Retest> retest, Optional<ItemOrder> order) {
        if (order.orElse(null) instanceof ItemOrder.Applicant) {
            return;
        }
        ImmutableSet<ProgramId> ordered = order.map(it -> ImmutableSet.copyOf(((ItemOrder.Declared) it).programs()))
                .orElse(ImmutableSet.of());
        if (retest.isPresent()) {
            require(policy.get("retest").at(), "'retest'", programs.keySet(), ordered);
        }
        for (Limit limit : limits) {
            require(limit.at(), "limit '" + limit.id() + "'", limit.programs(), ordered);
        }
    }

    private void require(Location at, String what, ImmutableSet<ProgramId> needed, ImmutableSet<ProgramId> ordered) {
        ImmutableList<String> open = needed.stream()
                .filter(id -> !ordered.contains(id))
                .map(ProgramId::value)
                .collect(ImmutableList.toImmutableList());
        if (needed.size() > 1 && !open.isEmpty()) {
            nodes.issues()
                    .error(
                            IssueCode.NO_ORDER,
                            at,
                            what + " depends on which item is taken up first: name in 'order' "
                                    + String.join(", ", open) + ", or say 'order: applicant'",
                            what + " 取决于先办哪一项：请在 'order' 中列出 " + String.join("、", open) + "，或写 'order: applicant'");
        }
    }
}

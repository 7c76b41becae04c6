package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.policy.GrantWindow;
import org.unionaid.engine.policy.Limit;
import org.unionaid.engine.policy.Over;
import org.unionaid.engine.policy.Provenance;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;
import org.unionaid.identity.ProgramId;

/**
 * Reads a limit: {@code {id, title, is: 3000.00 yuan, per: payment, of: household, over: trim, soft: true}}, or with
 * {@code times: 1} instead of an amount.
 */
final class LimitReader {
    static final ImmutableSet<String> KEYS = ImmutableSet.of(
            "id", "title", "times", "per", "of", "over", "soft", "because", "source", "clause", "flag", "note");

    /** What only a limit within a program says. */
    private static final ImmutableSet<String> WITHIN = ImmutableSet.of("id", "because");

    private final YamlValues nodes;
    private final AmountReader amounts;
    private final ProvenanceReader provenances;

    LimitReader(YamlValues nodes, AmountReader amounts, ProvenanceReader provenances) {
        this.nodes = nodes;
        this.amounts = amounts;
        this.provenances = provenances;
    }

    /** A truth. */
    enum Truth {
        TRUE,
        FALSE
    }

    /** The words after {@code per}. */
    enum Per {
        PAYMENT,
        MONTH,
        CALENDAR_YEAR,
        SCHOOL_YEAR,
        ONCE
    }

    /** Whose awards count together. */
    enum Of {
        BENEFICIARY,
        HOUSEHOLD;

        Limit.Scope scope() {
            return this == HOUSEHOLD ? Limit.Scope.HOUSEHOLD : Limit.Scope.BENEFICIARY;
        }
    }

    /** A limit within a program: its source is the program's unless it says otherwise. */
    Optional<Limit> within(YamlNode.Mapping m, ProgramId program, Provenance owner) {
        String what = "a limit";
        Optional<String> id = nodes.required(m, "id", what).flatMap(n -> nodes.text(n, "'id'"));
        return id.flatMap(name ->
                read(m, name, m.at(), what, ImmutableSet.of(program), provenances.readWithin(m, what, owner), KEYS));
    }

    /** A limit of the whole policy, counted over several programs. */
    Optional<Limit> shared(String id, YamlNode.Mapping m, Location at, ImmutableSet<ProgramId> programs) {
        String what = "limit '" + id + "'";
        ImmutableSet<String> keys = Sets.union(Sets.difference(KEYS, WITHIN), ImmutableSet.of("programs"))
                .immutableCopy();
        return provenances.read(m, what).flatMap(source -> read(m, id, at, what, programs, source, keys));
    }

    private Optional<Limit> read(
            YamlNode.Mapping m,
            String id,
            Location at,
            String what,
            ImmutableSet<ProgramId> programs,
            Provenance provenance,
            ImmutableSet<String> keys) {
        Optional<Label> title = nodes.required(m, "title", what).flatMap(n -> nodes.label(n, "'title'"));
        Optional<GrantWindow> per = nodes.required(m, "per", what).flatMap(this::per);
        Optional<Limit.Most> most = most(m, what, keys);
        boolean payment = per.filter(GrantWindow.EVENT::equals).isPresent();
        if (payment && most.orElse(null) instanceof Limit.Times) {
            return nodes.bad(m.get("times"), "'times' has no meaning for each payment alone", "'times' 不能按每次计");
        }
        boolean counted = most.orElse(null) instanceof Limit.Times;
        Optional<YamlNode> overNode = nodes.optional(m, "over");
        Optional<Over> over = overNode.isEmpty() && counted
                ? Optional.of(Over.REFUSE)
                : nodes.required(m, "over", what).flatMap(n -> nodes.word(n, "'over'", Over.class));
        boolean soft = nodes.optional(m, "soft")
                .flatMap(n -> nodes.word(n, "'soft'", Truth.class))
                .map(truth -> truth == Truth.TRUE)
                .orElse(false);
        Limit.Scope scope = nodes.optional(m, "of")
                .flatMap(n -> nodes.word(n, "'of'", Of.class))
                .map(Of::scope)
                .orElse(Limit.Scope.BENEFICIARY);
        return title.isPresent() && per.isPresent() && most.isPresent() && over.isPresent()
                ? Optional.of(new Limit(
                        id,
                        title.get(),
                        most.get(),
                        per.get(),
                        scope,
                        programs,
                        over.get(),
                        soft || over.get() == Over.WARN,
                        provenance,
                        at))
                : Optional.empty();
    }

    private Optional<Limit.Most> most(YamlNode.Mapping m, String what, ImmutableSet<String> keys) {
        Optional<YamlNode> times = nodes.optional(m, "times");
        if (times.isEmpty()) {
            return amounts.money(m, what, keys).map(expr -> new Limit.Sum(expr, AmountReader.formula(m)));
        }
        nodes.checkKeys(m, what, keys);
        return nodes.count(times.get(), "'times'").flatMap(count -> {
            if (count < 1) {
                return nodes.bad(times.get(), "'times' must be 1 or more", "'times' 应不小于 1");
            }
            return Optional.of(new Limit.Times((int) Math.min(count, Integer.MAX_VALUE)));
        });
    }

    /** The period, or each payment alone. */
    private Optional<GrantWindow> per(YamlNode node) {
        if (!(node instanceof YamlNode.Scalar)) {
            return new WindowReader(nodes).scheme(node, "'per'");
        }
        return nodes.word(node, "'per'", Per.class).map(word -> switch (word) {
            case PAYMENT -> GrantWindow.EVENT;
            case MONTH -> GrantWindow.MONTH;
            case CALENDAR_YEAR -> GrantWindow.CALENDAR_YEAR;
            case SCHOOL_YEAR -> GrantWindow.SCHOOL_YEAR;
            case ONCE -> GrantWindow.ONCE;
        });
    }
}

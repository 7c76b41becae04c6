package org.unionaid.engine.policy;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Maps;
import com.google.common.collect.Table;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unionaid.code.Label;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprText;
import org.unionaid.engine.issue.DidYouMean;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Value;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.ProgramId;

/**
 * What would be otherwise in a policy (假设方案): values of parameters, single conditions, caps. To be laid over any policy that
 * has what it names; the policy itself never changes. Immutable and thread-safe.
 */
public final class Overlay {
    private static final Overlay NONE = new Overlay(ImmutableList.of());
    private static final Source SOURCE =
            new Source("what-if", new Label("假设方案", "what-if"), Optional.empty(), Optional.empty());

    private final ImmutableList<Change> changes;

    private Overlay(ImmutableList<Change> changes) {
        this.changes = changes;
    }

    /** One thing that is otherwise. */
    private sealed interface Change {
        /** In words that are equal for equal changes only. */
        String text();
    }

    private record ValueOf(String parameter, Optional<DivisionCode> place, Optional<LocalDate> from, Value value)
            implements Change {
        @Override
        public String text() {
            return "parameter " + parameter + " " + place + " " + from + " "
                    + value.getClass().getSimpleName() + " " + exact(value);
        }
    }

    /** A value's own text rounds; here two that differ must not read alike. */
    private static String exact(Value value) {
        if (value instanceof Value.Quantity quantity) {
            return quantity.amount() + " " + quantity.unit();
        }
        return value instanceof Value.Table table
                ? Maps.transformValues(table.cells(), Overlay::exact) + " "
                        + table.otherwise().map(Overlay::exact)
                : value.toString();
    }

    private record ConditionOf(ProgramId program, String condition, Expr when) implements Change {
        @Override
        public String text() {
            return "condition " + program.value() + "." + condition + " " + ExprText.of(when);
        }
    }

    private record CapOf(ProgramId program, Expr cap) implements Change {
        @Override
        public String text() {
            return "cap " + program.value() + " " + ExprText.of(cap);
        }
    }

    /**
     * Nothing otherwise.
     *
     * @return the overlay that leaves a policy as it is
     */
    public static Overlay none() {
        return NONE;
    }

    /**
     * One value of a parameter for all places and days instead of all its values.
     *
     * @param name  the parameter, not null
     * @param value  a value of its type, not null
     * @return a longer overlay; this one is unchanged
     */
    public Overlay parameter(String name, Value value) {
        return plus(new ValueOf(name, Optional.empty(), Optional.empty(), value));
    }

    /**
     * A value of a parameter for a place from a day on, until the place's next value.
     *
     * @param name  the parameter, not null
     * @param place  the place, not null
     * @param from  the first day, not null
     * @param value  a value of its type, not null
     * @return a longer overlay; this one is unchanged
     */
    public Overlay parameter(String name, DivisionCode place, LocalDate from, Value value) {
        return plus(new ValueOf(name, Optional.of(place), Optional.of(from), value));
    }

    /**
     * Another condition in place of one.
     *
     * @param program  the program, not null
     * @param condition  the condition's id, not null
     * @param when  what must be true instead, compiled with the same policy, not null
     * @return a longer overlay; this one is unchanged
     */
    public Overlay condition(ProgramId program, String condition, Expr when) {
        return plus(new ConditionOf(program, condition, when));
    }

    /**
     * Another cap of a program that gives money.
     *
     * @param program  the program, not null
     * @param cap  an amount of money in whole fen, compiled with the same policy, not null
     * @return a longer overlay; this one is unchanged
     */
    public Overlay cap(ProgramId program, Expr cap) {
        return plus(new CapOf(program, cap));
    }

    private Overlay plus(Change change) {
        return new Overlay(
                ImmutableList.<Change>builder().addAll(changes).add(change).build());
    }

    /**
     * Lays this over a policy.
     *
     * @param baseline  the policy, not null
     * @return a policy of its own, with a hash of its own if anything is otherwise; the baseline is unchanged
     * @throws IllegalArgumentException if a parameter, program or condition is not in the baseline, or a value is of another
     *     type; the message names the one that was probably meant
     */
    public Policy over(Policy baseline) {
        if (changes.isEmpty()) {
            return baseline;
        }
        Map<String, Parameter> parameters = new LinkedHashMap<>(baseline.parameters());
        Map<ProgramId, Program> programs = new LinkedHashMap<>(baseline.programs());
        StringBuilder content = new StringBuilder(baseline.hash());
        for (Change change : changes) {
            content.append('\n').append(change.text());
            if (change instanceof ValueOf it) {
                parameters.put(it.parameter(), parameter(it, find(parameters, it.parameter(), "parameter"), baseline));
            } else if (change instanceof ConditionOf it) {
                programs.put(it.program(), condition(it, find(programs, it.program(), "program")));
            } else if (change instanceof CapOf it) {
                programs.put(it.program(), cap(it, find(programs, it.program(), "program")));
            }
        }
        String hash =
                Hashing.sha256().hashString(content, StandardCharsets.UTF_8).toString();
        return baseline.with(hash, ImmutableMap.copyOf(parameters), ImmutableMap.copyOf(programs));
    }

    private static Parameter parameter(ValueOf change, Parameter old, Policy baseline) {
        boolean fits = old.values().values().stream()
                .flatMap(dated -> dated.values().stream())
                .filter(value -> !value.equals(Value.NONE))
                .allMatch(value -> alike(value, change.value()));
        if (!fits) {
            throw new IllegalArgumentException(
                    "parameter '" + old.name() + "' is " + old.type() + ", but the value is " + change.value());
        }
        DivisionCode place = change.place().orElse(DivisionCode.NATION);
        Map<LocalDate, Value> dated =
                new TreeMap<>(change.place().map(old.values()::get).orElse(ImmutableSortedMap.of()));
        LocalDate from = change.from().orElse(baseline.valid().start());
        dated.put(from, change.value());
        Map<DivisionCode, ImmutableSortedMap<LocalDate, Value>> values =
                new LinkedHashMap<>(change.place().isPresent() ? old.values() : ImmutableMap.of());
        values.put(place, ImmutableSortedMap.copyOf(dated));
        Table<DivisionCode, LocalDate, Provenance> own = HashBasedTable.create(old.ownProvenance());
        own.put(place, from, new Provenance(SOURCE, Optional.empty(), Flag.ASSUMED, Optional.empty()));
        return new Parameter(
                old.name(),
                old.title(),
                old.type(),
                ImmutableMap.copyOf(values),
                change.place().isPresent() ? old.until() : Optional.empty(),
                old.reviewBy(),
                old.provenance(),
                ImmutableTable.copyOf(own),
                old.at());
    }

    private static boolean alike(Value a, Value b) {
        if (a instanceof Value.Quantity x && b instanceof Value.Quantity y) {
            return x.unit().equals(y.unit());
        }
        return a.getClass().equals(b.getClass());
    }

    private static Program condition(ConditionOf change, Program old) {
        require(change.when(), Type.BOOLEAN);
        find(
                old.eligible().conditions().stream()
                        .collect(ImmutableMap.toImmutableMap(Criterion.Condition::id, each -> each)),
                change.condition(),
                "condition of '" + old.id().value() + "'");
        return old.with(
                old.eligible()
                        .map(each -> each.id().equals(change.condition())
                                ? new Criterion.Condition(
                                        each.id(),
                                        each.title(),
                                        change.when(),
                                        ExprText.of(change.when()),
                                        assumed(each.provenance()))
                                : each),
                old.benefit());
    }

    private static Provenance assumed(Provenance provenance) {
        return new Provenance(
                provenance.source(),
                provenance.clause(),
                Flag.ASSUMED,
                Optional.of(SOURCE.title()),
                provenance.origin());
    }

    private static Program cap(CapOf change, Program old) {
        require(change.cap(), Type.MONEY);
        Benefit.Amount amount = old.amount()
                .orElseThrow(() -> new IllegalArgumentException(
                        "program '" + old.id().value() + "' gives no money and has no cap"));
        return old.with(
                old.eligible(),
                new Benefit.Amount(
                        amount.voucher(),
                        change.cap(),
                        ExprText.of(change.cap()),
                        amount.over(),
                        Optional.empty(),
                        amount.award()));
    }

    private static void require(Expr expr, Type type) {
        if (!expr.type().equals(type)) {
            throw new IllegalArgumentException("must be " + type + ", but is " + expr.type());
        }
    }

    private static <K, V> V find(Map<K, V> all, K key, String what) {
        V found = all.get(key);
        if (found == null) {
            Collection<String> known =
                    all.keySet().stream().map(Object::toString).toList();
            throw new IllegalArgumentException("there is no " + what + " '" + key + "'"
                    + DidYouMean.nearest(key.toString(), known)
                            .map(word -> "; did you mean '" + word + "'?")
                            .orElse("; known: " + String.join(", ", known)));
        }
        return found;
    }
}

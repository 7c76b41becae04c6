package org.unionaid.engine.facts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.unionaid.engine.catalog.Fact;

/** Facts by the element type they are asked of and by name, those of one type together. Immutable. */
final class FactTable {
    static final FactTable EMPTY = new FactTable(ImmutableMap.of());

    private final ImmutableMap<String, ImmutableMap<String, Fact>> rows;

    private FactTable(ImmutableMap<String, ImmutableMap<String, Fact>> rows) {
        this.rows = rows;
    }

    /** These facts and more; one whose type and name are here already is an {@link IllegalArgumentException}. */
    FactTable with(Fact... more) {
        Map<String, Map<String, Fact>> all = new LinkedHashMap<>();
        for (Map.Entry<String, ImmutableMap<String, Fact>> row : rows.entrySet()) {
            all.put(row.getKey(), new LinkedHashMap<>(row.getValue()));
        }
        for (Fact fact : more) {
            Fact known = all.computeIfAbsent(fact.receiver(), any -> new LinkedHashMap<>())
                    .putIfAbsent(fact.name(), fact);
            if (known != null) {
                throw new IllegalArgumentException("There is a fact '" + fact + "' already");
            }
        }
        ImmutableMap.Builder<String, ImmutableMap<String, Fact>> made = ImmutableMap.builder();
        for (Map.Entry<String, Map<String, Fact>> row : all.entrySet()) {
            made.put(row.getKey(), ImmutableMap.copyOf(row.getValue()));
        }
        return new FactTable(made.buildOrThrow());
    }

    private ImmutableMap<String, Fact> row(String receiver) {
        return Objects.requireNonNullElse(rows.get(receiver), ImmutableMap.of());
    }

    Optional<Fact> find(String receiver, String name) {
        return Optional.ofNullable(row(receiver).get(name));
    }

    ImmutableSet<String> names(String receiver) {
        return row(receiver).keySet();
    }

    ImmutableList<Fact> all() {
        ImmutableList.Builder<Fact> all = ImmutableList.builder();
        for (ImmutableMap<String, Fact> row : rows.values()) {
            all.addAll(row.values());
        }
        return all.build();
    }
}

package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableTable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unionaid.code.Label;
import org.unionaid.engine.facts.Catalog;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.policy.Parameter;
import org.unionaid.engine.policy.Provenance;
import org.unionaid.engine.value.Value;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;
import org.unionaid.identity.DivisionCode;

/** Reads parameters: values by place and date, with unit and provenance. */
final class ParameterReader {
    private static final ImmutableSet<String> KEYS = ImmutableSet.<String>builder()
            .add("title", "unit", "by", "values", "until", "reviewBy", "binding")
            .addAll(ProvenanceReader.KEYS)
            .build();
    private final YamlValues nodes;
    private final ProvenanceReader provenances;
    private final Catalog codes;

    ParameterReader(YamlValues nodes, Catalog codes, ProvenanceReader provenances) {
        this.nodes = nodes;
        this.codes = codes;
        this.provenances = provenances;
    }

    Optional<Parameter> read(String name, YamlNode node, Location at) {
        String what = "parameter '" + name + "'";
        return nodes.mapping(node, what, KEYS).flatMap(mapping -> {
            Optional<Label> title = nodes.required(mapping, "title", what).flatMap(n -> nodes.label(n, "'title'"));
            Optional<ValueForm> form = nodes.required(mapping, "unit", what)
                    .flatMap(n -> ValueForm.read(nodes, codes, n, nodes.optional(mapping, "by")));
            Optional<Provenance> provenance = provenances.read(mapping, what);
            Optional<YamlNode> values = nodes.required(mapping, "values", what);
            Optional<LocalDate> until = nodes.optional(mapping, "until").flatMap(n -> nodes.date(n, "'until'"));
            Optional<LocalDate> reviewBy =
                    nodes.optional(mapping, "reviewBy").flatMap(n -> nodes.date(n, "'reviewBy'"));
            if (title.isEmpty() || form.isEmpty() || provenance.isEmpty() || values.isEmpty()) {
                return Optional.empty();
            }
            ImmutableMap<DivisionCode, ImmutableSortedMap<LocalDate, Value>> byPlace =
                    byPlace(values.get(), form.get());
            if (byPlace.isEmpty()) {
                return nodes.bad(values.get(), what + " has no value at all", what + " 没有任何取值");
            }
            return Optional.of(new Parameter(
                    name,
                    title.get(),
                    form.get().type(),
                    byPlace,
                    until,
                    reviewBy,
                    provenance.get(),
                    ownProvenance(values.get(), byPlace, provenance.get()),
                    at));
        });
    }

    private ImmutableMap<DivisionCode, ImmutableSortedMap<LocalDate, Value>> byPlace(YamlNode node, ValueForm form) {
        Map<DivisionCode, ImmutableSortedMap<LocalDate, Value>> byPlace = new LinkedHashMap<>();
        Optional<YamlNode.Mapping> places = nodes.mapping(node, "'values'");
        places.ifPresent(p -> p.entries().forEach((place, dated) -> {
            Location at = p.keys().getOrDefault(place, p.at());
            if (dated instanceof YamlNode.Mapping m
                    && m.without(ProvenanceReader.KEYS).entries().isEmpty()) {
                nodes.bad(dated, "the values of a place must have a first day", "该地的取值至少应有一个起始日");
            }
            nodes.place(place, at).ifPresent(code -> byPlace.put(code, dated(dated, form)));
        }));
        byPlace.values().removeIf(Map::isEmpty);
        return ImmutableMap.copyOf(byPlace);
    }

    /** A place may name a source of its own beside its dates. */
    private ImmutableTable<DivisionCode, LocalDate, Provenance> ownProvenance(
            YamlNode node, ImmutableMap<DivisionCode, ImmutableSortedMap<LocalDate, Value>> byPlace, Provenance owner) {
        ImmutableTable.Builder<DivisionCode, LocalDate, Provenance> own = ImmutableTable.builder();
        byPlace.forEach((place, dated) -> {
            if (node instanceof YamlNode.Mapping places
                    && places.entries().get(place.value()) instanceof YamlNode.Mapping mapping
                    && ProvenanceReader.KEYS.stream().anyMatch(mapping.entries()::containsKey)) {
                Provenance provenance = provenances.readWithin(mapping, "the values of a place", owner);
                dated.keySet().forEach(from -> own.put(place, from, provenance));
            }
        });
        return own.buildOrThrow();
    }

    /** {@code 2024-01-01: value} holds until the next; {@code 2024-01-01..2024-06-30: value} holds for these days only. */
    private ImmutableSortedMap<LocalDate, Value> dated(YamlNode node, ValueForm form) {
        TreeMap<LocalDate, Value> dated = new TreeMap<>();
        Map<LocalDate, LocalDate> ends = new TreeMap<>();
        Optional<YamlNode.Mapping> dates =
                nodes.mapping(node, "the values of a place").map(mapping -> mapping.without(ProvenanceReader.KEYS));
        dates.ifPresent(d -> d.entries().forEach((text, written) -> {
            Location at = d.keys().getOrDefault(text, d.at());
            int dots = text.indexOf("..");
            String what = "the day from which a value holds";
            Optional<LocalDate> from = nodes.date(dots < 0 ? text : text.substring(0, dots), at, what);
            Optional<LocalDate> to =
                    dots < 0 ? Optional.empty() : nodes.date(text.substring(dots + 2), at, "the last day of a value");
            Optional<Value> value = form.value(written);
            if (from.isPresent() && value.isPresent()) {
                if (dated.put(from.get(), value.get()) != null
                        || to.filter(from.get()::isAfter).isPresent()) {
                    overlap(at, from.get());
                }
                to.ifPresent(last -> ends.put(from.get(), last));
            }
        }));
        ends.forEach((from, last) -> {
            LocalDate next = dated.higherKey(from);
            if (next != null && !next.isAfter(last)) {
                overlap(dates.map(YamlNode.Mapping::at).orElse(node.at()), next);
            } else {
                dated.putIfAbsent(last.plusDays(1), Value.NONE);
            }
        });
        return ImmutableSortedMap.copyOf(dated);
    }

    private void overlap(Location at, LocalDate day) {
        nodes.issues()
                .error(
                        IssueCode.PARAMETER_OVERLAP,
                        at,
                        "two values hold on " + day + ", or a value ends before it begins",
                        day + " 有两个取值同时有效，或取值的截止日早于起始日");
    }
}

package org.unionaid.engine.inheritance;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unionaid.engine.issue.IssueCollector;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;
import org.unionaid.identity.DivisionCode;

/** Compares a child's values of a binding parameter with the parent's, for each place and on each day on which either changes. */
final class BindingValues {
    /** Reads quietly: what cannot be read is told where the parameter itself is read. */
    private final YamlValues quiet = new YamlValues(new IssueCollector());

    private final YamlValues nodes;

    BindingValues(YamlValues nodes) {
        this.nodes = nodes;
    }

    private record Written(BigDecimal number, YamlNode at) {}

    void check(String name, YamlNode side, YamlNode.Mapping parent, YamlNode.Mapping child) {
        boolean atMost = side instanceof YamlNode.Scalar word && word.text().equals("atMost");
        ImmutableMap<DivisionCode, NavigableMap<LocalDate, Written>> before = read(parent);
        read(child).forEach((place, own) -> {
            NavigableSet<LocalDate> days = new TreeSet<>(own.keySet());
            place.lineage().forEach(level -> {
                NavigableMap<LocalDate, Written> dated = before.get(level);
                if (dated != null) {
                    days.addAll(dated.keySet());
                }
            });
            for (LocalDate day : own.isEmpty() ? days : days.tailSet(own.firstKey(), true)) {
                Written now = own.floorEntry(day).getValue();
                Optional<BigDecimal> line = find(before, place, day);
                if (line.isPresent()
                        && (now.number().compareTo(line.get()) > 0) == atMost
                        && now.number().compareTo(line.get()) != 0) {
                    Binding.refuse(
                            nodes,
                            now.at().at(),
                            "'" + name + "' is binding: on " + day + " it must be at " + (atMost ? "most " : "least ")
                                    + line.get().toPlainString() + " here, found "
                                    + now.number().toPlainString(),
                            "'" + name + "' 标为 'binding'：" + day + " 此处应不" + (atMost ? "高于 " : "低于 ")
                                    + line.get().toPlainString() + "，写成了 "
                                    + now.number().toPlainString());
                    return;
                }
            }
        });
    }

    private static Optional<BigDecimal> find(
            ImmutableMap<DivisionCode, NavigableMap<LocalDate, Written>> values, DivisionCode place, LocalDate day) {
        for (DivisionCode level : place.lineage()) {
            NavigableMap<LocalDate, Written> dated = values.get(level);
            Map.Entry<LocalDate, Written> entry = dated == null ? null : dated.floorEntry(day);
            if (entry != null) {
                return Optional.of(entry.getValue().number());
            }
        }
        return Optional.empty();
    }

    private ImmutableMap<DivisionCode, NavigableMap<LocalDate, Written>> read(YamlNode.Mapping values) {
        ImmutableMap.Builder<DivisionCode, NavigableMap<LocalDate, Written>> byPlace = ImmutableMap.builder();
        Binding.mappings(values)
                .forEach((place, dated) ->
                        quiet.place(place, dated.at()).ifPresent(code -> byPlace.put(code, dated(dated))));
        return byPlace.buildOrThrow();
    }

    private NavigableMap<LocalDate, Written> dated(YamlNode.Mapping mapping) {
        NavigableMap<LocalDate, Written> dated = new TreeMap<>();
        mapping.without(Sourced.KEYS)
                .entries()
                .forEach((text, node) -> quiet.date(text, node.at(), "a day")
                        .ifPresent(day ->
                                quiet.number(node, "a value").ifPresent(n -> dated.put(day, new Written(n, node)))));
        return dated;
    }
}

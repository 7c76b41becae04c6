package org.unionaid.engine.inheritance;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
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

/**
 * Compares a child's values of a binding parameter with the parent's, for each place, on each day on which either changes, and
 * for each code if there is a value for each.
 */
final class BindingValues {
    private static final String ELSE = "else";

    /** Reads quietly: what cannot be read is told where the parameter itself is read. */
    private final YamlValues quiet = new YamlValues(new IssueCollector());

    private final YamlValues nodes;

    BindingValues(YamlValues nodes) {
        this.nodes = nodes;
    }

    /** What is written for a day: a number under no code, a number for each code, or nothing from the day after a last one. */
    private record Written(YamlNode at, ImmutableMap<String, BigDecimal> cells) {
        Optional<BigDecimal> of(String code) {
            return Optional.ofNullable(cells.getOrDefault(code, cells.get(ELSE)));
        }

        YamlNode at(String code) {
            return at instanceof YamlNode.Mapping rows
                    ? rows.entries().entrySet().stream()
                            .filter(row -> codes(row.getKey()).contains(code))
                            .map(Map.Entry::getValue)
                            .findFirst()
                            .orElseGet(() -> rows.entries().getOrDefault(ELSE, at))
                    : at;
        }
    }

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
            for (LocalDate day : own.isEmpty() ? ImmutableList.<LocalDate>of() : days.tailSet(own.firstKey(), true)) {
                Written now = own.floorEntry(day).getValue();
                Optional<Written> line = find(before, place, day);
                if (line.isPresent() && !keeps(name, atMost, day, now, line.get())) {
                    return;
                }
            }
        });
    }

    /** Whether every value is on the side of the line that the parent leaves; the first that is not is told. */
    private boolean keeps(String name, boolean atMost, LocalDate day, Written now, Written line) {
        for (String code : Sets.union(now.cells().keySet(), line.cells().keySet())) {
            Optional<BigDecimal> own = now.of(code);
            Optional<BigDecimal> most = line.of(code);
            if (own.isPresent()
                    && most.isPresent()
                    && (atMost ? own.get().compareTo(most.get()) > 0 : own.get().compareTo(most.get()) < 0)) {
                String where = code.isEmpty() || code.equals(ELSE) ? "" : " for " + code;
                String whereZh = code.isEmpty() || code.equals(ELSE) ? "" : code + " ";
                Binding.refuse(
                        nodes,
                        now.at(code).at(),
                        "'" + name + "' is binding: on " + day + " it must be at " + (atMost ? "most " : "least ")
                                + most.get().toPlainString() + where + " here, as "
                                + line.at(code).at() + " says, found "
                                + own.get().toPlainString(),
                        "'" + name + "' 标为 'binding'：" + day + " 此处" + whereZh + "应不" + (atMost ? "高于 " : "低于 ")
                                + most.get().toPlainString() + "（见 "
                                + line.at(code).at() + "），写成了 "
                                + own.get().toPlainString());
                return false;
            }
        }
        return true;
    }

    private static Optional<Written> find(
            ImmutableMap<DivisionCode, NavigableMap<LocalDate, Written>> values, DivisionCode place, LocalDate day) {
        for (DivisionCode level : place.lineage()) {
            NavigableMap<LocalDate, Written> dated = values.get(level);
            Map.Entry<LocalDate, Written> entry = dated == null ? null : dated.floorEntry(day);
            if (entry != null && !entry.getValue().cells().isEmpty()) {
                return Optional.of(entry.getValue());
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

    /** {@code 2024-01-01: value}, or {@code 2024-01-01..2024-06-30: value}, after which there is none until the next. */
    private NavigableMap<LocalDate, Written> dated(YamlNode.Mapping mapping) {
        NavigableMap<LocalDate, Written> dated = new TreeMap<>();
        NavigableMap<LocalDate, Written> ends = new TreeMap<>();
        mapping.without(Sourced.KEYS).entries().forEach((text, node) -> {
            int dots = text.indexOf("..");
            quiet.date(dots < 0 ? text : text.substring(0, dots), node.at(), "a day")
                    .ifPresent(day -> dated.put(day, new Written(node, cells(node))));
            if (dots >= 0) {
                quiet.date(text.substring(dots + 2), node.at(), "a day")
                        .ifPresent(last -> ends.put(last.plusDays(1), new Written(node, ImmutableMap.of())));
            }
        });
        ends.forEach(dated::putIfAbsent);
        return dated;
    }

    private ImmutableMap<String, BigDecimal> cells(YamlNode node) {
        ImmutableMap.Builder<String, BigDecimal> cells = ImmutableMap.builder();
        if (node instanceof YamlNode.Mapping rows) {
            rows.entries()
                    .forEach((key, value) -> quiet.number(value, "a value")
                            .ifPresent(number -> codes(key).forEach(code -> cells.put(code, number))));
        } else {
            quiet.number(node, "a value").ifPresent(number -> cells.put("", number));
        }
        return cells.buildKeepingLast();
    }

    /** The codes of a row, which may be for several: {@code PRIMARY | JUNIOR}. */
    private static ImmutableList<String> codes(String key) {
        return ImmutableList.copyOf(Splitter.on('|').trimResults().split(key));
    }
}

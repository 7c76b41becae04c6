package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unionaid.code.Label;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.issue.IssueCollector;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.policy.Parameter;
import org.unionaid.engine.policy.Provenance;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Unit;
import org.unionaid.engine.value.Value;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;
import org.unionaid.identity.DivisionCode;

/** Reads parameters: values by place and date, with unit and provenance. */
final class ParameterReader {
    private static final ImmutableSet<String> KEYS = ImmutableSet.<String>builder()
            .add("title", "unit", "values", "until", "binding")
            .addAll(ProvenanceReader.KEYS)
            .build();
    private static final ImmutableMap<String, Unit> UNITS = ImmutableMap.of(
            "yuan", Unit.MONEY,
            "yuan/month", Unit.MONEY_PER_MONTH,
            "months", Unit.MONTHS,
            "days", Unit.DAYS,
            "number", Unit.NUMBER,
            "percent", Unit.NUMBER);

    private final YamlValues nodes;
    private final ProvenanceReader provenances;

    ParameterReader(YamlValues nodes, ProvenanceReader provenances) {
        this.nodes = nodes;
        this.provenances = provenances;
    }

    Optional<Parameter> read(String name, YamlNode node, Location at, LocalDate validFrom) {
        String what = "parameter '" + name + "'";
        return nodes.mapping(node, what, KEYS).flatMap(mapping -> {
            Optional<Label> title = nodes.required(mapping, "title", what).flatMap(n -> nodes.label(n, "'title'"));
            Optional<String> unitName = nodes.required(mapping, "unit", what).flatMap(this::unitName);
            Optional<Provenance> provenance = provenances.read(mapping, what);
            Optional<YamlNode> values = nodes.required(mapping, "values", what);
            Optional<LocalDate> until = nodes.optional(mapping, "until").flatMap(n -> nodes.date(n, "'until'"));
            if (title.isEmpty() || unitName.isEmpty() || provenance.isEmpty() || values.isEmpty()) {
                return Optional.empty();
            }
            ImmutableMap<DivisionCode, ImmutableSortedMap<LocalDate, Value>> byPlace =
                    byPlace(values.get(), unitName.get());
            if (byPlace.isEmpty()) {
                nodes.bad(values.get(), what + " has no value at all", what + " 没有任何取值");
                return Optional.empty();
            }
            Parameter parameter = new Parameter(
                    name,
                    title.get(),
                    Type.quantity(UNITS.getOrDefault(unitName.get(), Unit.NUMBER)),
                    byPlace,
                    until,
                    provenance.get(),
                    ownProvenance(values.get(), provenance.get()),
                    at);
            checkGap(parameter, validFrom);
            return Optional.of(parameter);
        });
    }

    private Optional<String> unitName(YamlNode node) {
        return nodes.text(node, "'unit'").flatMap(word -> {
            if (UNITS.containsKey(word)) {
                return Optional.of(word);
            }
            nodes.issues()
                    .unknownWord(
                            IssueCode.BAD_VALUE,
                            node.at(),
                            "'" + word + "' is no unit; known: " + String.join(", ", UNITS.keySet()),
                            "没有单位 '" + word + "'，可用：" + String.join("、", UNITS.keySet()),
                            word,
                            UNITS.keySet());
            return Optional.empty();
        });
    }

    private ImmutableMap<DivisionCode, ImmutableSortedMap<LocalDate, Value>> byPlace(YamlNode node, String unit) {
        Map<DivisionCode, ImmutableSortedMap<LocalDate, Value>> byPlace = new LinkedHashMap<>();
        Optional<YamlNode.Mapping> places = nodes.mapping(node, "'values'");
        places.ifPresent(p -> p.entries().forEach((place, dated) -> {
            Location at = p.keys().getOrDefault(place, p.at());
            nodes.place(place, at).ifPresent(code -> byPlace.put(code, dated(dated, unit)));
        }));
        byPlace.values().removeIf(Map::isEmpty);
        return ImmutableMap.copyOf(byPlace);
    }

    /** A place may name a source of its own beside its dates. */
    private ImmutableMap<DivisionCode, Provenance> ownProvenance(YamlNode node, Provenance owner) {
        ImmutableMap.Builder<DivisionCode, Provenance> own = ImmutableMap.builder();
        if (node instanceof YamlNode.Mapping places) {
            places.entries().forEach((place, dated) -> {
                if (dated instanceof YamlNode.Mapping mapping
                        && ProvenanceReader.KEYS.stream().anyMatch(mapping.entries()::containsKey)) {
                    new YamlValues(new IssueCollector())
                            .place(place, places.keyAt(place))
                            .ifPresent(code ->
                                    own.put(code, provenances.readWithin(mapping, "the values of a place", owner)));
                }
            });
        }
        return own.buildOrThrow();
    }

    private ImmutableSortedMap<LocalDate, Value> dated(YamlNode node, String unit) {
        Map<LocalDate, Value> dated = new TreeMap<>();
        Optional<YamlNode.Mapping> dates =
                nodes.mapping(node, "the values of a place").map(mapping -> mapping.without(ProvenanceReader.KEYS));
        dates.ifPresent(d -> d.entries().forEach((text, number) -> {
            Location at = d.keys().getOrDefault(text, d.at());
            Optional<LocalDate> from = nodes.date(text, at, "the day from which a value holds");
            Optional<Value> value = nodes.number(number, "a value").map(n -> value(n, unit));
            if (from.isPresent() && value.isPresent()) {
                dated.put(from.get(), value.get());
            }
        }));
        return ImmutableSortedMap.copyOf(dated);
    }

    private static Value value(BigDecimal number, String unitName) {
        Unit unit = UNITS.getOrDefault(unitName, Unit.NUMBER);
        Fraction amount = Fraction.of(number);
        if (unit.money() == 1) {
            amount = amount.times(Fraction.of(100));
        } else if (unitName.equals("percent")) {
            amount = amount.dividedBy(Fraction.of(100));
        }
        return new Value.Quantity(amount, unit);
    }

    /** Every place listed must have a value, its own or one from above, on the first day of the policy. */
    private void checkGap(Parameter parameter, LocalDate validFrom) {
        parameter.values().forEach((place, dated) -> {
            if (parameter.find(place, validFrom).isEmpty()) {
                nodes.issues()
                        .error(
                                IssueCode.PARAMETER_GAP,
                                parameter.at(),
                                "parameter '" + parameter.name() + "' has no value for " + place.value() + " from "
                                        + validFrom + ", when the policy begins, until " + dated.firstKey(),
                                "参数 '" + parameter.name() + "' 在 " + place.value() + " 自政策生效日 " + validFrom + " 至 "
                                        + dated.firstKey() + " 之间没有取值");
            }
        });
    }
}

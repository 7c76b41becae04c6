package org.unionaid.engine.writing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.unionaid.engine.policy.Parameter;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Unit;
import org.unionaid.engine.value.Value;
import org.unionaid.engine.yaml.YamlNode;

/** Writes a parameter: values by place and date. */
final class ParameterSheet {
    private static final int DECIMALS = 9;
    private static final ImmutableMap<Unit, String> UNITS = ImmutableMap.of(
            Unit.MONEY,
            "yuan",
            Unit.MONEY_PER_MONTH,
            "yuan/month",
            new Unit(1, 0, -1),
            "yuan/day",
            Unit.MONTHS,
            "months",
            Unit.DAYS,
            "days",
            Unit.NUMBER,
            "number");

    private final Parameter parameter;
    private final boolean percent;

    ParameterSheet(Parameter parameter) {
        this.parameter = parameter;
        this.percent = parameter.type().unit().equals(Unit.NUMBER)
                && parameter.values().values().stream()
                        .flatMap(dated -> dated.values().stream())
                        .anyMatch(ParameterSheet::hasManyDecimals);
    }

    YamlNode write() {
        Sheet sheet = new Sheet().put("title", parameter.title()).put("unit", unit());
        if (parameter.type().kind() == Type.Kind.TABLE) {
            sheet.put("by", parameter.type().name());
        }
        Sheet places = new Sheet();
        parameter.values().forEach((place, dated) -> {
            Sheet values = new Sheet();
            ImmutableList<Map.Entry<LocalDate, Value>> entries =
                    dated.entrySet().asList();
            for (int i = 0; i < entries.size(); i++) {
                boolean ends =
                        i + 1 < entries.size() && entries.get(i + 1).getValue().equals(Value.NONE);
                LocalDate from = entries.get(i).getKey();
                if (!entries.get(i).getValue().equals(Value.NONE)) {
                    String key =
                            ends ? from + ".." + entries.get(i + 1).getKey().minusDays(1) : from.toString();
                    values.put(key, value(entries.get(i).getValue()));
                }
            }
            parameter.ownProvenance().row(place).values().stream()
                    .findFirst()
                    .ifPresent(provenance -> Sourced.within(values, provenance, parameter.provenance(), "clause"));
            places.put(place.value(), values.node());
        });
        sheet.put("values", places.node());
        parameter.until().ifPresent(day -> sheet.put("until", day.toString()));
        parameter.reviewBy().ifPresent(day -> sheet.put("reviewBy", day.toString()));
        return Sourced.all(sheet, parameter.provenance()).node();
    }

    private String unit() {
        Type type = parameter.type();
        return switch (type.kind()) {
            case DATE -> "date";
            case TEXT -> "text";
            case BOOLEAN -> "truth";
            case PLACE -> "place";
            case CODE -> "code " + type.name();
            case CODES -> "codes " + type.name();
            default -> percent ? "percent" : UNITS.getOrDefault(type.unit(), "number");
        };
    }

    private YamlNode value(Value value) {
        if (value instanceof Value.Codes codes) {
            return new Sheet()
                    .putList("codes", codes.codes().stream().map(Sheet::text).toList())
                    .node()
                    .get("codes");
        }
        if (value instanceof Value.Table table) {
            Sheet cells = new Sheet();
            table.cells().forEach((code, cell) -> cells.put(code, number(cell)));
            table.otherwise().ifPresent(cell -> cells.put("else", number(cell)));
            return cells.node();
        }
        if (value instanceof Value.Quantity quantity) {
            return Sheet.text(number(quantity));
        }
        return Sheet.text(value instanceof Value.Place place ? place.code().value() : value.toString());
    }

    private String number(Value.Quantity quantity) {
        Fraction amount = quantity.unit().money() == 1
                ? quantity.amount().dividedBy(Fraction.of(100))
                : percent ? quantity.amount().times(Fraction.of(100)) : quantity.amount();
        BigDecimal plain = amount.toDecimal(DECIMALS).stripTrailingZeros();
        return plain.setScale(Math.max(plain.scale(), quantity.unit().money() == 1 ? 2 : 0))
                .toPlainString();
    }

    private static boolean hasManyDecimals(Value value) {
        if (value instanceof Value.Table table) {
            return table.cells().values().stream().anyMatch(ParameterSheet::hasManyDecimals)
                    || table.otherwise().filter(ParameterSheet::hasManyDecimals).isPresent();
        }
        return value instanceof Value.Quantity quantity
                && !Fraction.of(quantity.amount().toDecimal(DECIMALS)).equals(quantity.amount());
    }
}

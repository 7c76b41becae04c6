package org.unionaid.engine.recording;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.evaluation.Outcome;
import org.unionaid.engine.value.Unit;
import org.unionaid.engine.value.Value;
import org.unionaid.time.MonthRange;

/** Outcomes and values in the form of receipts. Texts may be personal and are written as their hash. */
final class Written {
    private Written() {}

    static String of(Outcome outcome) {
        if (outcome instanceof Outcome.Known known) {
            return of(known.value());
        }
        if (outcome instanceof Outcome.Unknown unknown) {
            return unknown.missing().stream()
                    .map(MissingFact::path)
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining("; ", "unknown:", ""));
        }
        Outcome.Failed failed = (Outcome.Failed) outcome;
        return "failed:" + failed.code() + " at " + failed.where();
    }

    static String of(Value value) {
        if (value instanceof Value.Quantity quantity) {
            return quantity(quantity);
        }
        if (value instanceof Value.Day day) {
            return "date:" + day.date();
        }
        if (value instanceof Value.Coded coded) {
            return "code:" + coded.type() + "/" + coded.code();
        }
        if (value instanceof Value.Text text) {
            return "text:" + Hashing.sha256().hashString(text.text(), StandardCharsets.UTF_8);
        }
        if (value instanceof Value.Window window) {
            return months(window.months());
        }
        if (value instanceof Value.Element element) {
            return "thing:" + element.path();
        }
        if (value instanceof Value.Elements elements) {
            return elements.elements().stream()
                    .map(Value.Element::path)
                    .collect(Collectors.joining(" ", "things:", ""));
        }
        if (value instanceof Value.Place place) {
            return "place:" + place.code().value();
        }
        if (value instanceof Value.Codes codes) {
            return codes.codes().stream().sorted().collect(Collectors.joining(",", "codes:" + codes.type() + "/", ""));
        }
        return value instanceof Value.Table table ? table(table) : value.toString();
    }

    private static String quantity(Value.Quantity quantity) {
        String units = units(quantity.unit());
        return quantity.amount() + (units.isEmpty() ? "" : " " + units);
    }

    /** Units such as {@code fen*month^-1}; empty for a plain number. */
    static String units(Unit unit) {
        List<String> powers = new ArrayList<>();
        power(powers, "day", unit.days());
        power(powers, "fen", unit.money());
        power(powers, "month", unit.months());
        return String.join("*", powers);
    }

    private static void power(List<String> powers, String name, int power) {
        if (power != 0) {
            powers.add(power == 1 ? name : name + "^" + power);
        }
    }

    private static String table(Value.Table table) {
        List<String> cells = new ArrayList<>();
        table.cells().forEach((code, cell) -> cells.add(code + "=" + of(cell)));
        table.otherwise().ifPresent(cell -> cells.add("else=" + of(cell)));
        return "table:" + table.type() + "/" + String.join(";", cells);
    }

    private static String months(MonthRange months) {
        return "months:" + months.from() + ".."
                + months.to().map(Object::toString).orElse("");
    }

    /** What an element of a list is called among the operands: the thing's path, or the month. */
    static String name(Value element) {
        return element instanceof Value.Element thing ? thing.path() : of(element);
    }
}

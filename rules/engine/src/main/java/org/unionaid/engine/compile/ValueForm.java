package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unionaid.engine.catalog.CodeList;
import org.unionaid.engine.facts.Catalog;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Unit;
import org.unionaid.engine.value.Value;
import org.unionaid.engine.yaml.YamlNode;
import org.unionaid.engine.yaml.YamlValues;

/**
 * How the values of one parameter are written: what {@code unit} and {@code by} say.
 *
 * <p>{@code unit} is a unit ({@code yuan}, {@code yuan/month}, {@code yuan/day}, {@code months}, {@code days}, {@code number},
 * {@code percent}), or {@code date}, {@code text}, {@code truth}, {@code place}, {@code code LIST}, {@code codes LIST}; with
 * {@code by: LIST} a value is a table of numbers over the codes of a list.
 */
final class ValueForm {
    private static final ImmutableMap<String, Unit> UNITS = ImmutableMap.<String, Unit>builder()
            .put("yuan", Unit.MONEY)
            .put("yuan/month", Unit.MONEY_PER_MONTH)
            .put("yuan/day", new Unit(1, 0, -1))
            .put("months", Unit.MONTHS)
            .put("days", Unit.DAYS)
            .put("number", Unit.NUMBER)
            .put("percent", Unit.NUMBER)
            .buildOrThrow();
    private static final ImmutableMap<String, Type> OTHERS =
            ImmutableMap.of("date", Type.DATE, "text", Type.TEXT, "truth", Type.BOOLEAN, "place", Type.PLACE);
    private static final ImmutableSet<String> WORDS = ImmutableSet.<String>builder()
            .addAll(UNITS.keySet())
            .addAll(OTHERS.keySet())
            .add("code LIST", "codes LIST")
            .build();

    private final YamlValues nodes;
    private final String word;
    private final Type type;
    private final Optional<CodeList> codes;

    private ValueForm(YamlValues nodes, String word, Type type, Optional<CodeList> codes) {
        this.nodes = nodes;
        this.word = word;
        this.type = type;
        this.codes = codes;
    }

    /** Reads {@code unit} and {@code by}; a mistake is noted. */
    static Optional<ValueForm> read(YamlValues nodes, Catalog catalog, YamlNode unit, Optional<YamlNode> by) {
        Optional<String> word = nodes.text(unit, "'unit'");
        if (word.isEmpty()) {
            return Optional.empty();
        }
        String written = word.get();
        if (by.isPresent()) {
            Unit cell = UNITS.get(written);
            if (cell == null) {
                return nodes.bad(
                        unit,
                        "with 'by', 'unit' must be one of " + String.join(", ", UNITS.keySet()),
                        "写了 'by' 时 'unit' 应为 " + String.join("、", UNITS.keySet()) + " 之一");
            }
            return nodes.text(by.get(), "'by'")
                    .flatMap(name -> list(nodes, catalog, by.get(), name))
                    .map(list -> new ValueForm(nodes, written, Type.table(list.name(), cell), Optional.of(list)));
        }
        if (UNITS.containsKey(written)) {
            Type type = Type.quantity(UNITS.getOrDefault(written, Unit.NUMBER));
            return Optional.of(new ValueForm(nodes, written, type, Optional.empty()));
        }
        if (OTHERS.containsKey(written)) {
            Type type = OTHERS.getOrDefault(written, Type.TEXT);
            return Optional.of(new ValueForm(nodes, written, type, Optional.empty()));
        }
        boolean one = written.startsWith("code ");
        if (one || written.startsWith("codes ")) {
            String name = written.substring(written.indexOf(' ') + 1).trim();
            return list(nodes, catalog, unit, name)
                    .map(list -> new ValueForm(
                            nodes, written, one ? Type.code(list.name()) : Type.codes(list.name()), Optional.of(list)));
        }
        nodes.issues()
                .unknownWord(
                        IssueCode.BAD_VALUE,
                        unit.at(),
                        "'" + written + "' is no unit; known: " + String.join(", ", WORDS),
                        "没有单位 '" + written + "'，可用：" + String.join("、", WORDS),
                        written,
                        WORDS);
        return Optional.empty();
    }

    private static Optional<CodeList> list(YamlValues nodes, Catalog catalog, YamlNode node, String name) {
        Optional<CodeList> list = catalog.findCodes(name);
        if (list.isEmpty()) {
            ImmutableSet<String> known =
                    catalog.codeLists().stream().map(CodeList::name).collect(ImmutableSet.toImmutableSet());
            nodes.issues()
                    .unknownWord(
                            IssueCode.UNKNOWN_NAME,
                            node.at(),
                            "'" + name + "' is no list of codes; known: " + String.join(", ", known),
                            "没有代码表 '" + name + "'，可用：" + String.join("、", known),
                            name,
                            known);
        }
        return list;
    }

    Type type() {
        return type;
    }

    /** Reads one value. */
    Optional<Value> value(YamlNode node) {
        return switch (type.kind()) {
            case TABLE -> table(node);
            case CODES -> codes(node);
            case CODE ->
                nodes.text(node, "a value")
                        .flatMap(code -> code(node, code))
                        .map(code -> new Value.Coded(type.name(), code));
            case DATE -> nodes.date(node, "a value").map(Value.Day::new);
            case TEXT -> nodes.text(node, "a value").map(Value.Text::new);
            case BOOLEAN ->
                nodes.word(node, "a value", TableReader.Yes.class).map(yes -> Value.of(yes == TableReader.Yes.TRUE));
            case PLACE ->
                nodes.scalar(node, "a value")
                        .flatMap(scalar -> nodes.place(scalar.text(), scalar.at()))
                        .map(Value.Place::new);
            default -> nodes.number(node, "a value").map(this::quantity);
        };
    }

    private Value.Quantity quantity(BigDecimal number) {
        Unit unit = UNITS.getOrDefault(word, Unit.NUMBER);
        Fraction amount = Fraction.of(number);
        if (unit.money() == 1) {
            amount = amount.times(Fraction.of(100));
        } else if (word.equals("percent")) {
            amount = amount.dividedBy(Fraction.of(100));
        }
        return new Value.Quantity(amount, unit);
    }

    private Optional<String> code(YamlNode node, String code) {
        ImmutableSet<String> known = known();
        if (known.contains(code)) {
            return Optional.of(code);
        }
        nodes.issues()
                .unknownWord(
                        IssueCode.UNKNOWN_NAME,
                        node.at(),
                        "'" + code + "' is no code of '" + type.name() + "'",
                        "'" + code + "' 不是 '" + type.name() + "' 的代码",
                        code,
                        known);
        return Optional.empty();
    }

    private ImmutableSet<String> known() {
        return codes.map(list -> list.labels().keySet()).orElse(ImmutableSet.of());
    }

    private Optional<Value> codes(YamlNode node) {
        ImmutableList<YamlNode> items = nodes.list(node, "a value");
        Set<String> read = new LinkedHashSet<>();
        for (YamlNode item : items) {
            nodes.text(item, "a code").flatMap(code -> code(item, code)).ifPresent(read::add);
        }
        return node instanceof YamlNode.Sequence && read.size() == items.size()
                ? Optional.of(new Value.Codes(type.name(), ImmutableSet.copyOf(read)))
                : Optional.empty();
    }

    private Optional<Value> table(YamlNode node) {
        Optional<YamlNode.Mapping> mapping = nodes.mapping(node, "a table of values");
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        ImmutableSet<String> keys =
                ImmutableSet.<String>builder().addAll(known()).add("else").build();
        CodeRows rows = CodeRows.of(mapping.get(), known(), ImmutableSet.of("else"));
        rows.report(nodes, "the table", keys);
        Map<String, Value.Quantity> cells = new LinkedHashMap<>();
        for (CodeRows.Row row : rows.rows()) {
            nodes.number(row.cell(), "a value")
                    .map(this::quantity)
                    .ifPresent(cell -> row.codes().forEach(code -> cells.put(code, cell)));
        }
        Optional<Value.Quantity> otherwise = nodes.optional(mapping.get(), "else")
                .flatMap(n -> nodes.number(n, "a value"))
                .map(this::quantity);
        if (otherwise.isEmpty() && !rows.covered().containsAll(known())) {
            nodes.issues()
                    .error(
                            IssueCode.TABLE_INCOMPLETE,
                            node.at(),
                            "the table of values has neither a row for every code of '" + type.name()
                                    + "' nor an 'else'",
                            "取值表既未覆盖 '" + type.name() + "' 的全部代码，也没有 'else'");
            return Optional.empty();
        }
        return Optional.of(new Value.Table(type.name(), ImmutableMap.copyOf(cells), otherwise));
    }
}

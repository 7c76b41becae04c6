package org.unionaid.engine.explanation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionaid.code.Language;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.value.Value;

/**
 * A policy's rules in words, as a notice would print them: titles in place of names, 低于 and 不超过 in place of marks. Made for
 * reading: the formula as written stays what counts. Immutable and thread-safe.
 */
public final class RuleText {
    private final RuleWords words;
    private final ValueText values;
    private final Language language;

    /**
     * The rules of a policy.
     *
     * @param policy  the policy, not null
     * @param language  the language to write in, not null
     */
    public RuleText(Policy policy, Language language) {
        this.words = new RuleWords(policy, language);
        this.values = new ValueText(policy.codeLists(), language);
        this.language = language;
    }

    /**
     * A rule on one line.
     *
     * @param expr  the rule, not null
     * @return such as {@code net income a head and month below 2 × minimum standard}
     */
    public String of(Expr expr) {
        return expr.accept(words).text();
    }

    /**
     * A value, with its unit or by the name of its code.
     *
     * @param value  the value, such as that of a parameter, not null
     * @return such as {@code 1,240.00 yuan a month}; the cells of a table one after the other
     */
    public String of(Value value) {
        if (value instanceof Value.Codes codes) {
            return codes.codes().stream()
                    .map(code -> values.of(new Value.Coded(codes.type(), code)))
                    .collect(Collectors.joining(say(", ", "、")));
        }
        if (value instanceof Value.Table table) {
            Stream<String> cells = table.cells().entrySet().stream()
                    .map(cell -> values.of(new Value.Coded(table.type(), cell.getKey()))
                            + say(": ", "：")
                            + values.of(cell.getValue()));
            Stream<String> otherwise = table.otherwise().stream().map(cell -> say("else: ", "其他：") + values.of(cell));
            return Stream.concat(cells, otherwise).collect(Collectors.joining(say("; ", "；")));
        }
        return values.of(value);
    }

    /**
     * The table that a rule is, if it is one; rounding around it is left to {@link #of}.
     *
     * @param expr  the rule, not null
     * @return its rows in words; empty if it is a formula
     */
    public Optional<RuleTable> table(Expr expr) {
        if (expr instanceof Expr.Rounded rounded) {
            return table(rounded.value());
        }
        if (expr instanceof Expr.FirstMatch table) {
            return Optional.of(new RuleTable(RuleTable.Kind.FIRST_MATCH, "", firstMatch(table)));
        }
        if (expr instanceof Expr.Steps table) {
            return Optional.of(new RuleTable(RuleTable.Kind.STEPS, of(table.base()), steps(table)));
        }
        return expr instanceof Expr.Bands table
                ? Optional.of(new RuleTable(RuleTable.Kind.BANDS, of(table.base()), bands(table)))
                : Optional.empty();
    }

    private ImmutableList<RuleTable.Row> firstMatch(Expr.FirstMatch table) {
        ImmutableList.Builder<RuleTable.Row> rows = ImmutableList.builder();
        table.rows().forEach(row -> rows.add(new RuleTable.Row(of(row.when()), of(row.is()))));
        table.otherwise().ifPresent(otherwise -> rows.add(new RuleTable.Row(say("else", "其他"), of(otherwise))));
        return rows.build();
    }

    private ImmutableList<RuleTable.Row> steps(Expr.Steps table) {
        ImmutableList.Builder<RuleTable.Row> rows = ImmutableList.builder();
        table.steps().forEach(step -> rows.add(new RuleTable.Row(stretch(step), of(step.is()))));
        return rows.add(new RuleTable.Row(say("else", "其他"), of(table.otherwise())))
                .build();
    }

    private String stretch(Expr.Steps.Step step) {
        String from = step.from()
                .map(edge -> (step.includesFrom() ? say("from ", "") : say("above ", ""))
                        + of(edge)
                        + (step.includesFrom() ? say("", "以上（含）") : say("", "以上（不含）")))
                .orElse("");
        String to = step.to()
                .map(edge -> (step.includesTo() ? say("up to ", "") : say("below ", ""))
                        + of(edge)
                        + (step.includesTo() ? say("", "以下（含）") : say("", "以下（不含）")))
                .orElse("");
        return from + (from.isEmpty() || to.isEmpty() ? "" : say(", ", "，")) + to;
    }

    private ImmutableList<RuleTable.Row> bands(Expr.Bands table) {
        ImmutableList.Builder<RuleTable.Row> rows = ImmutableList.builder();
        String from = "";
        for (Expr.Bands.Band band : table.bands()) {
            String to = band.upTo().map(this::of).orElse("");
            rows.add(new RuleTable.Row(stretch(from, to), of(band.rate())));
            from = to;
        }
        return rows.build();
    }

    private String stretch(String from, String to) {
        if (to.isEmpty()) {
            return from.isEmpty() ? say("all of it", "全部") : say("the part above " + from, from + " 以上部分");
        }
        return from.isEmpty()
                ? say("the part up to " + to, to + " 以下部分")
                : say("the part from " + from + " to " + to, from + " 至 " + to + " 部分");
    }

    private String say(String en, String zh) {
        return language == Language.ZH ? zh : en;
    }
}

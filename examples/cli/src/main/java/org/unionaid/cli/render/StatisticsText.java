package org.unionaid.cli.render;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.unionaid.cli.terminal.Paint;
import org.unionaid.cli.terminal.Style;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;
import org.unionaid.identity.ProgramId;
import org.unionaid.statistics.Dimension;
import org.unionaid.statistics.Statistics;
import org.unionaid.statistics.StatisticsRow;
import org.unionaid.statistics.Tally;

/** Statistics as a table that keeps households, times, persons, enterprises, money and the value of things apart. */
public final class StatisticsText {
    private final Words words;
    private final Paint paint;
    private final ImmutableList<Dimension> dimensions;
    private final BiFunction<Dimension, String, String> titles;

    private StatisticsText(
            Words words,
            Paint paint,
            ImmutableList<Dimension> dimensions,
            BiFunction<Dimension, String, String> titles) {
        this.words = words;
        this.paint = paint;
        this.dimensions = dimensions;
        this.titles = titles;
    }

    /**
     * Statistics by some dimensions, each value shown as its code.
     *
     * @param words  the language
     * @param paint  colours, or none
     * @param dimensions  what to tell apart, at least one
     */
    public StatisticsText(Words words, Paint paint, ImmutableList<Dimension> dimensions) {
        this(words, paint, dimensions, (dimension, value) -> value);
    }

    /** Statistics by program, each shown by its title in a policy. */
    static StatisticsText byProgram(Words words, Paint paint, Policy policy) {
        return new StatisticsText(words, paint, ImmutableList.of(Dimension.PROGRAM), (dimension, id) -> {
            Program program = policy.programs().get(ProgramId.of(id));
            return program == null ? id : words.of(program.title());
        });
    }

    /**
     * The table.
     *
     * @param statistics  what to show, not null
     * @param indent  the columns left free before each line
     * @return its lines
     */
    public ImmutableList<String> of(Statistics statistics, int indent) {
        Table table = new Table();
        dimensions.forEach(dimension -> table.words(words.of(dimension.label())));
        table.numbers(words.say("households", "户"))
                .numbers(words.say("household-times", "户次"))
                .numbers(words.say("persons", "人"))
                .numbers(words.say("person-times", "人次"))
                .numbers(words.say("enterprises", "企业"))
                .numbers(words.say("money", "金额"))
                .numbers(words.say("goods", "物资价值"))
                .numbers(words.say("other value", "其他价值"));
        statistics.by(dimensions.toArray(Dimension[]::new)).forEach(row -> add(table, titles(row), row, Style.PLAIN));
        add(table, sumTitles(), statistics.total(), Style.BOLD);
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.addAll(table.lines(indent, paint));
        List<Tally> things = things(statistics.total());
        if (!things.isEmpty()) {
            String list = things.stream()
                    .map(tally -> tally.name() + " " + tally.quantity()
                            + (tally.unit().isEmpty() ? "" : " " + tally.unit()))
                    .collect(Collectors.joining(words.say(", ", "、")));
            lines.addAll(Paragraph.of(words.say("things: ", "物资与服务：") + list, indent, indent + 2));
        }
        return lines.build();
    }

    private static List<Tally> things(StatisticsRow row) {
        List<Tally> things = new ArrayList<>(row.goods());
        things.addAll(row.vouchers());
        things.addAll(row.services());
        things.addAll(row.covers());
        return things;
    }

    private void add(Table table, List<String> titles, StatisticsRow row, Style style) {
        String other = words.of(row.voucherValue().plus(row.serviceValue()).plus(row.premiums()));
        List<Object> cells = new ArrayList<>();
        titles.forEach(title -> cells.add(new Cell(title, style)));
        Collections.addAll(
                cells,
                row.households(),
                row.householdTimes(),
                row.persons(),
                row.personTimes(),
                row.employers(),
                new Cell(words.of(row.money()), style),
                words.of(row.goodsValue()),
                other);
        table.row(cells.toArray());
    }

    private List<String> titles(StatisticsRow row) {
        return dimensions.stream()
                .map(dimension -> row.group().containsKey(dimension)
                        ? titles.apply(dimension, row.group().get(dimension))
                        : "-")
                .toList();
    }

    private List<String> sumTitles() {
        List<String> titles = new ArrayList<>(Collections.nCopies(dimensions.size(), ""));
        titles.set(0, words.say("all", "合计"));
        return titles;
    }
}

package org.unionaid.cli.render;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
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
final class StatisticsText {
    private final Words words;
    private final Paint paint;
    private final Policy policy;

    StatisticsText(Words words, Paint paint, Policy policy) {
        this.words = words;
        this.paint = paint;
        this.policy = policy;
    }

    ImmutableList<String> of(Statistics statistics, int indent) {
        Table table = new Table()
                .words(words.say("program", "项目"))
                .numbers(words.say("households", "户"))
                .numbers(words.say("household-times", "户次"))
                .numbers(words.say("persons", "人"))
                .numbers(words.say("person-times", "人次"))
                .numbers(words.say("enterprises", "企业"))
                .numbers(words.say("money", "金额"))
                .numbers(words.say("goods", "物资价值"))
                .numbers(words.say("other value", "其他价值"));
        statistics.by(Dimension.PROGRAM).forEach(row -> add(table, title(row), row, Style.PLAIN));
        add(table, words.say("all", "合计"), statistics.total(), Style.BOLD);
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

    private void add(Table table, String title, StatisticsRow row, Style style) {
        String other = words.of(row.voucherValue().plus(row.serviceValue()).plus(row.premiums()));
        table.row(
                new Cell(title, style),
                row.households(),
                row.householdTimes(),
                row.persons(),
                row.personTimes(),
                row.employers(),
                new Cell(words.of(row.money()), style),
                words.of(row.goodsValue()),
                other);
    }

    private String title(StatisticsRow row) {
        String id = row.group().getOrDefault(Dimension.PROGRAM, "");
        Program program = policy.programs().get(ProgramId.of(id));
        return program == null ? id : words.of(program.title());
    }
}

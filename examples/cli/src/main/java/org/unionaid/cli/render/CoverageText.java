package org.unionaid.cli.render;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.function.Predicate;
import org.unionaid.cli.input.PolicyText;
import org.unionaid.cli.terminal.Paint;
import org.unionaid.cli.terminal.Style;
import org.unionaid.engine.coverage.CaseSkeleton;
import org.unionaid.engine.coverage.Coverage;
import org.unionaid.engine.coverage.CriterionCoverage;
import org.unionaid.engine.coverage.EdgeCoverage;
import org.unionaid.engine.coverage.EdgeCoverage.Reach;
import org.unionaid.engine.coverage.EdgeCoverage.Side;
import org.unionaid.engine.coverage.LimitCoverage;
import org.unionaid.engine.coverage.RowCoverage;

/** What cases exercise of a policy: tables of what there is, and the cases that are missing, ready to be pasted. */
public final class CoverageText {
    private final Words words;
    private final Paint paint;
    private final ImmutableList.Builder<String> lines = ImmutableList.builder();

    private CoverageText(Words words, Paint paint) {
        this.words = words;
        this.paint = paint;
    }

    /**
     * A folder's coverage.
     *
     * @param folder  the folder as the user knows it, not null
     * @param coverage  what its cases exercise, not null
     * @param casesText  the text of the cases, not null
     * @param words  the language, not null
     * @param paint  colours, or none, not null
     * @return the lines
     */
    public static ImmutableList<String> of(
            String folder, Coverage coverage, PolicyText casesText, Words words, Paint paint) {
        return new CoverageText(words, paint).of(folder, coverage, casesText);
    }

    private ImmutableList<String> of(String folder, Coverage coverage, PolicyText casesText) {
        lines.add(paint.as(Style.BOLD, folder)
                + words.say(" · cases: " + coverage.cases(), " · 用例 " + coverage.cases() + " 件"));
        section(
                words.say("conditions met and not met", "条件（符合与不符合均有）"),
                coverage.criteria(),
                CriterionCoverage::isExercised,
                criteria(coverage));
        section(
                words.say("rows, steps, bands, operands", "表行、档次、分段、取值"),
                coverage.rows(),
                RowCoverage::isExercised,
                rows(coverage));
        section(
                words.say("lines with cases on both sides and on them", "界线（两侧与恰在界线均有）"),
                coverage.edges(),
                EdgeCoverage::isExercised,
                edges(coverage));
        section(
                words.say("limits and stacking", "限额与叠加"),
                coverage.limits(),
                LimitCoverage::isExercised,
                limits(coverage));
        gaps(coverage);
        lines.add("");
        if (!coverage.proposals().isEmpty()) {
            CaseSkeleton skeleton = new CaseSkeleton(
                    casesText.source().name(), casesText.source().text(), words.language());
            lines.add(words.say(
                    "# Missing cases on the lines. What they expect was computed by the policy: confirm each against the notice.",
                    "# 界线上缺少的用例。预期结果由政策自身算出，须逐件与文件核对后方可采用。"));
            coverage.proposals().forEach(proposal -> lines.addAll(skeleton.of(proposal)));
            lines.add("");
        }
        return lines.build();
    }

    private void gaps(Coverage coverage) {
        if (!coverage.gaps().isEmpty()) {
            lines.add("");
            lines.add(words.say("shown by no case, and by changing one thing about none: ", "用例未体现，且改动用例中任何一项也不能体现：")
                    + coverage.gaps().size());
            Table table = new Table()
                    .words(words.say("where", "位置"))
                    .numbers(words.say("line", "行"))
                    .words(words.say("what", "内容"));
            coverage.gaps()
                    .forEach(gap ->
                            table.row(gap.spot().owner(), gap.spot().at().line(), shortened(words.of(gap.text()))));
            lines.addAll(table.lines(2, paint));
        }
    }

    private <T> void section(String title, Collection<T> all, Predicate<T> isExercised, Table table) {
        if (!all.isEmpty()) {
            long exercised = all.stream().filter(isExercised).count();
            lines.add("");
            lines.add(title + ": " + exercised + "/" + all.size());
            lines.addAll(table.lines(2, paint));
        }
    }

    private Table criteria(Coverage coverage) {
        Table table = new Table()
                .words(words.say("condition", "条件"))
                .words(words.say("title", "名称"))
                .numbers(words.say("met", "符合"))
                .numbers(words.say("not met", "不符合"))
                .numbers(words.say("open", "待核实"));
        coverage.criteria()
                .forEach(each -> table.row(
                        each.program() + "/" + each.id(),
                        words.of(each.title()),
                        count(each.met()),
                        count(each.notMet()),
                        each.open()));
        return table;
    }

    private Table rows(Coverage coverage) {
        Table table = new Table()
                .words(words.say("where", "位置"))
                .numbers(words.say("line", "行"))
                .words(words.say("row", "取值"))
                .numbers(words.say("cases", "用例"));
        coverage.rows()
                .forEach(row -> table.row(
                        row.spot().owner(), row.spot().at().line(), shortened(row.text()), count(row.hits())));
        return table;
    }

    private Table edges(Coverage coverage) {
        Table table = new Table()
                .words(words.say("where", "位置"))
                .numbers(words.say("line", "行"))
                .words(words.say("what", "界线"))
                .words(words.say("below", "以下"))
                .words(words.say("on", "恰在"))
                .words(words.say("above", "以上"));
        coverage.edges()
                .forEach(edge -> table.row(
                        edge.spot().owner(),
                        edge.spot().at().line(),
                        shortened(edge.text()),
                        reach(edge, Side.BELOW),
                        reach(edge, Side.ON),
                        reach(edge, Side.ABOVE)));
        return table;
    }

    private Table limits(Coverage coverage) {
        Table table = new Table()
                .words(words.say("limit", "限额"))
                .words(words.say("title", "名称"))
                .numbers(words.say("hit", "达到"))
                .numbers(words.say("clear", "未达到"));
        coverage.limits()
                .forEach(limit ->
                        table.row(limit.id(), words.of(limit.title()), count(limit.hit()), count(limit.clear())));
        return table;
    }

    private Cell reach(EdgeCoverage edge, Side side) {
        Reach reach = edge.reached().getOrDefault(side, Reach.NEVER);
        return reach == Reach.NEAR
                ? new Cell(words.say("near", "有"), Style.GOOD)
                : reach == Reach.FAR
                        ? new Cell(words.say("far", "远"), Style.OPEN)
                        : new Cell(words.say("none", "无"), Style.BAD);
    }

    private static Cell count(int count) {
        return new Cell(Integer.toString(count), count > 0 ? Style.PLAIN : Style.BAD);
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 59) + "…" : text;
    }
}

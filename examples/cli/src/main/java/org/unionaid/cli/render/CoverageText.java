package org.unionaid.cli.render;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.unionaid.cli.terminal.Paint;
import org.unionaid.cli.terminal.Style;
import org.unionaid.cli.trial.Trial;
import org.unionaid.code.Language;
import org.unionaid.engine.compile.PolicySource;
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
     * @param trial  the folder with its cases, not null
     * @param coverage  what they exercise, not null
     * @param words  the language, not null
     * @param paint  colours, or none, not null
     * @return the lines
     */
    public static ImmutableList<String> of(Trial trial, Coverage coverage, Words words, Paint paint) {
        return new CoverageText(words, paint).of(trial, coverage);
    }

    /**
     * The cases proposed, to be put at the end of the file of cases.
     *
     * @param trial  the folder with its cases, not null
     * @param coverage  what they exercise, not null
     * @param words  the language, not null
     * @return the lines, none if no case is proposed
     */
    public static ImmutableList<String> proposals(Trial trial, Coverage coverage, Words words) {
        if (coverage.proposals().isEmpty()) {
            return ImmutableList.of();
        }
        CaseSkeleton skeleton = skeleton(trial, words.language());
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(words.say(
                "  # Proposed. What they expect was computed by the policy: confirm each against the notice.",
                "  # 建议补充的用例。预期结果由政策自身算出，须逐件与文件核对后方可采用。"));
        coverage.proposals().forEach(proposal -> lines.addAll(skeleton.of(proposal)));
        return lines.build();
    }

    static CaseSkeleton skeleton(Trial trial, Language language) {
        PolicySource cases = trial.casesText().source();
        return new CaseSkeleton(cases.name(), cases.text(), language);
    }

    private ImmutableList<String> of(Trial trial, Coverage coverage) {
        lines.add(paint.as(Style.BOLD, trial.folder())
                + words.say(" · cases: " + coverage.cases(), " · 用例 " + coverage.cases() + " 件"));
        long failed = trial.failed();
        if (failed > 0) {
            lines.add(paint.as(
                    Style.BAD,
                    words.say(
                            failed + " of them failed; see unionaid test", "其中 " + failed + " 件未通过，详见 unionaid test")));
        }
        section(
                words.say("conditions, met and not met", "条件（符合与不符合均有用例）"),
                coverage.criteria(),
                CriterionCoverage::isExercised,
                criteria(coverage));
        section(
                words.say("rows, steps, bands, operands", "表行、档次、分段、取值"),
                coverage.rows(),
                RowCoverage::isExercised,
                rows(coverage));
        section(
                words.say("lines (near: one fen, month, day or count away)", "界线（紧靠：相差一分、一月、一天或一个以内）"),
                coverage.edges(),
                EdgeCoverage::isExercised,
                edges(coverage));
        section(
                words.say("caps, limits and stacking, hit and not", "上限、限额与叠加（达到与未达到均有用例）"),
                coverage.limits(),
                LimitCoverage::isExercised,
                limits(coverage));
        gaps(coverage);
        lines.add("");
        ImmutableList<String> proposed = proposals(trial, coverage, words);
        if (!proposed.isEmpty()) {
            lines.addAll(proposed);
            lines.add("");
        }
        return lines.build();
    }

    private void gaps(Coverage coverage) {
        if (!coverage.gaps().isEmpty()) {
            lines.add("");
            lines.add(words.say("shown by no case, nor by changing one thing about one: ", "用例未体现，改动一项也不能体现，须另写用例: ")
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
                .words(words.say("kind", "类别"))
                .numbers(words.say("met", "符合"))
                .numbers(words.say("not met", "不符合"))
                .numbers(words.say("open", "待核实"));
        coverage.criteria()
                .forEach(each -> table.row(
                        each.program() + "/" + each.id(),
                        words.of(each.title()),
                        each.exclusion() ? words.say("exclusion", "排除") : words.say("condition", "条件"),
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
                .words(words.say("below", "低于"))
                .words(words.say("on", "恰在"))
                .words(words.say("above", "高于"))
                .words(words.say("missing", "尚缺"));
        coverage.edges()
                .forEach(edge -> table.row(
                        edge.spot().owner(),
                        edge.spot().at().line(),
                        shortened(edge.text()),
                        reach(edge, Side.BELOW),
                        reach(edge, Side.ON),
                        reach(edge, Side.ABOVE),
                        missing(edge)));
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

    private String missing(EdgeCoverage edge) {
        return edge.open().stream()
                .map(side -> switch (side) {
                    case BELOW -> words.say("below", "低于");
                    case ON -> words.say("on", "恰在");
                    case ABOVE -> words.say("above", "高于");
                })
                .collect(Collectors.joining(words.say(", ", "、")));
    }

    private Cell reach(EdgeCoverage edge, Side side) {
        Reach reach = edge.reached().getOrDefault(side, Reach.NEVER);
        return reach == Reach.NEAR
                ? new Cell(words.say("near", "紧靠"), Style.GOOD)
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

package org.unionaid.cli.render;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.unionaid.cli.terminal.Paint;
import org.unionaid.cli.terminal.Style;
import org.unionaid.cli.trial.Trial;
import org.unionaid.engine.cases.Basis;
import org.unionaid.engine.cases.CaseResult;
import org.unionaid.engine.issue.Issue;
import org.unionaid.identity.ProgramId;

/** A folder's cases in a table, and for each that failed what was expected beside what the policy says. */
public final class TrialText {
    private final Words words;
    private final Paint paint;

    /**
     * A renderer.
     *
     * @param words  the language
     * @param paint  colours, or none
     */
    public TrialText(Words words, Paint paint) {
        this.words = words;
        this.paint = paint;
    }

    /**
     * A folder.
     *
     * @param trial  what became of it
     * @return the lines, ending with an empty one
     */
    public ImmutableList<String> of(Trial trial) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.addAll(issues(trial));
        if (!trial.results().isEmpty()) {
            lines.addAll(table(trial).lines(2, paint));
        }
        trial.results().stream().filter(result -> !result.passed()).forEach(result -> failure(trial, result, lines));
        lines.add("");
        return lines.build();
    }

    /**
     * What is wrong with a folder's files.
     *
     * @param trial  what became of it
     * @return the lines, first the folder
     */
    public ImmutableList<String> issues(Trial trial) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(paint.as(Style.BOLD, trial.folder()));
        IssueText issues = new IssueText(words, paint);
        for (Issue issue : trial.issues()) {
            boolean inPolicy =
                    issue.location().file().equals(trial.policyText().source().name());
            lines.addAll(issues.of(issue, inPolicy ? trial.policyText() : trial.casesText()));
        }
        return lines.build();
    }

    private Table table(Trial trial) {
        Table table = new Table()
                .words(words.say("case", "用例"))
                .words(words.say("program", "项目"))
                .words(words.say("day", "日期"))
                .words(words.say("kind", "类别"))
                .words(words.say("basis", "依据"))
                .words(words.say("result", "结果"));
        for (CaseResult result : trial.results()) {
            table.row(
                    result.policyCase().id(),
                    result.policyCase().programs().stream()
                            .map(ProgramId::value)
                            .collect(Collectors.joining(", ")),
                    result.policyCase().asOf(),
                    result.policyCase().isPartial() ? words.say("partial", "部分") : words.say("whole", "整户"),
                    basis(result.policyCase().basis()),
                    result(result));
        }
        return table;
    }

    private String basis(Basis basis) {
        return switch (basis) {
            case PRINTED -> words.say("printed", "文件载明");
            case COMPUTED -> words.say("computed", "按规则推算");
            case RECORDED -> words.say("recorded", "仅记录");
        };
    }

    private Cell result(CaseResult result) {
        if (!result.passed()) {
            return new Cell(words.say("FAILED", "未通过"), Style.BAD);
        }
        return result.policyCase().basis() == Basis.RECORDED
                ? new Cell(words.say("recorded", "仅记录"), Style.OPEN)
                : new Cell(words.say("passed", "通过"), Style.GOOD);
    }

    private void failure(Trial trial, CaseResult result, ImmutableList.Builder<String> lines) {
        lines.add("");
        lines.add("  "
                + paint.as(
                        Style.BAD,
                        result.policyCase().at() + ": " + result.policyCase().id()) + " · "
                + result.policyCase().title());
        result.differences().forEach(difference -> lines.addAll(Paragraph.of(words.of(difference), 4, 6)));
        trial.policy()
                .ifPresent(policy ->
                        FailureText.of(policy.policy(), result, words).forEach(line -> lines.addAll(bar(line))));
    }

    /** A line of an explanation, set off from what was expected by a bar. */
    private static ImmutableList<String> bar(String line) {
        int indent = line.length() - line.stripLeading().length();
        return Paragraph.of(line.strip(), 6 + indent, 8 + indent).stream()
                .map(each -> "    |" + each.substring(5))
                .collect(ImmutableList.toImmutableList());
    }
}

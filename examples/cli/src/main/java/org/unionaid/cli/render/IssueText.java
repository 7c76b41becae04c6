package org.unionaid.cli.render;

import com.google.common.collect.ImmutableList;
import org.unionaid.cli.input.PolicyText;
import org.unionaid.cli.terminal.Paint;
import org.unionaid.cli.terminal.Style;
import org.unionaid.engine.issue.Issue;
import org.unionaid.engine.issue.Severity;

/** Issues of a policy as compilers print them: the message, the line of the file, and a caret below the place. */
public final class IssueText {
    private final Words words;
    private final Paint paint;

    /**
     * A renderer.
     *
     * @param words  the language
     * @param paint  colours, or none
     */
    public IssueText(Words words, Paint paint) {
        this.words = words;
        this.paint = paint;
    }

    /**
     * An issue.
     *
     * @param issue  the issue
     * @param policy  the text it is about
     * @return the message, and the line with a caret if the place is in the text
     */
    public ImmutableList<String> of(Issue issue, PolicyText policy) {
        Style style = issue.severity() == Severity.ERROR ? Style.BAD : Style.OPEN;
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(paint.as(style, Plain.text(issue.toDisplayString(words.language()))));
        ImmutableList<String> text = policy.lines();
        int number = issue.location().line();
        boolean inText = issue.location().file().equals(policy.source().name()) && number <= text.size();
        if (inText) {
            String line = Plain.text(text.get(number - 1));
            String margin = "    " + number + " | ";
            lines.add(margin + line);
            lines.add(" "
                            .repeat(margin.length()
                                    + columnsBefore(line, issue.location().column()))
                    + paint.as(style, "^"));
        }
        return lines.build();
    }

    private static int columnsBefore(String line, int column) {
        int characters = Math.min(column - 1, line.codePointCount(0, line.length()));
        return DisplayWidth.of(line.substring(0, line.offsetByCodePoints(0, characters)));
    }
}

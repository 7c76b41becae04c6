package org.unionaid.cli.render;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unionaid.cli.terminal.Paint;
import org.unionaid.cli.terminal.Style;
import org.unionaid.code.Label;
import org.unionaid.engine.book.PolicyBook;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.decision.Reason;
import org.unionaid.engine.issue.Issue;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.timeline.Position;
import org.unionaid.engine.timeline.Timeline;
import org.unionaid.identity.DivisionCode;

/** How a case's programs stand over a period: a line for each run of days on which the answer a person sees is the same. */
public final class TimelineText {
    private final Words words;
    private final Paint paint;

    /**
     * A renderer.
     *
     * @param words  the language
     * @param paint  colours, or none
     */
    public TimelineText(Words words, Paint paint) {
        this.words = words;
        this.paint = paint;
    }

    /**
     * The timeline of a case.
     *
     * @param book  the policies that decided
     * @param place  the place they were bound to
     * @param timeline  the decisions
     * @return a heading, and a table for each program and beneficiary
     */
    public ImmutableList<String> of(PolicyBook book, DivisionCode place, Timeline timeline) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(paint.as(Style.BOLD, words.of(title(book)) + " · " + place + " · " + timeline.period()));
        timeline.positions().forEach((key, positions) -> {
            lines.add("", paint.as(Style.BOLD, title(book, key) + " · " + key.beneficiary()));
            Table table = new Table()
                    .words(words.say("from", "自"))
                    .words(words.say("to", "至"))
                    .words(words.say("answer", "决定"))
                    .numbers(words.say("amount", "金额"))
                    .words(words.say("because", "原因"));
            new Runs(words)
                    .of(positions.asMapOfRanges())
                    .forEach(run -> table.row(run.from(), run.to(), run.answer(), run.amount(), run.because()));
            lines.addAll(table.lines(2, paint));
        });
        timeline.unusable()
                .asMapOfRanges()
                .forEach((range, issues) -> lines.add(
                        "",
                        days(range) + " " + words.say("no policy can be used: ", "没有可用的政策：")
                                + issues.stream()
                                        .map(Issue::text)
                                        .map(words::of)
                                        .collect(Collectors.joining("; "))));
        return lines.build();
    }

    private static String days(Range<LocalDate> range) {
        return range.lowerEndpoint() + ".." + range.upperEndpoint().minusDays(1);
    }

    private static Label title(PolicyBook book) {
        return book.versions()
                .asMapOfRanges()
                .values()
                .iterator()
                .next()
                .policy()
                .title();
    }

    private String title(PolicyBook book, DecisionKey key) {
        return book.versions().asMapOfRanges().values().stream()
                .flatMap(version ->
                        Optional.<Program>ofNullable(version.policy().programs().get(key.program())).stream())
                .findFirst()
                .map(program -> words.of(program.title()))
                .orElse(key.program().value());
    }

    /** Joins days whose decisions differ only in what the table does not show, such as the measured income. */
    private record Runs(Words words) {
        record Run(LocalDate from, LocalDate to, Cell answer, String amount, String because) {
            boolean says(Run other) {
                return answer.equals(other.answer) && amount.equals(other.amount) && because.equals(other.because);
            }
        }

        ImmutableList<Run> of(Map<Range<LocalDate>, Position> positions) {
            ArrayDeque<Run> runs = new ArrayDeque<>();
            positions.forEach((range, position) -> {
                Run run = run(range, position);
                Run last = runs.peekLast();
                if (last != null && last.says(run) && last.to().plusDays(1).equals(run.from())) {
                    runs.removeLast();
                    run = new Run(last.from(), run.to(), run.answer(), run.amount(), run.because());
                }
                runs.addLast(run);
            });
            return ImmutableList.copyOf(runs);
        }

        private Run run(Range<LocalDate> range, Position position) {
            DecisionKind kind = DecisionKind.of(position.decision());
            return new Run(
                    range.lowerEndpoint(),
                    range.upperEndpoint().minusDays(1),
                    new Cell(answer(kind), kind.style()),
                    position.amount().match(words::of, () -> "", () -> words.say("unknown", "未知")),
                    because(position.decision()));
        }

        private String answer(DecisionKind kind) {
            return switch (kind) {
                case ELIGIBLE -> words.say("eligible", "符合");
                case INELIGIBLE -> words.say("not eligible", "不符合");
                case UNDETERMINED -> words.say("open", "待核实");
                case FAILED -> words.say("failed", "无法计算");
            };
        }

        private static String because(Decision decision) {
            return decision.match(
                    eligible -> "",
                    ineligible ->
                            ineligible.failing().stream().map(Reason::code).collect(Collectors.joining(", ")),
                    undetermined -> undetermined.missing().stream()
                            .map(MissingFact::path)
                            .collect(Collectors.joining(", ")),
                    failed -> failed.failure().detail());
        }
    }
}

package org.unionaid.cli.render;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unionaid.casefile.Category;
import org.unionaid.cli.terminal.Paint;
import org.unionaid.cli.terminal.Style;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.screening.DecisionTally;
import org.unionaid.engine.screening.ScreenedCase;
import org.unionaid.engine.screening.ScreenedRow;
import org.unionaid.engine.screening.ScreeningSummary;
import org.unionaid.identity.ProgramId;
import org.unionaid.program.SubjectType;
import org.unionaid.time.AsOf;

/** What a screening comes to, in tables, and what became of one case, on a line. */
public final class ScreeningText {
    private final Words words;
    private final Paint paint;
    private final Policy policy;

    /**
     * A renderer.
     *
     * @param words  the language
     * @param paint  colours, or none
     * @param policy  the policy of the day, which knows what its programs are called
     */
    public ScreeningText(Words words, Paint paint, Policy policy) {
        this.words = words;
        this.paint = paint;
        this.policy = policy;
    }

    /**
     * The summary.
     *
     * @param summary  the summary
     * @param asOf  the day asked about
     * @return a heading, tables by program, by category and by place, and how many cases there were
     */
    public ImmutableList<String> of(ScreeningSummary summary, AsOf asOf) {
        Table programs = table(words.say("program", "项目"));
        policy.programs().forEach((id, program) -> {
            DecisionTally tally = summary.byProgram().get(id);
            if (tally != null) {
                row(programs, words.of(program.title()), tally);
            }
        });
        row(programs, words.say("all", "合计"), summary.all());
        Table categories = table(words.say("category on file", "档案类别"));
        summary.byCategory().entrySet().stream()
                .sorted(Comparator.comparing(entry -> code(entry.getKey())))
                .forEach(entry -> row(categories, name(entry.getKey()), entry.getValue()));
        Table places = table(words.say("place", "属地"));
        summary.byPlace().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(entry -> row(places, entry.getKey().value(), entry.getValue()));
        return ImmutableList.<String>builder()
                .add(paint.as(Style.BOLD, policy.id() + " · " + asOf))
                .addAll(programs.lines(0, paint))
                .add("")
                .addAll(categories.lines(0, paint))
                .add("")
                .addAll(places.lines(0, paint))
                .add("")
                .add(counts(summary))
                .build();
    }

    private String counts(ScreeningSummary of) {
        return words.say(
                of.cases() + " cases: " + of.decided() + " decided, " + of.failed() + " failed; " + of.eligible()
                        + " eligible for something, " + of.open() + " with something open",
                "共 " + of.cases() + " 户：已判定 " + of.decided() + " 户，失败 " + of.failed() + " 户；至少符合一项 " + of.eligible()
                        + " 户，有待核实事项 " + of.open() + " 户");
    }

    private Table table(String what) {
        return new Table()
                .words(what)
                .numbers(words.say("decisions", "判定"))
                .numbers(words.say("eligible", "符合"))
                .numbers(words.say("ineligible", "不符合"))
                .numbers(words.say("open", "待核实"))
                .numbers(words.say("failed", "无法计算"))
                .numbers(words.say("caps in yuan", "上限合计（元）"))
                .numbers(words.say("awards set", "核定额合计"));
    }

    private void row(Table table, String name, DecisionTally tally) {
        table.row(
                name,
                tally.count(),
                new Cell(Long.toString(tally.eligible()), tally.eligible() > 0 ? Style.GOOD : Style.PLAIN),
                tally.ineligible(),
                new Cell(Long.toString(tally.undetermined()), tally.undetermined() > 0 ? Style.OPEN : Style.PLAIN),
                new Cell(Long.toString(tally.failed()), tally.failed() > 0 ? Style.BAD : Style.PLAIN),
                words.of(tally.cap()),
                words.of(tally.award()));
    }

    private static String code(Optional<Category> category) {
        return category.map(Category::code).orElse("~");
    }

    private String name(Optional<Category> category) {
        return category.map(words::of).orElse(words.say("file not known", "档案未知"));
    }

    /**
     * What became of one case.
     *
     * @param at  where it stands
     * @param decided  the case
     * @return one line: what the case is eligible for, and what is open
     */
    public String line(String at, ScreenedCase.Decided decided) {
        String rows = decided.rows().stream()
                .filter(row -> row.kind() != org.unionaid.engine.decision.DecisionKind.INELIGIBLE)
                .map(this::row)
                .collect(Collectors.joining(words.say("; ", "；")));
        return at + " " + decided.place() + " " + decided.beneficiary() + words.say(": ", "：")
                + (rows.isEmpty() ? words.say("nothing", "均不符合") : rows);
    }

    private String row(ScreenedRow row) {
        String kind = paint.as(DecisionKind.valueOf(row.kind().name()).style(), kind(row));
        String who = row.beneficiary().type().equals(SubjectType.MEMBER) ? row.beneficiary() + " " : "";
        return title(row.program()) + " " + who + kind;
    }

    private String kind(ScreenedRow row) {
        return switch (row.kind()) {
            case ELIGIBLE -> words.say("eligible, at most ", "符合，上限 ") + words.of(row.cap());
            case INELIGIBLE -> words.say("ineligible", "不符合");
            case UNDETERMINED -> words.say("open", "待核实");
            case FAILED -> words.say("failed", "无法计算");
        };
    }

    private String title(ProgramId id) {
        Program program = policy.programs().get(id);
        return program == null ? id.value() : words.of(program.title());
    }
}

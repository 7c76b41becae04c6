package org.unionaid.cli.render;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.unionaid.casefile.Category;
import org.unionaid.cli.terminal.Paint;
import org.unionaid.cli.terminal.Style;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.whatif.ComparisonResult;
import org.unionaid.engine.whatif.Tally;
import org.unionaid.identity.ProgramId;
import org.unionaid.money.Money;

/** What a second policy changes, in tables: for cases as a whole, by category, and by program. */
public final class ComparisonText {
    private final Words words;
    private final Paint paint;

    /**
     * A renderer.
     *
     * @param words  the language
     * @param paint  colours, or none
     */
    public ComparisonText(Words words, Paint paint) {
        this.words = words;
        this.paint = paint;
    }

    /**
     * The comparison.
     *
     * @param before  the policy as it is
     * @param after  the policy as it would be
     * @param settings  the parameters set otherwise in it, as written
     * @param result  what it changes
     * @return a heading and three tables
     */
    public ImmutableList<String> of(
            BoundPolicy before, BoundPolicy after, List<String> settings, ComparisonResult result) {
        String reform = after.policy().id() + (settings.isEmpty() ? "" : " (" + String.join(", ", settings) + ")");
        Table cases = table(words.say("cases", "户"));
        row(cases, words.say("all", "合计"), result.cases());
        result.byCategory().forEach((category, tally) -> row(cases, "  " + name(category), tally));
        Table programs = table(words.say("program", "项目"));
        result.byProgram().forEach((program, tally) -> row(programs, title(program, before, after), tally));
        return ImmutableList.<String>builder()
                .add(paint.as(
                        Style.BOLD,
                        before.policy().id() + " → " + reform + " · " + before.place() + " · " + before.asOf()))
                .addAll(cases.lines(0, paint))
                .add("")
                .addAll(programs.lines(0, paint))
                .add("")
                .add(words.say("Budget effect: ", "资金影响：")
                        + signed(result.cases().effect())
                        + words.say(" yuan", " 元"))
                .build();
    }

    private Table table(String what) {
        return new Table()
                .words(what)
                .numbers(words.say("number", "数量"))
                .numbers(words.say("winners", "增加"))
                .numbers(words.say("losers", "减少"))
                .numbers(words.say("unchanged", "不变"))
                .numbers(words.say("open", "待核实"))
                .numbers(words.say("newly eligible", "新符合"))
                .numbers(words.say("no longer", "不再符合"))
                .numbers(words.say("before", "原金额"))
                .numbers(words.say("after", "新金额"))
                .numbers(words.say("effect", "差额"));
    }

    private void row(Table table, String name, Tally tally) {
        table.row(
                name,
                tally.count(),
                new Cell(Long.toString(tally.winners()), tally.winners() > 0 ? Style.GOOD : Style.PLAIN),
                new Cell(Long.toString(tally.losers()), tally.losers() > 0 ? Style.BAD : Style.PLAIN),
                tally.unchanged(),
                new Cell(Long.toString(tally.undetermined()), tally.undetermined() > 0 ? Style.OPEN : Style.PLAIN),
                tally.newlyEligible(),
                tally.noLongerEligible(),
                words.of(tally.before()),
                words.of(tally.after()),
                signed(tally.effect()));
    }

    private String signed(Money money) {
        return (money.isPositive() ? "+" : "") + words.of(money);
    }

    private String name(Optional<Category> category) {
        return category.map(words::of).orElse(words.say("file not known", "档案未知"));
    }

    private String title(ProgramId id, BoundPolicy before, BoundPolicy after) {
        Program program = before.policy()
                .programs()
                .getOrDefault(id, after.policy().programs().get(id));
        return program == null ? id.value() : words.of(program.title());
    }
}

package org.unionaid.cli.render;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.unionaid.cli.story.Denied;
import org.unionaid.cli.story.Granted;
import org.unionaid.cli.story.Outcome;
import org.unionaid.cli.story.Promise;
import org.unionaid.cli.story.Story;
import org.unionaid.cli.story.StoryResult;
import org.unionaid.cli.terminal.Paint;
import org.unionaid.cli.terminal.Style;
import org.unionaid.engine.policy.Policy;

/** A story and what became of it. Of many applications with one outcome, the first is told and the others are counted. */
public final class StoryText {
    private static final int TOLD_OF_A_KIND = 10;

    private final Words words;
    private final Paint paint;

    /**
     * A renderer.
     *
     * @param words  the language
     * @param paint  colours, or none
     */
    public StoryText(Words words, Paint paint) {
        this.words = words;
        this.paint = paint;
    }

    /**
     * A story.
     *
     * @param result  what became of it
     * @return the lines, ending with an empty one
     */
    public ImmutableList<String> of(StoryResult result) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        Story story = result.story();
        lines.add(paint.as(
                Style.BOLD,
                "== " + story.name() + " · " + words.of(story.docket().title()) + " =="));
        lines.addAll(Paragraph.of(words.of(story.docket().about()), 0, 0));
        lines.add("");
        if (result instanceof StoryResult.Told told) {
            told(told, lines);
        } else {
            nothingAssessed((StoryResult.NothingAssessed) result, lines);
        }
        promises(result, lines);
        lines.add("");
        return lines.build();
    }

    private void told(StoryResult.Told told, ImmutableList.Builder<String> lines) {
        Policy policy = told.policy().policy();
        OutcomeText text = new OutcomeText(words, paint, policy);
        Map<List<String>, List<Outcome>> kinds = new LinkedHashMap<>();
        told.outcomes()
                .forEach(outcome -> kinds.computeIfAbsent(kind(outcome), kind -> new ArrayList<>())
                        .add(outcome));
        for (List<Outcome> alike : kinds.values()) {
            boolean many = alike.size() > TOLD_OF_A_KIND;
            (many ? alike.subList(0, 1) : alike).forEach(outcome -> lines.addAll(text.of(outcome)));
            if (many) {
                lines.add(more(alike));
            }
        }
        lines.add("");
        lines.add(heading(words.say("Rules and figures", "依据与参数")));
        text.footnotes().forEach(note -> lines.addAll(Paragraph.of(note, 2, 4)));
        lines.add("");
        lines.add(heading(words.say("Ledger", "台账")));
        lines.addAll(new LedgerText(words, paint).of(told.ledger(), told.outcomes(), 2));
        lines.add("");
        lines.add(heading(words.say("Statistics ", "统计 ") + told.statistics().window()));
        lines.addAll(StatisticsText.byProgram(words, paint, policy).of(told.statistics(), 2));
        lines.add("");
    }

    private void nothingAssessed(StoryResult.NothingAssessed result, ImmutableList.Builder<String> lines) {
        IssueText issues = new IssueText(words, paint);
        result.issues()
                .forEach(issue -> lines.addAll(issues.of(issue, result.story().policy())));
        lines.add(paint.as(Style.BAD, words.say("nothing assessed: the policy has errors", "政策有错误，未作任何评估")));
        lines.add("");
    }

    /** What an outcome has in common with those told as one. */
    private static List<String> kind(Outcome outcome) {
        List<String> kind = new ArrayList<>();
        outcome.granted().stream().map(Granted::entitlement).forEach(each -> kind.add(each.program() + " granted"));
        outcome.denied().stream().map(Denied::code).forEach(kind::add);
        return kind;
    }

    private String more(List<Outcome> alike) {
        String first = alike.get(1).application().id().value();
        String last = alike.get(alike.size() - 1).application().id().value();
        int count = alike.size() - 1;
        return "  "
                + words.say(
                        "... and " + count + " more with the same outcome, " + first + " to " + last,
                        "……另有 " + count + " 件结果相同，" + first + " 至 " + last);
    }

    private void promises(StoryResult result, ImmutableList.Builder<String> lines) {
        String kept = result.promises().stream()
                .filter(Promise::kept)
                .map(promise -> words.of(promise.what()) + " " + promise.found())
                .collect(Collectors.joining(words.say("; ", "；")));
        if (!kept.isEmpty()) {
            Paragraph.of(words.say("as promised: ", "与预期一致：") + kept, 0, 2)
                    .forEach(line -> lines.add(paint.as(Style.GOOD, line)));
        }
        result.promises().stream()
                .filter(promise -> !promise.kept())
                .map(promise -> words.say("NOT as promised: ", "与预期不符：")
                        + words.of(promise.what())
                        + words.say(": expected ", "：应为 ")
                        + promise.expected()
                        + words.say(", found ", "，实为 ")
                        + promise.found())
                .flatMap(text -> Paragraph.of(text, 0, 2).stream())
                .forEach(line -> lines.add(paint.as(Style.BAD, line)));
    }

    private String heading(String text) {
        return paint.as(Style.BOLD, text);
    }
}

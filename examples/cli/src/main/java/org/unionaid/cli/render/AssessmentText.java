package org.unionaid.cli.render;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.unionaid.cli.terminal.Paint;
import org.unionaid.cli.terminal.Style;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.Reason;
import org.unionaid.engine.explanation.Explainer;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;
import org.unionaid.identity.ProgramId;

/** Every decision about a case in a table, each with the one thing to know about it. */
public final class AssessmentText {
    private final Words words;
    private final Paint paint;

    /**
     * A renderer.
     *
     * @param words  the language
     * @param paint  colours, or none
     */
    public AssessmentText(Words words, Paint paint) {
        this.words = words;
        this.paint = paint;
    }

    /**
     * The decisions about a case.
     *
     * @param policy  the policy that decided
     * @param assessment  its decisions
     * @return a heading and a table
     */
    public ImmutableList<String> of(Policy policy, Assessment assessment) {
        Explainer explainer = new Explainer(policy, words.language());
        Table table = new Table()
                .words(words.say("program", "项目"))
                .words(words.say("title", "名称"))
                .words(words.say("for", "对象"))
                .words(words.say("answer", "决定"))
                .words(words.say("because", "原因"));
        assessment
                .decisions()
                .forEach((key, decision) -> table.row(
                        key.program(),
                        title(policy, key.program()),
                        key.beneficiary(),
                        new Cell(
                                explainer.summary(decision),
                                DecisionKind.of(decision).style()),
                        because(decision)));
        return ImmutableList.<String>builder()
                .add(paint.as(
                        Style.BOLD, words.of(policy.title()) + " · " + assessment.place() + " · " + assessment.asOf()))
                .addAll(table.lines(0, paint))
                .build();
    }

    private String title(Policy policy, ProgramId id) {
        Program program = policy.programs().get(id);
        return program == null ? id.value() : words.of(program.title());
    }

    private String because(Decision decision) {
        return decision.match(
                eligible -> eligible.period().toString(),
                ineligible -> ineligible.failing().stream().map(Reason::code).collect(Collectors.joining(", ")),
                undetermined -> words.say("ask ", "需补充 ")
                        + undetermined.missing().stream().map(MissingFact::path).collect(Collectors.joining(", ")),
                failed -> failed.failure().detail());
    }
}

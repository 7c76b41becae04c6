package org.unionaid.engine.explanation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.unionaid.code.Language;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.Reason;
import org.unionaid.engine.decision.Verdict;
import org.unionaid.engine.policy.Benefit;
import org.unionaid.engine.policy.Criterion;
import org.unionaid.engine.policy.Program;

/** The rule of a program as a diagram in Mermaid's language; coloured with the verdicts if a decision is given. */
public final class RuleTree {
    private final Language language;
    private final ImmutableMap<String, Verdict> verdicts;
    private final ImmutableList.Builder<String> lines = ImmutableList.builder();
    private int nodes;

    private RuleTree(Language language, ImmutableMap<String, Verdict> verdicts) {
        this.language = language;
        this.verdicts = verdicts;
    }

    /**
     * Draws a program.
     *
     * @param program  the program, not null
     * @param language  the language of its titles, not null
     * @param decision  the decision whose verdicts colour it, if any, not null
     * @return lines of Mermaid's flowchart language, without line ends
     */
    public static ImmutableList<String> mermaid(Program program, Language language, Optional<Decision> decision) {
        ImmutableMap<String, Verdict> verdicts = decision.map(Decision::reasons).orElse(ImmutableList.of()).stream()
                .collect(ImmutableMap.toImmutableMap(Reason::code, Reason::verdict, (first, second) -> first));
        return new RuleTree(language, verdicts).draw(program);
    }

    private ImmutableList<String> draw(Program program) {
        lines.add("flowchart TD");
        String top = node("([", program.title().in(language), "])", Optional.empty());
        lines.add("  " + top + " --> " + criterion(program.eligible()));
        String benefit = program.amount()
                .map(Benefit.Amount::formula)
                .map(formula -> say("at most ", "上限 ") + formula)
                .orElseGet(() -> program.benefit().kind());
        lines.add("  " + top + " --> " + node("[/", benefit, "/]", Optional.empty()));
        verdicts.forEach((code, verdict) -> {
            boolean isCondition = program.eligible().conditions().stream()
                    .anyMatch(condition -> condition.id().equals(code));
            if (!isCondition) {
                lines.add("  " + top + " --> " + node("[", code, "]", Optional.of(verdict)));
            }
        });
        if (!verdicts.isEmpty()) {
            lines.add("  classDef MET fill:#d5f0d5,stroke:#2e7d32");
            lines.add("  classDef NOT_MET fill:#f9d6d5,stroke:#b71c1c");
            lines.add("  classDef OPEN fill:#fff3cd,stroke:#b58900");
            lines.add("  classDef FAILED fill:#e0e0e0,stroke:#424242");
        }
        return lines.build();
    }

    private String criterion(Criterion criterion) {
        if (criterion instanceof Criterion.Condition condition) {
            String clause = condition
                    .provenance()
                    .clause()
                    .map(c -> "<br/>" + escaped(c.in(language)))
                    .orElse("");
            return add(
                    "[",
                    escaped(condition.title().in(language)) + clause,
                    "]",
                    Optional.ofNullable(verdicts.get(condition.id())));
        }
        if (criterion instanceof Criterion.AllOf all) {
            return join(say("all of", "同时满足"), all.parts());
        }
        if (criterion instanceof Criterion.AtLeast some) {
            String text = some.count() == 1
                    ? say("any of", "满足其一")
                    : say("at least " + some.count() + " of", "至少满足 " + some.count() + " 项");
            return join(text, some.parts());
        }
        return criterion instanceof Criterion.NoneOf none
                ? join(say("not", "不得"), ImmutableList.of(none.part()))
                : node("[", say("everyone", "所有人"), "]", Optional.empty());
    }

    private String join(String text, ImmutableList<Criterion> parts) {
        String id = node("{{", text, "}}", Optional.empty());
        parts.forEach(part -> lines.add("  " + id + " --> " + criterion(part)));
        return id;
    }

    private String node(String open, String text, String close, Optional<Verdict> verdict) {
        return add(open, escaped(text), close, verdict);
    }

    private String add(String open, String text, String close, Optional<Verdict> verdict) {
        String id = "n" + nodes++;
        lines.add("  " + id + open + "\"" + text + "\"" + close
                + verdict.map(v -> ":::" + v).orElse(""));
        return id;
    }

    /** Quotes and marks as Mermaid's entities. */
    private static String escaped(String text) {
        return text.replace("#", "#35;")
                .replace("\"", "#quot;")
                .replace("<", "#lt;")
                .replace(">", "#gt;");
    }

    private String say(String en, String zh) {
        return language == Language.ZH ? zh : en;
    }
}

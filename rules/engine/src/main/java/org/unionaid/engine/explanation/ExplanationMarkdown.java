package org.unionaid.engine.explanation;

import com.google.common.collect.ImmutableList;
import org.unionaid.code.Language;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.policy.Policy;

/** Explanations as Markdown, for a letter or a file. Immutable and thread-safe. */
public final class ExplanationMarkdown {
    private final Explainer explainer;
    private final Language language;

    /**
     * A renderer.
     *
     * @param policy  the policy that decided, not null
     * @param language  the language to write in, not null
     */
    public ExplanationMarkdown(Policy policy, Language language) {
        this.explainer = new Explainer(policy, language);
        this.language = language;
    }

    /**
     * One explanation with a heading of its own.
     *
     * @param explanation  the explanation, not null
     * @return lines without line ends
     */
    public ImmutableList<String> of(Explanation explanation) {
        Decision decision = explanation.decision();
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add("## " + plain(explanation.program().title().in(language)) + " · "
                + plain(explanation.key().beneficiary().toString()));
        lines.add("", "**" + plain(explainer.summary(decision)) + "**");
        section(lines, say("Requirements", "条件"), explainer.requirements(decision));
        section(lines, say("Calculation", "核算"), explainer.how(explanation));
        section(lines, say("What it would take", "尚需满足"), explainer.whyNot(explanation));
        section(lines, say("To ask", "需补充"), explainer.questions(decision));
        section(lines, say("Sources", "依据"), explainer.sources(explanation.program(), decision));
        return lines.build();
    }

    private static void section(ImmutableList.Builder<String> lines, String title, ImmutableList<String> items) {
        if (!items.isEmpty()) {
            lines.add("", "### " + title, "");
            items.forEach(item -> lines.add("- " + plain(item)));
        }
    }

    /** Characters that Markdown would read as marks stand for themselves. */
    private static String plain(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]<>#|])", "\\\\$1");
    }

    private String say(String en, String zh) {
        return language == Language.ZH ? zh : en;
    }
}

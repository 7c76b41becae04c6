package org.unionaid.cli.render;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.unionaid.engine.interview.AnswerForm;
import org.unionaid.engine.interview.Question;

/**
 * A question as a person sees it.
 *
 * @param words  the language
 */
public record QuestionText(Words words) {
    /**
     * The question, why it is asked, and what an answer looks like.
     *
     * @param question  the question
     * @param number  how many were asked before it, and one
     * @return lines without line ends
     */
    public ImmutableList<String> of(Question question, int number) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(number + ". " + words.of(question.text()) + " (" + question.path() + ")");
        question.why().forEach(why -> lines.add("   " + words.say("for ", "用于 ") + why(why)));
        AnswerForm form = question.form();
        lines.add("   " + words.of(form.expected()) + words.say("; such as: ", "；例如：") + form.example());
        if (!form.codes().isEmpty()) {
            lines.add("   "
                    + form.codes().entrySet().stream()
                            .map(code -> code.getKey() + " " + words.of(code.getValue()))
                            .collect(Collectors.joining(words.say(", ", "、"))));
        }
        return lines.build();
    }

    private String why(Question.Why why) {
        String requirements =
                why.requirements().stream().map(words::of).collect(Collectors.joining(words.say(", ", "、")));
        return words.of(why.program()) + " · " + why.key().beneficiary()
                + (requirements.isEmpty() ? words.say(": the amount", "：金额") : words.say(": ", "：") + requirements);
    }
}

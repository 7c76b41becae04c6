package org.unionaid.cli.command;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unionaid.code.Label;
import org.unionaid.code.Language;
import org.unionaid.engine.issue.DidYouMean;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the words of a command line, in both languages, with the word that was probably meant. */
final class Misuse {
    private final ParameterException problem;
    private final CommandSpec spec;
    private final String[] args;

    Misuse(ParameterException problem, String[] args) {
        this.problem = problem;
        this.spec = problem.getCommandLine().getCommandSpec();
        this.args = args;
    }

    /** The language asked for, as far as the words tell. */
    Language language() {
        for (int i = 0; i < args.length; i++) {
            boolean next = args[i].equals("--lang") && i + 1 < args.length && args[i + 1].equalsIgnoreCase("zh");
            if (next || args[i].equalsIgnoreCase("--lang=zh")) {
                return Language.ZH;
            }
        }
        return Language.EN;
    }

    Label text() {
        String en = String.valueOf(problem.getMessage());
        if (problem instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            return meant(Label.of((unmatched.isUnknownOption() ? "没有选项 '" : "没有此命令或多余的词：'") + word + "'", en), word);
        }
        if (problem instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream().map(Misuse::name).collect(Collectors.joining("、"));
            Label text = Label.of("缺少 " + names, en);
            return unknownOption()
                    .map(word -> meant(
                            Label.of(text.zh() + "；没有选项 '" + word + "'", en + "; unknown option '" + word + "'"), word))
                    .orElse(text);
        }
        String what =
                Optional.ofNullable(problem.getArgSpec()).map(Misuse::name).orElse("");
        return problem.getCause() instanceof BadWord bad
                ? Label.of(what + "：" + bad.zh(), en)
                : Label.of(
                        what + " 的值 '" + Optional.ofNullable(problem.getValue()).orElse("") + "' 不合要求：" + en, en);
    }

    /** The text with the option or command that was probably meant. */
    private Label meant(Label text, String word) {
        return DidYouMean.nearest(
                        word,
                        word.startsWith("-")
                                ? spec.optionsMap().keySet()
                                : spec.subcommands().keySet())
                .map(near ->
                        Label.of(text.zh() + "；是否想写 '" + near + "'？", text.en() + "; did you mean '" + near + "'?"))
                .orElse(text);
    }

    /** The first word that looks like an option and is none: the one that is missing may be misspelt. */
    private Optional<String> unknownOption() {
        return Arrays.stream(args)
                .filter(word -> word.startsWith("--"))
                .map(word -> word.replaceAll("=.*", ""))
                .filter(word -> !spec.optionsMap().containsKey(word))
                .findFirst();
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }
}

package org.unionaid.cli.command;

import org.unionaid.cli.input.InputException;
import org.unionaid.cli.terminal.Style;
import org.unionaid.cli.terminal.Terminal;
import org.unionaid.code.Language;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What a person is told when a command cannot do its work: one or a few lines, never a stack trace. */
public final class Complaints {
    private final Terminal terminal;

    /**
     * Complaints to a terminal.
     *
     * @param terminal  where to complain, not null
     */
    public Complaints(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Options that cannot be understood.
     *
     * @param problem  what is wrong
     * @param args  the words given
     * @return exit code 2
     */
    public int wrongUse(ParameterException problem, String[] args) {
        Misuse misuse = new Misuse(problem, args);
        boolean zh = misuse.language() == Language.ZH;
        complain(misuse.text().in(misuse.language()));
        terminal.err()
                .println((zh ? "参见：" : "see: ")
                        + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return Exit.WRONG_USE;
    }

    /**
     * A command that broke off.
     *
     * @param problem  why
     * @param line  the command
     * @param parsed  its options
     * @return exit code 2 for files that cannot be used, 70 for a fault of ours
     */
    public int failure(Exception problem, CommandLine line, ParseResult parsed) {
        if (problem instanceof InputException input) {
            complain(input.in(language(parsed)));
            return Exit.WRONG_USE;
        }
        StackTraceElement[] trace = problem.getStackTrace();
        complain("this is a fault of unionaid, please report it: "
                + problem.getClass().getSimpleName() + (trace.length == 0 ? "" : " at " + trace[0]));
        return Exit.OUR_FAULT;
    }

    private void complain(String message) {
        terminal.err().println(terminal.paint().as(Style.BAD, "unionaid: ") + message);
    }

    private static Language language(ParseResult parsed) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        return last.matchedOptionValue("--lang", Language.EN);
    }
}

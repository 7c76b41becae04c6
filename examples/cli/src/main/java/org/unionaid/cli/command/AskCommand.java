package org.unionaid.cli.command;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.unionaid.cli.input.CaseSheet;
import org.unionaid.cli.input.CaseSheets;
import org.unionaid.cli.input.PolicyShelf;
import org.unionaid.cli.input.PolicyText;
import org.unionaid.cli.input.TextFiles;
import org.unionaid.cli.render.AssessmentText;
import org.unionaid.cli.render.CaseJson;
import org.unionaid.cli.render.QuestionText;
import org.unionaid.cli.terminal.Terminal;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.interview.AnswerException;
import org.unionaid.engine.interview.Interview;
import org.unionaid.engine.interview.Question;
import org.unionaid.engine.policy.Policy;
import org.unionaid.household.Household;
import org.unionaid.household.Member;
import org.unionaid.household.Relationship;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PersonId;
import org.unionaid.identity.ProgramId;
import org.unionaid.time.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** An interview on the terminal. */
@Command(
        name = "ask",
        description = {
            "Asks question by question what is needed to decide, and no more; then prints the decisions.",
            "Answer '?' if it is not known, 'none' if there is none; end the input (Ctrl-D) to stop early."
        },
        footer = {
            "",
            "Examples:",
            "  unionaid ask xiangxiang-2019 --as-of 2019-10-08",
            "  unionaid ask xiangxiang-2019 case.json --as-of 2019-10-08 --program living-aid --save answered.json",
            "",
            "Exit codes: 0 settled, 1 not settled or the policy has errors, 2 wrong use."
        })
public final class AskCommand implements Callable<Integer> {
    private static final String NOT_KNOWN = "?";

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "<policy>", description = "A bundled policy, or a policy file or folder.")
    private String policy = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "<case.json>",
            description = "What is known already; a household of one person unless given.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--as-of", required = true, paramLabel = "<day>", description = "The day asked about.")
    private AsOf asOf = AsOf.of(1970, 1, 1);

    @Option(names = "--place", paramLabel = "<code>", description = "The division whose union decides.")
    private Optional<DivisionCode> place = Optional.empty();

    @Option(names = "--program", paramLabel = "<id>", description = "Settle only these programs.")
    private List<String> programs = List.of();

    @Option(
            names = "--save",
            paramLabel = "<file>",
            description = "Write the answered case to this file. Confidential.")
    private Optional<Path> save = Optional.empty();

    @Mixin
    private Output output = new Output();

    /**
     * The command.
     *
     * @param terminal  where to ask and to print
     */
    public AskCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        PolicyText text = new PolicyShelf(Path.of("")).find(policy, "<policy>");
        CaseSheet sheet = file.map(CaseSheets::read).orElseGet(() -> CaseSheet.of(onePerson()));
        CaseOptions.Attempt attempt = CaseOptions.bind(text, sheet, place, asOf);
        IssuePrinter issues = new IssuePrinter(terminal, output);
        if (attempt.binding().isEmpty()) {
            return issues.refuse(text, attempt.issues());
        }
        issues.warn(text, attempt.issues());
        BoundPolicy bound = attempt.binding().get().policy();
        Interview interview = converse(about(bound, Interview.of(bound, sheet.toCase())));
        Policy asked = bound.policy();
        terminal.print(new AssessmentText(output.words(), terminal.paint()).of(asked, interview.assessment()));
        save.ifPresent(target ->
                TextFiles.write(target, output.pretty(new CaseJson(output.mapper()).of(interview.aidCase())) + "\n"));
        return Exit.of(!interview.isSettled());
    }

    private Interview about(BoundPolicy bound, Interview interview) {
        if (programs.isEmpty()) {
            return interview;
        }
        ImmutableList<ProgramId> ids = programs.stream()
                .map(id -> ProgramOption.find(bound.policy(), id))
                .collect(ImmutableList.toImmutableList());
        return interview.about(ids);
    }

    private Interview converse(Interview start) {
        QuestionText text = new QuestionText(output.words());
        Interview interview = start;
        int number = 0;
        Optional<Question> question = interview.next();
        while (question.isPresent()) {
            number++;
            terminal.print(text.of(question.get(), number));
            Optional<Interview> after = answered(interview);
            if (after.isEmpty()) {
                terminal.out().println();
                return interview;
            }
            interview = after.get();
            question = interview.next();
        }
        return interview;
    }

    /** Asks until an answer will do; empty if the input ends. */
    private Optional<Interview> answered(Interview interview) {
        while (true) {
            terminal.out().print("> ");
            terminal.out().flush();
            Optional<String> line = line();
            if (line.isEmpty()) {
                return Optional.empty();
            }
            String answer = line.get().strip();
            if (answer.equals(NOT_KNOWN)) {
                return Optional.of(interview.dontKnow());
            }
            try {
                return Optional.of(interview.answer(answer));
            } catch (AnswerException e) {
                terminal.out().println("   " + e.in(output.language()));
            }
        }
    }

    private Optional<String> line() {
        try {
            return Optional.ofNullable(terminal.in().readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Household onePerson() {
        return Household.builder()
                .id(HouseholdId.of("H-1"))
                .addMembers(Member.builder()
                        .id(PersonId.of("M-1"))
                        .relationship(Relationship.SELF)
                        .build())
                .build();
    }
}

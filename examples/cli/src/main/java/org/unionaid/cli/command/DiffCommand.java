package org.unionaid.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.unionaid.cli.input.CaseSheet;
import org.unionaid.cli.input.CaseSheets;
import org.unionaid.cli.input.ParameterSetting;
import org.unionaid.cli.input.PolicyShelf;
import org.unionaid.cli.input.PolicyText;
import org.unionaid.cli.render.ComparisonJson;
import org.unionaid.cli.render.ComparisonText;
import org.unionaid.cli.terminal.Terminal;
import org.unionaid.engine.Binding;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.book.BookResult;
import org.unionaid.engine.policy.Overlay;
import org.unionaid.engine.whatif.ComparisonResult;
import org.unionaid.engine.whatif.PolicyComparison;
import org.unionaid.identity.DivisionCode;
import org.unionaid.time.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What one policy would do instead of another. */
@Command(
        name = "diff",
        description =
                "Compares two policies over a list of cases: who wins, who loses, who is newly or no longer eligible, and what it"
                        + " costs, by program and by category. Every case is taken to ask for all it may have.",
        footer = {
            "",
            "Examples:",
            "  unionaid diff xiangxiang-2019 xiangxiang-2019 cases.jsonl --as-of 2019-10-08 --set L=700.00",
            "  unionaid diff xiangxiang-2019 xiangxiang-2019 cases.jsonl --as-of 2019-10-08 --what-if draft.yaml",
            "  unionaid diff old.yaml new.yaml households.jsonl --as-of 2024-07-01 --lang zh",
            "",
            "Exit codes: 0 compared, 1 a policy has errors or cannot be used on that day, 2 wrong use."
        })
public final class DiffCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "<policyA>",
            description = "The policy as it is: a bundled id, a file or a folder.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "<policyB>", description = "The policy as it would be; may be the same.")
    private String after = "";

    @Parameters(index = "2", paramLabel = "<cases.jsonl>", description = "One household or whole case on each line.")
    private Path file = Path.of("");

    @Option(names = "--as-of", required = true, paramLabel = "<day>", description = "The day asked about.")
    private AsOf asOf = AsOf.of(1970, 1, 1);

    @Option(
            names = "--place",
            paramLabel = "<code>",
            description = "The division whose union decides; the jurisdiction of policy A unless given.")
    private Optional<DivisionCode> place = Optional.empty();

    @Option(
            names = "--set",
            paramLabel = "<name=value[@day]>",
            description =
                    "A parameter of policy B otherwise, in the unit in which the policy states it, such as L=1240.00 for all places"
                            + " and days, or L=1240.00@2024-07-01 from a day on at the place that decides.")
    private List<String> settings = List.of();

    @Option(
            names = "--what-if",
            paramLabel = "<draft.yaml>",
            description =
                    "A draft laid over policy B: parameters, definitions, programs and without, as under override but without"
                            + " source.")
    private Optional<Path> draft = Optional.empty();

    @Mixin
    private Output output = new Output();

    /**
     * The command.
     *
     * @param terminal  where to print
     */
    public DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        PolicyBooks books = new PolicyBooks(new PolicyShelf(Path.of("")));
        IssuePrinter issues = new IssuePrinter(terminal, output);
        BookResult first = books.read(before, "<policyA>");
        if (first.hasErrors()) {
            return issues.refuse(books.text(before, "<policyA>"), first.issues());
        }
        Optional<PolicyText> supposed =
                draft.map(path -> new PolicyShelf(Path.of("")).find(path.toString(), "--what-if"));
        BookResult second = supposed.map(text -> books.read(after, "<policyB>", text.source()))
                .orElseGet(() -> books.read(after, "<policyB>"));
        if (second.hasErrors()) {
            return issues.refuse(supposed.orElseGet(() -> books.text(after, "<policyB>")), second.issues());
        }
        DivisionCode there = place.orElse(PolicyBooks.jurisdiction(first.book()));
        Binding old = first.book().bind(there, asOf);
        if (old.hasErrors()) {
            return issues.refuse(books.text(before, "<policyA>"), old.issues());
        }
        Binding now = second.book()
                .find(asOf.date())
                .map(policy -> otherwise(policy, there).bind(there, asOf))
                .orElseGet(() -> second.book().bind(there, asOf));
        if (now.hasErrors()) {
            return issues.refuse(books.text(after, "<policyB>"), now.issues());
        }
        ComparisonResult result;
        try (Stream<CaseSheet> sheets = CaseSheets.lines(file)) {
            result = sheets.map(CaseSheet::toCase).collect(new PolicyComparison(old.policy(), now.policy()).all());
        }
        if (output.json()) {
            terminal.out().println(output.pretty(new ComparisonJson(output.mapper()).of(result)));
        } else {
            terminal.print(new ComparisonText(output.words(), terminal.paint())
                    .of(old.policy(), now.policy(), settings, result));
        }
        return Exit.FINE;
    }

    private CompiledPolicy otherwise(CompiledPolicy policy, DivisionCode there) {
        Overlay overlay = Overlay.none();
        for (String setting : settings) {
            overlay = ParameterSetting.read(setting, policy.policy()).onto(overlay, there);
        }
        return policy.with(overlay);
    }
}

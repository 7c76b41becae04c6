package org.unionaid.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.unionaid.cli.input.CaseSheet;
import org.unionaid.cli.input.CaseSheets;
import org.unionaid.cli.input.InputException;
import org.unionaid.cli.input.PolicyShelf;
import org.unionaid.cli.input.PolicyText;
import org.unionaid.cli.input.TextFiles;
import org.unionaid.cli.page.PolicyPage;
import org.unionaid.cli.render.SweepJson;
import org.unionaid.cli.terminal.Terminal;
import org.unionaid.code.Label;
import org.unionaid.engine.Binding;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.compile.CompileResult;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.identity.DivisionCode;
import org.unionaid.time.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A page about a policy. */
@Command(
        name = "doc",
        description =
                "Writes a page about a policy from the policy itself: its programs, conditions, tables, limits and numbers, each"
                        + " with clause and source; what is printed, lent or assumed; and a picture of what a household has"
                        + " against what it earns, with the incomes shaded at which it is worse off for earning more.",
        footer = {
            "",
            "Examples:",
            "  unionaid doc suqian-2024 --out pages --lang zh",
            "  unionaid doc my-policy.yaml --format svg --household case.json > picture.svg",
            "  unionaid doc suqian-2024 --json",
            "",
            "Exit codes: 0 written, 1 the policy has errors or cannot be used on that day, 2 wrong use."
        })
public final class DocCommand implements Callable<Integer> {
    /** What is written. */
    enum Format {
        HTML,
        SVG
    }

    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "<policy>",
            description = "The id of a bundled policy, or a policy file or folder.")
    private String name = "";

    @Option(
            names = "--out",
            paramLabel = "<folder>",
            description =
                    "Write <policy>.<lang>.html (or .svg) into this folder, which is made if need be; else it is printed.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "<day>",
            description =
                    "The day of the picture: unless given, the day the policy is to be reviewed, else its last or first.")
    private Optional<AsOf> asOf = Optional.empty();

    @Option(
            names = "--place",
            paramLabel = "<code>",
            description = "The place of the picture: that of the household's file unless given, else the policy's.")
    private Optional<DivisionCode> place = Optional.empty();

    @Option(
            names = "--household",
            paramLabel = "<case.json>",
            description =
                    "The household of the picture, its income put aside; an invented family of three unless given.")
    private Optional<Path> household = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "html|svg",
            description =
                    "The whole page, or the picture alone; html unless given. With --json the points of the picture.")
    private Format format = Format.HTML;

    @Mixin
    private Output output = new Output();

    /**
     * The command.
     *
     * @param terminal  where to print
     */
    public DocCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        PolicyText text = new PolicyShelf(Path.of("")).find(name, "<policy>");
        Optional<CaseSheet> sheet = household.map(CaseSheets::read);
        Optional<AidCase> example = sheet.map(this::family);
        CompileResult compiled = PolicyShelf.compile(text);
        IssuePrinter issues = new IssuePrinter(terminal, output);
        if (compiled.hasErrors()) {
            return issues.refuse(text, compiled.issues());
        }
        CompiledPolicy policy = CompiledPolicy.of(compiled);
        DivisionCode there = place.or(() -> sheet.flatMap(CaseSheet::place))
                .orElse(policy.policy().jurisdiction());
        Binding binding = policy.bind(there, asOf.orElseGet(() -> AsOf.of(day(policy.policy()))));
        if (binding.hasErrors()) {
            return issues.refuse(text, binding.issues());
        }
        issues.warn(text, binding.issues());
        write(binding.policy(), PolicyPage.of(binding.policy(), example, output.words()));
        return Exit.FINE;
    }

    private AidCase family(CaseSheet sheet) {
        if (sheet.household().isEmpty()) {
            throw new InputException(
                    "--household", Label.of("应为家庭，不是企业或名册", "expected a household, not an enterprise or roster"));
        }
        return sheet.toCase();
    }

    private static LocalDate day(Policy policy) {
        return policy.reviewBy()
                .filter(policy.valid()::contains)
                .orElseGet(() -> policy.valid().isOpenEnd()
                        ? policy.valid().start()
                        : policy.valid().last());
    }

    private void write(BoundPolicy policy, PolicyPage page) {
        if (output.json()) {
            terminal.out().println(output.pretty(new SweepJson(output.mapper()).of(policy, page.sweep())));
            return;
        }
        String content = format == Format.HTML
                ? page.html()
                : page.picture()
                        .orElseThrow(() -> new InputException(
                                "--format",
                                Label.of(
                                        "该家庭的待遇与收入无关，无图可绘",
                                        "aid does not depend on this household's income: no picture")));
        if (out.isEmpty()) {
            terminal.out().print(content);
            return;
        }
        Path file = folder(out.get())
                .resolve(policy.policy().id().value() + "."
                        + output.language().name().toLowerCase(Locale.ROOT) + "."
                        + format.name().toLowerCase(Locale.ROOT));
        TextFiles.write(file, content);
        terminal.out().println(file);
    }

    private static Path folder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new InputException(folder, Label.of("无法建立文件夹", "cannot be made a folder"));
        }
    }
}

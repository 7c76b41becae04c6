package org.unionaid.cli.command;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.unionaid.cli.input.CaseSheet;
import org.unionaid.cli.input.CaseSheets;
import org.unionaid.cli.input.PolicyShelf;
import org.unionaid.cli.input.PolicyText;
import org.unionaid.cli.input.TextFiles;
import org.unionaid.engine.Binding;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.compile.CompileResult;
import org.unionaid.engine.issue.Issue;
import org.unionaid.identity.DivisionCode;
import org.unionaid.time.AsOf;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of commands that decide one case. */
final class CaseOptions {
    @Parameters(
            paramLabel = "<case.json>",
            description =
                    "A household, or {\"household\": …, \"file\": …, \"history\": …, \"enrolments\": …}; also \"employer\" or \"roster\"."
                            + " What is left out is unknown; null says there is none.")
    private Path file = Path.of("");

    @Option(
            names = "--policy",
            required = true,
            paramLabel = "<policy>",
            description = "The id of a bundled policy, or a policy file or folder.")
    private String policy = "";

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "<day>",
            description = "The day asked about, such as 2019-10-08.")
    private AsOf asOf = AsOf.of(1970, 1, 1);

    @Option(
            names = "--place",
            paramLabel = "<code>",
            description =
                    "The division whose union decides; that of the file, enterprise or roster unless given, else the policy's.")
    private Optional<DivisionCode> place = Optional.empty();

    PolicyText policyText() {
        return new PolicyShelf(Path.of("")).find(policy, "--policy");
    }

    /** The hash of the case as it is kept: that of the file. */
    String snapshot() {
        return Hashing.sha256()
                .hashString(TextFiles.read(file), StandardCharsets.UTF_8)
                .toString();
    }

    CaseSheet sheet() {
        return CaseSheets.read(file);
    }

    Attempt bind(PolicyText text, CaseSheet sheet) {
        return bind(text, sheet, place, asOf);
    }

    /** Binds a policy to the place given, else that of the case, else its own. */
    static Attempt bind(PolicyText text, CaseSheet sheet, Optional<DivisionCode> place, AsOf asOf) {
        CompileResult compiled = PolicyShelf.compile(text);
        if (compiled.hasErrors()) {
            return new Attempt(compiled.issues(), Optional.empty());
        }
        DivisionCode there = place.or(sheet::place).orElse(compiled.policy().jurisdiction());
        Binding binding = CompiledPolicy.of(compiled).bind(there, asOf);
        return new Attempt(binding.issues(), Optional.of(binding).filter(it -> !it.hasErrors()));
    }

    /**
     * A policy bound, or why it cannot be.
     *
     * @param issues  errors and warnings
     * @param binding  the binding, if there is no error
     */
    record Attempt(ImmutableList<Issue> issues, Optional<Binding> binding) {}
}

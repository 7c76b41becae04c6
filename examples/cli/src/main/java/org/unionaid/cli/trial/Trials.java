package org.unionaid.cli.trial;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionaid.cli.input.InputException;
import org.unionaid.cli.input.PolicyShelf;
import org.unionaid.cli.input.PolicyText;
import org.unionaid.cli.input.SnapshotFiles;
import org.unionaid.code.Label;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.cases.CaseFile;
import org.unionaid.engine.cases.CaseFileReader;
import org.unionaid.engine.cases.CaseResult;
import org.unionaid.engine.cases.CaseRunner;
import org.unionaid.engine.compile.CompileResult;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.policies.PolicyLibrary;

/** Finds policies with cases beside them, and tries them. */
public final class Trials {
    private static final String POLICY = "policy.yaml";
    private static final String CASES = "cases.yaml";

    private Trials() {}

    /**
     * Tries what somebody names: every folder with a policy and cases in a folder and below, a policy file with the cases beside
     * it, or a bundled policy.
     *
     * @param name  a folder, a policy file, or the id of a bundled policy, not null
     * @return what became of every case, folder by folder in the order of their names
     * @throws InputException if there is no such thing, or no cases beside it
     */
    public static ImmutableList<Trial> of(String name) {
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
            return find(path).stream()
                    .map(folder -> of(
                            folder.toString(),
                            PolicyShelf.file(folder.resolve(POLICY)),
                            PolicyShelf.file(folder.resolve(CASES))))
                    .collect(ImmutableList.toImmutableList());
        }
        PolicyText policy = new PolicyShelf(Path.of("")).find(name, "<policy>");
        return ImmutableList.of(
                Files.exists(path)
                        ? of(name, policy, PolicyShelf.file(path.resolveSibling(CASES)))
                        : of(
                                name,
                                policy,
                                new PolicyText(PolicySource.of(name + "/" + CASES, PolicyLibrary.cases(name)))));
    }

    /** The folders with cases, in a folder and below, by name. */
    private static ImmutableList<Path> find(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            ImmutableList<Path> found = all.filter(path -> path.endsWith(CASES))
                    .map(path -> path.resolveSibling("").normalize())
                    .filter(path -> !path.toString().contains("target"))
                    .sorted()
                    .collect(ImmutableList.toImmutableList());
            if (found.isEmpty()) {
                throw new InputException(
                        folder,
                        Label.of(
                                "其中没有 " + CASES + "，应与 " + POLICY + " 放在同一文件夹",
                                "expected a " + CASES + " in it or below, beside a " + POLICY));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Trial of(String folder, PolicyText policyText, PolicyText casesText) {
        CompileResult compiled = PolicyShelf.compile(policyText);
        if (compiled.hasErrors()) {
            return new Trial(folder, policyText, casesText, Optional.empty(), compiled.issues(), ImmutableList.of());
        }
        CompiledPolicy policy = CompiledPolicy.of(compiled);
        CaseFile file = new CaseFileReader(policy.policy(), new SnapshotFiles())
                .read(casesText.source().name(), casesText.source().text());
        CaseRunner runner = new CaseRunner(policy);
        ImmutableList<CaseResult> results =
                file.cases().stream().map(runner::run).collect(ImmutableList.toImmutableList());
        return new Trial(folder, policyText, casesText, Optional.of(policy), file.issues(), results);
    }
}

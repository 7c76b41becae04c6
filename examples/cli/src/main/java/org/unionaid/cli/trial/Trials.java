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

/** Finds policies with cases beside them, and tries them. */
public final class Trials {
    private static final String POLICY = "policy.yaml";
    private static final String CASES = "cases.yaml";

    private Trials() {}

    /**
     * The folders with a policy and cases, in a folder and below.
     *
     * @param folder  where to look, not null
     * @return the folders by name
     * @throws InputException if there is none
     */
    public static ImmutableList<Path> find(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InputException(folder, Label.of("没有此文件夹", "no such folder"));
        }
        try (Stream<Path> all = Files.walk(folder)) {
            ImmutableList<Path> found = all.filter(path -> path.endsWith(CASES))
                    .map(path -> path.resolveSibling("").normalize())
                    .filter(path -> !path.toString().contains("target"))
                    .sorted()
                    .collect(ImmutableList.toImmutableList());
            if (found.isEmpty()) {
                throw new InputException(
                        folder,
                        Label.of("其中没有 " + CASES, "expected a " + CASES + " in it or below, beside a " + POLICY));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Tries a folder.
     *
     * @param folder  a folder with a policy and cases, not null
     * @return what became of every case
     * @throws InputException if a file is not there
     */
    public static Trial of(Path folder) {
        PolicyText policyText = PolicyShelf.file(folder.resolve(POLICY));
        PolicyText casesText = PolicyShelf.file(folder.resolve(CASES));
        CompileResult compiled = PolicyShelf.compile(policyText);
        if (compiled.hasErrors()) {
            return new Trial(
                    folder.toString(), policyText, casesText, Optional.empty(), compiled.issues(), ImmutableList.of());
        }
        CompiledPolicy policy = CompiledPolicy.of(compiled);
        CaseFile file = new CaseFileReader(policy.policy(), new SnapshotFiles())
                .read(casesText.source().name(), casesText.source().text());
        CaseRunner runner = new CaseRunner(policy);
        ImmutableList<CaseResult> results =
                file.cases().stream().map(runner::run).collect(ImmutableList.toImmutableList());
        return new Trial(folder.toString(), policyText, casesText, Optional.of(policy), file.issues(), results);
    }
}

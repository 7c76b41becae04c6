package org.unionaid.cli.input;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.unionaid.code.Label;
import org.unionaid.engine.compile.CompileResult;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.compile.PolicySources;
import org.unionaid.engine.facts.Catalog;
import org.unionaid.engine.prepared.PreparedPolicy;
import org.unionaid.policies.PolicyLibrary;

/** Finds policies: by the id of a bundled one, or as a file or folder. Immutable and thread-safe. */
public final class PolicyShelf {
    private static final String FILE = "policy.yaml";

    private final Path base;

    /**
     * A shelf.
     *
     * @param base  the folder that relative paths start from, not null
     */
    public PolicyShelf(Path base) {
        this.base = base;
    }

    /**
     * The policy that somebody names.
     *
     * @param name  the id of a bundled policy, a policy file, or a folder with a {@code policy.yaml}
     * @param at  where the name is written, for messages
     * @return its text
     * @throws InputException if there is no such policy
     */
    public PolicyText find(String name, Object at) {
        Path path = base.resolve(name);
        if (Files.isDirectory(path)) {
            return file(path.resolve(FILE));
        }
        if (Files.exists(path) || name.endsWith(".yaml") || name.contains("/")) {
            return file(path);
        }
        if (!PolicyLibrary.names().contains(name)) {
            throw InputException.unknownWord(
                    at,
                    Label.of(
                            "没有政策 '" + name + "'，应为内置政策 " + PolicyLibrary.names() + " 或文件",
                            "no policy '" + name + "', expected one of the bundled " + PolicyLibrary.names()
                                    + " or a file"),
                    name,
                    PolicyLibrary.names());
        }
        return new PolicyText(PolicyLibrary.source(name));
    }

    /**
     * Compiles a policy with the standard catalog and the parents that {@link #parents} finds; reads one that was prepared.
     *
     * @param policy  the policy, not null
     * @return the policy, or what is wrong with it
     */
    public static CompileResult compile(PolicyText policy) {
        if (PreparedPolicy.isPrepared(policy.source().text())) {
            return PreparedPolicy.read(
                    policy.source().name(), policy.source().text().strip(), Catalog.standard());
        }
        return PolicyCompiler.standard()
                .finding(parents(ImmutableList.of(policy.source())))
                .compile(policy.source());
    }

    /**
     * Where policies find those that they extend: among the bundled ones, and beside them in the same folder or in a
     * neighbouring one.
     *
     * @param policies  the policies, not null
     * @return the texts of all these
     */
    public static PolicySources parents(Iterable<PolicySource> policies) {
        Map<String, PolicySource> found = new LinkedHashMap<>();
        for (PolicySource policy : policies) {
            Path file = Path.of(policy.name());
            if (Files.isRegularFile(file)) {
                Path folder = file.toAbsolutePath().normalize().resolveSibling("");
                Stream.concat(policiesIn(folder), neighbours(folder))
                        .map(path -> Path.of("").toAbsolutePath().relativize(path))
                        .map(PolicyShelf::file)
                        .forEach(text -> found.put(text.source().name(), text.source()));
            }
        }
        PolicyLibrary.names().stream().map(PolicyLibrary::source).forEach(text -> found.putIfAbsent(text.name(), text));
        return PolicySources.of(found.values());
    }

    private static Stream<Path> neighbours(Path folder) {
        return TextFiles.list(folder.resolveSibling("")).stream()
                .filter(other -> !other.equals(folder))
                .map(other -> other.resolve(FILE))
                .filter(Files::isRegularFile);
    }

    private static Stream<Path> policiesIn(Path folder) {
        return TextFiles.list(folder).stream()
                .filter(file -> Files.isRegularFile(file) && file.toString().endsWith(".yaml"))
                .filter(file -> TextFiles.read(file).lines().anyMatch(line -> line.startsWith("policy:")));
    }

    /**
     * A policy file.
     *
     * @param file  the file, not null
     * @return its text
     * @throws InputException if it cannot be read
     */
    public static PolicyText file(Path file) {
        Path plain = file.normalize();
        return new PolicyText(PolicySource.of(plain.toString(), TextFiles.read(plain)));
    }
}

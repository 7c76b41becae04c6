package org.unionaid.cli.input;

import java.nio.file.Files;
import java.nio.file.Path;
import org.unionaid.code.Label;
import org.unionaid.engine.compile.PolicySource;
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

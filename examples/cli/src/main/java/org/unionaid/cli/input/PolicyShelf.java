package org.unionaid.cli.input;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.compile.PolicySource;

/** Finds policies: by the id of a bundled one, or as a file or folder. Immutable and thread-safe. */
public final class PolicyShelf {
    private static final ImmutableList<String> BUNDLED = ImmutableList.of("heyuan-2018", "shandong-2018", "xiangxiang-2019");
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
     * The ids of the bundled policies.
     *
     * @return the ids, sorted
     */
    public static ImmutableList<String> bundled() {
        return BUNDLED;
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
        return bundled(name).orElseThrow(() -> InputException.unknownWord(
                at,
                Label.of(
                        "没有政策 '" + name + "'，应为内置政策 " + BUNDLED + " 或文件",
                        "no policy '" + name + "', expected one of the bundled " + BUNDLED + " or a file"),
                name,
                BUNDLED));
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

    private static Optional<PolicyText> bundled(String id) {
        if (!BUNDLED.contains(id)) {
            return Optional.empty();
        }
        String resource = "org/unionaid/policies/places/" + id + "/" + FILE;
        try (InputStream stream = PolicyShelf.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                return Optional.empty();
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Optional.of(new PolicyText(PolicySource.of(id + "/" + FILE, text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

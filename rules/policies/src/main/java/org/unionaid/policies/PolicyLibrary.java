package org.unionaid.policies;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.compile.PolicySources;

/**
 * The policies that come with this library (政策库), each under the name that is also its id and its folder.
 *
 * <p>They are read from beside this class by name, the same on the class path and on the module path; which there are is
 * written down when the library is built, so nothing is searched. They are evidence of what some places did, not law: look
 * at the flag of each number before you use one. Thread-safe.
 */
public final class PolicyLibrary {

    private static final ImmutableSet<String> NAMES =
            ImmutableSet.copyOf(Splitter.on('\n').omitEmptyStrings().split(resource("index")));

    private PolicyLibrary() {}

    /**
     * The names of all policies here.
     *
     * @return the names, in alphabetical order
     */
    public static ImmutableSet<String> names() {
        return NAMES;
    }

    /**
     * The text of a policy, as a compiler takes it.
     *
     * @param name the name, one of {@link #names}
     * @return the text, and for messages the name of its file
     * @throws IllegalArgumentException if there is no policy of that name
     */
    public static PolicySource source(String name) {
        return PolicySource.of(name + "/policy.yaml", text(name, "policy.yaml"));
    }

    /**
     * A policy, compiled with the standard facts and codes.
     *
     * <p>Compiling takes time; keep the result.
     *
     * @param name the name, one of {@link #names}
     * @return the compiled policy
     * @throws IllegalArgumentException if there is no policy of that name
     */
    public static CompiledPolicy compile(String name) {
        return CompiledPolicy.of(PolicyCompiler.standard().finding(sources()).compile(source(name)));
    }

    /**
     * All policies here, for a compiler to find those that others extend.
     *
     * @return their texts by id
     */
    public static PolicySources sources() {
        return PolicySources.of(NAMES.stream().map(PolicyLibrary::source).toList());
    }

    /**
     * The text of the cases that test a policy, for a {@link org.unionaid.engine.cases.CaseFileReader}.
     *
     * @param name the name of the policy, one of {@link #names}
     * @return the text, YAML
     * @throws IllegalArgumentException if there is no policy of that name
     */
    public static String cases(String name) {
        return text(name, "cases.yaml");
    }

    private static String text(String name, String file) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("No policy '" + name + "'; known: " + String.join(", ", NAMES));
        }
        return resource(name + "/" + file);
    }

    private static String resource(String path) {
        try (InputStream in = PolicyLibrary.class.getResourceAsStream("places/" + path)) {
            if (in == null) {
                throw new IllegalStateException("File '" + path + "' is not beside the policy library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

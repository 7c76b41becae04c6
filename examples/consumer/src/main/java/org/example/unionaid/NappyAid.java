package org.example.unionaid;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.facts.Catalog;

/** Our own policy, compiled with the standard facts and our own. */
public final class NappyAid {
    private static final String FILE = "nappy-aid.yaml";

    private NappyAid() {}

    /**
     * The policy.
     *
     * @return the compiled policy
     */
    public static CompiledPolicy policy() {
        try (InputStream text = NappyAid.class.getResourceAsStream(FILE)) {
            if (text == null) {
                throw new IllegalStateException("'" + FILE + "' is not beside its class");
            }
            PolicySource source = PolicySource.of(FILE, new String(text.readAllBytes(), StandardCharsets.UTF_8));
            PolicyCompiler compiler = PolicyCompiler.with(Catalog.standard().with(SmallChild.FACT));
            return CompiledPolicy.of(compiler.compile(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

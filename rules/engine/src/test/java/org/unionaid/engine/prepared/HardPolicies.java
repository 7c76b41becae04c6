package org.unionaid.engine.prepared;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.unionaid.engine.compile.CompileResult;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.facts.Catalog;

/** The policies of the hard cases, and the one that uses every key. */
final class HardPolicies {
    private HardPolicies() {}

    static ImmutableList<String> texts() {
        try {
            URI hard = Resources.getResource("hard").toURI();
            try (Stream<Path> files = Files.walk(Path.of(hard))) {
                Stream<String> texts = files.filter(file -> file.endsWith("policy.yaml"))
                        .sorted()
                        .map(HardPolicies::text);
                String full = Resources.toString(
                        Resources.getResource("org/unionaid/engine/schema/full-policy.yaml"), StandardCharsets.UTF_8);
                return Stream.concat(texts, Stream.of(full)).collect(ImmutableList.toImmutableList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static CompileResult compile(String text, Catalog catalog) {
        return PolicyCompiler.with(catalog).compile(PolicySource.of("policy.yaml", text));
    }

    private static String text(Path file) {
        try {
            return MoreFiles.asCharSource(file, StandardCharsets.UTF_8).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

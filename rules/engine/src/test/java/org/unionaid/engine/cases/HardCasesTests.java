package org.unionaid.engine.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.compile.CompileResult;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.json.jackson2.UnionAidJson;

/** The rules that are hardest to say, each said in YAML with its cases beside it. */
class HardCasesTests {
    private static final Path FOLDER = Path.of("src/test/resources/hard");
    private static final JsonMapper MAPPER = UnionAidJson.mapper();
    private static final SnapshotReader SNAPSHOTS = new SnapshotReader() {
        @Override
        public <T> T read(Object tree, Class<T> type) {
            return MAPPER.convertValue(tree, type);
        }
    };

    @TestFactory
    Stream<DynamicTest> run_eachCase_comesOutAsExpected() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.sorted().toList().stream().flatMap(HardCasesTests::tests);
        }
    }

    private static Stream<DynamicTest> tests(Path folder) {
        String name = folder.getFileName().toString();
        CompileResult compiled =
                PolicyCompiler.standard().compile(PolicySource.of(name + "/policy.yaml", read(folder, "policy.yaml")));
        if (compiled.hasErrors()) {
            return Stream.of(DynamicTest.dynamicTest(
                    name, () -> assertThat(compiled.issues()).isEmpty()));
        }
        CompiledPolicy policy = CompiledPolicy.of(compiled);
        CaseFile file =
                new CaseFileReader(policy.policy(), SNAPSHOTS).read(name + "/cases.yaml", read(folder, "cases.yaml"));
        Stream<DynamicTest> sound = Stream.of(DynamicTest.dynamicTest(name, () -> {
            assertThat(compiled.issues()).isEmpty();
            assertThat(file.issues()).isEmpty();
            assertThat(file.cases()).isNotEmpty();
        }));
        return Stream.concat(
                sound,
                file.cases().stream()
                        .map(each -> DynamicTest.dynamicTest(
                                name + "/" + each.id(),
                                () -> assertThat(
                                                new CaseRunner(policy).run(each).differences())
                                        .as(each.title())
                                        .isEmpty())));
    }

    private static String read(Path folder, String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

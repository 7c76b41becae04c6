package org.unionaid.policies;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionaid.code.Language;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.cases.CaseFile;
import org.unionaid.engine.cases.CaseFileReader;
import org.unionaid.engine.cases.CaseRunner;
import org.unionaid.engine.cases.SnapshotReader;
import org.unionaid.engine.coverage.CaseSkeleton;
import org.unionaid.engine.coverage.Coverage;
import org.unionaid.json.jackson2.UnionAidJson;

/** The cases proposed for every bundled policy can be pasted below its own. */
class PolicyCoverageTests {
    private static final JsonMapper MAPPER = UnionAidJson.mapper();
    private static final String FILE = "cases.yaml";

    static Stream<String> names() {
        return PolicyLibrary.names().stream();
    }

    private static CaseFile read(CompiledPolicy policy, String text) {
        SnapshotReader snapshots = new SnapshotReader() {
            @Override
            public <T> T read(Object tree, Class<T> type) {
                return MAPPER.convertValue(tree, type);
            }
        };
        return new CaseFileReader(policy.policy(), snapshots).read(FILE, text);
    }

    @ParameterizedTest
    @MethodSource("names")
    void proposals_pasted_areReadPassAndLeaveOnlyTheGaps(String name) {
        CompiledPolicy policy = PolicyLibrary.compile(name);
        String text = PolicyLibrary.cases(name);
        Coverage before = Coverage.of(policy, read(policy, text).cases());
        CaseSkeleton skeleton = new CaseSkeleton(FILE, text, Language.ZH);

        CaseFile file = read(
                policy,
                text.stripTrailing() + "\n"
                        + before.proposals().stream()
                                .flatMap(each -> skeleton.of(each).stream())
                                .collect(Collectors.joining("\n")));

        assertThat(file.issues()).isEmpty();
        CaseRunner runner = new CaseRunner(policy);
        assertThat(file.cases())
                .allSatisfy(each ->
                        assertThat(runner.run(each).differences()).as(each.id()).isEmpty());
        Coverage after = Coverage.of(policy, file.cases());
        assertThat(after.proposals()).isEmpty();
        assertThat(after.gaps()).isEqualTo(before.gaps());
    }
}

package org.unionaid.engine.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.stream.Collectors;
import org.unionaid.code.Language;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.cases.CaseFile;
import org.unionaid.engine.cases.CaseFileReader;
import org.unionaid.engine.cases.CaseRunner;
import org.unionaid.engine.cases.SnapshotReader;
import org.unionaid.json.jackson2.UnionAidJson;

/** A policy with a file of cases that all pass. */
record Tried(CompiledPolicy policy, String text) {
    private static final JsonMapper MAPPER = UnionAidJson.mapper();
    private static final String FILE = "cases.yaml";

    /** Cases given as lines that are indented here, each an item. */
    static Tried of(CompiledPolicy policy, String cases) {
        return new Tried(policy, "cases:\n" + cases.stripTrailing().indent(2));
    }

    Coverage coverage() {
        CaseFile file = read(text);
        assertThat(file.issues()).as(text).isEmpty();
        CaseRunner runner = new CaseRunner(policy);
        assertThat(file.cases())
                .allSatisfy(each ->
                        assertThat(runner.run(each).differences()).as(each.id()).isEmpty());
        return Coverage.of(policy, file.cases());
    }

    /** The same with proposed cases pasted below. */
    Tried with(Iterable<Proposal> proposals, Language language) {
        CaseSkeleton skeleton = new CaseSkeleton(FILE, text, language);
        StringBuilder longer = new StringBuilder(text);
        proposals.forEach(
                each -> longer.append(skeleton.of(each).stream().collect(Collectors.joining("\n", "", "\n"))));
        return new Tried(policy, longer.toString());
    }

    private CaseFile read(String cases) {
        SnapshotReader snapshots = new SnapshotReader() {
            @Override
            public <T> T read(Object tree, Class<T> type) {
                return MAPPER.convertValue(tree, type);
            }
        };
        return new CaseFileReader(policy.policy(), snapshots).read(FILE, cases);
    }
}

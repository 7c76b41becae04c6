package org.unionaid.policies;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.cases.CaseFile;
import org.unionaid.engine.cases.CaseFileReader;
import org.unionaid.engine.cases.SnapshotReader;
import org.unionaid.json.jackson2.UnionAidJson;

/** Reads the cases beside a bundled policy. */
final class PlaceCases {
    private static final JsonMapper MAPPER = UnionAidJson.mapper();

    private PlaceCases() {}

    static CaseFile of(CompiledPolicy policy) {
        String name = policy.policy().id().value();
        SnapshotReader snapshots = new SnapshotReader() {
            @Override
            public <T> T read(Object tree, Class<T> type) {
                return MAPPER.convertValue(tree, type);
            }
        };
        return new CaseFileReader(policy.policy(), snapshots).read(name + "/cases.yaml", PolicyLibrary.cases(name));
    }
}

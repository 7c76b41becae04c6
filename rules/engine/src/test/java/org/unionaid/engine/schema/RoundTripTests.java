package org.unionaid.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.writing.PolicyWriter;
import org.unionaid.engine.yaml.YamlNode;

/** Every policy one change away from the one that uses every key: written, read and written again it stays the same. */
class RoundTripTests {
    private static final PolicyCompiler COMPILER = PolicyCompiler.standard();
    private static final PolicyWriter WRITER = PolicyWriter.standard();

    @Test
    void everyMutationThatIsAPolicy_writtenAndRead_isTheSame() {
        long policies = Mutations.of(PolicySchemaTests.FULL).parallelStream()
                .map(mutation -> compile(mutation.document()))
                .flatMap(Optional::stream)
                .peek(RoundTripTests::check)
                .count();

        assertThat(policies).isGreaterThan(100);
    }

    private static void check(Policy policy) {
        String written = WRITER.write(policy);
        Policy again = COMPILER.compile(PolicySource.of("policy.yaml", written)).policy();
        assertThat(WRITER.write(again)).isEqualTo(written);
    }

    private static Optional<Policy> compile(YamlNode document) {
        return COMPILER.compile(PolicySource.of(document)).findPolicy();
    }
}

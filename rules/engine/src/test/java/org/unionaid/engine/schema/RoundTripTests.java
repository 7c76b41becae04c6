package org.unionaid.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.writing.PolicyWriter;
import org.unionaid.engine.yaml.YamlNode;

/** Policies one change away from the one that uses every key: written, read and written again it stays the same. */
class RoundTripTests {
    private static final PolicyCompiler COMPILER = PolicyCompiler.standard();
    private static final PolicyWriter WRITER = PolicyWriter.standard();

    @Test
    void mutationsThatArePolicies_writtenAndRead_areTheSame() {
        List<Mutations.Mutation> all = Mutations.of(PolicySchemaTests.FULL);
        long policies = IntStream.range(0, all.size())
                .filter(i -> i % 3 == 0) // every third, to be quick
                .parallel()
                .mapToObj(i -> compile(all.get(i).document()))
                .flatMap(Optional::stream)
                .peek(RoundTripTests::check)
                .count();

        assertThat(policies).isGreaterThan(30);
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

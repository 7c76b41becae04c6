package org.unionaid.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.cases.CaseFile;
import org.unionaid.engine.cases.CaseRunner;
import org.unionaid.engine.cases.PolicyCase;
import org.unionaid.identity.ProgramId;

/** Runs the cases beside every bundled policy, one test each. */
class PolicyCasesTests {

    static Stream<String> names() {
        return PolicyLibrary.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void cases_each_readWithoutIssueUnderNamesOfTheirOwn(String name) {
        CaseFile file = PlaceCases.of(PolicyLibrary.compile(name));
        Set<String> ids = new HashSet<>();

        assertThat(file.issues()).isEmpty();
        assertThat(file.cases()).isNotEmpty().allMatch(each -> ids.add(each.id()));
    }

    /** A notice that an article retells may leave one printed case; a rulebook of many programs must not rest on so few. */
    @Test
    void cases_ofWholeRulebooksAndInAll_areMany() {
        int all = 0;
        for (String name : PolicyLibrary.names()) {
            CompiledPolicy policy = PolicyLibrary.compile(name);
            int size = PlaceCases.of(policy).cases().size();
            all += size;
            if (policy.policy().programs().size() > 4) {
                assertThat(size).as(name).isGreaterThan(7);
            }
        }
        assertThat(all).isGreaterThanOrEqualTo(220);
    }

    @ParameterizedTest
    @MethodSource("names")
    void cases_together_reachEveryProgram(String name) {
        CompiledPolicy policy = PolicyLibrary.compile(name);

        Set<ProgramId> reached = new HashSet<>();
        PlaceCases.of(policy).cases().forEach(each -> reached.addAll(each.programs()));

        assertThat(reached)
                .containsExactlyInAnyOrderElementsOf(policy.policy().programs().keySet());
    }

    @TestFactory
    Stream<DynamicTest> run_eachCase_isDecidedAsExpected() {
        return names().flatMap(name -> {
            CompiledPolicy policy = PolicyLibrary.compile(name);
            CaseRunner runner = new CaseRunner(policy);
            return PlaceCases.of(policy).cases().stream()
                    .map(each -> DynamicTest.dynamicTest(name + "/" + each.id(), () -> passes(runner, each)));
        });
    }

    private static void passes(CaseRunner runner, PolicyCase policyCase) {
        assertThat(runner.run(policyCase).differences()).as(policyCase.title()).isEmpty();
    }
}

package org.unionaid.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionaid.engine.Binding;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.compile.CompileResult;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.policy.Criterion;
import org.unionaid.engine.policy.Flag;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.policy.Provenance;
import org.unionaid.time.AsOf;

/** What every bundled policy owes its readers. */
class BundledPoliciesTests {

    static Stream<String> names() {
        return PolicyLibrary.names().stream();
    }

    private static Policy policy(String name) {
        return PolicyLibrary.compile(name).policy();
    }

    @ParameterizedTest
    @MethodSource("names")
    void compile_each_hasNoIssueAndIsCalledAsItsFolder(String name) {
        CompileResult result =
                PolicyCompiler.standard().finding(PolicyLibrary.sources()).compile(PolicyLibrary.source(name));

        assertThat(result.issues()).isEmpty();
        assertThat(result.policy().id().value()).isEqualTo(name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void bind_jurisdictionAtFirstAndReviewDay_hasNoIssue(String name) {
        CompiledPolicy compiled = PolicyLibrary.compile(name);
        Policy policy = compiled.policy();
        LocalDate review = policy.reviewBy().orElseGet(() -> policy.valid().last());

        for (LocalDate day : List.of(policy.valid().start(), review)) {
            Binding binding = compiled.bind(policy.jurisdiction(), AsOf.of(day));
            assertThat(binding.issues()).as("on %s", day).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void bind_dayAfterReview_warns(String name) {
        CompiledPolicy compiled = PolicyLibrary.compile(name);
        LocalDate review = compiled.policy().reviewBy().orElseThrow();

        Binding binding = compiled.bind(compiled.policy().jurisdiction(), AsOf.of(review.plusDays(1)));

        assertThat(binding.hasErrors()).isFalse();
        assertThat(binding.issues()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("names")
    void parameters_each_sayWhyTheyAreAssumed(String name) {
        assertThat(policy(name).parameters().values())
                .isNotEmpty()
                .allSatisfy(parameter -> saysWhy(parameter.name(), parameter.provenance()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void programs_each_sayWhyTheyAreAssumed(String name) {
        assertThat(policy(name).programs().values())
                .isNotEmpty()
                .allSatisfy(program -> saysWhy(program.id().value(), program.provenance()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void conditions_each_haveATitleInBothLanguagesAndAGround(String name) {
        for (Program program : policy(name).programs().values()) {
            for (Criterion.Condition condition : conditions(program.eligible())) {
                String what = program.id().value() + "/" + condition.id();
                assertThat(condition.title().zh())
                        .as(what)
                        .isNotEqualTo(condition.title().en());
                boolean grounded = condition.provenance().clause().isPresent()
                        || condition.provenance().note().isPresent();
                assertThat(grounded).as(what + " has a clause or a note").isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void conditions_takenFromTheEditors_areFlaggedAsAssumed(String name) {
        for (Program program : policy(name).programs().values()) {
            assertThat(conditions(program.eligible()))
                    .filteredOn(
                            condition -> condition.provenance().source().key().equals("editors"))
                    .as(program.id().value())
                    .allMatch(condition -> condition.provenance().flag() == Flag.ASSUMED);
        }
    }

    private static void saysWhy(String what, Provenance provenance) {
        boolean assumed = provenance.flag() == Flag.ASSUMED;
        assertThat(assumed && provenance.note().isEmpty())
                .as("%s is assumed and has no note that says why", what)
                .isFalse();
        assertThat(provenance.source().key().equals("editors") && !assumed)
                .as("%s comes from the editors and is not flagged as assumed", what)
                .isFalse();
    }

    private static List<Criterion.Condition> conditions(Criterion criterion) {
        List<Criterion.Condition> conditions = new ArrayList<>();
        if (criterion instanceof Criterion.Condition condition) {
            conditions.add(condition);
        } else if (criterion instanceof Criterion.AllOf all) {
            all.parts().forEach(part -> conditions.addAll(conditions(part)));
        } else if (criterion instanceof Criterion.AtLeast some) {
            some.parts().forEach(part -> conditions.addAll(conditions(part)));
        } else if (criterion instanceof Criterion.NoneOf none) {
            conditions.addAll(conditions(none.part()));
        }
        return conditions;
    }
}

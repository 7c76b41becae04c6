package org.unionaid.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unionaid.code.Label;
import org.unionaid.code.Language;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.ledger.History;
import org.unionaid.testkit.change.PolicyLaws;
import org.unionaid.testkit.household.HouseholdArbitrary;

/** Test {@link Law}: names, reports, and that nothing is swallowed. */
class ReportTests {
    private static final AidCase CASE =
            AidCase.of(HouseholdArbitrary.standard().allKnown().sample()).withHistory(History.none());

    @Test
    void laws_haveDistinctNamesAndTwoLanguages() {
        Set<String> names = new HashSet<>();
        for (Law<?> law : ImmutableList.<Law<?>>builder()
                .addAll(Laws.ofEveryPolicy())
                .addAll(Laws.ofEveryRefinement())
                .add(Laws.monotoneInIncome())
                .add(Laws.manyAsOneByOne())
                .add(Laws.missingFactsNeeded())
                .addAll(PolicyLaws.ofEveryPolicy())
                .build()) {
            assertThat(law.name()).matches("[a-z]+(-[a-z]+)*");
            assertThat(names.add(law.name())).isTrue();
            assertThat(law.description().in(Language.ZH)).isNotBlank();
        }
        assertThat(names).hasSize(19);
    }

    @Test
    void verify_broken_throwsWithTheDecisionExplained() {
        PolicyUnderTest right =
                PolicyUnderTest.of(Policies.of(Policies.cash("aid", "household.size >= 1", "5000 yuan")));
        WrongPolicy wrong =
                WrongPolicy.of(right).seeing(c -> c.history().isUnknown() ? c.withHistory(History.none()) : c);
        assertThatThrownBy(() -> Laws.historyNoneVersusUnknown().verify(new Trial(wrong, CASE)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(
                        "Law 'history-none-versus-unknown' is broken: eligible although the history is unknown")
                .hasMessageContaining("Test aid · household:H-1: eligible, at most 5,000.00 yuan");
        assertThatCode(() -> Laws.historyNoneVersusUnknown().verify(new Trial(right, CASE)))
                .doesNotThrowAnyException();
    }

    @Test
    void check_policyThrows_isNotCaught() {
        PolicyUnderTest right =
                PolicyUnderTest.of(Policies.of(Policies.cash("aid", "household.size >= 1", "5000 yuan")));
        WrongPolicy throwing = WrongPolicy.of(right).seeing(c -> {
            throw new IllegalStateException("broken on purpose");
        });
        for (Law<Trial> law : Laws.ofEveryPolicy()) {
            assertThatThrownBy(() -> law.check(new Trial(throwing, CASE))).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void violation_toString_saysLawTextAndDetails() {
        Law<String> law = new Law<>() {
            @Override
            public String name() {
                return "never";
            }

            @Override
            public Label description() {
                return Label.of("从不", "nothing is right");
            }

            @Override
            public Optional<Violation> check(String value) {
                return Optional.of(
                        Violation.of(this, Label.of("错", "it was '" + value + "'"), ImmutableList.of("  a line")));
            }
        };
        assertThatThrownBy(() -> law.verify("x"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("Law 'never' is broken: it was 'x'\nThe law: nothing is right\n  a line");
    }
}

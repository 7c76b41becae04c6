package org.unionaid.cli.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.book.BookResult;
import org.unionaid.engine.book.PolicyBook;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.policy.Overlay;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.timeline.Timeline;
import org.unionaid.engine.timeline.TimelineDifference;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Unit;
import org.unionaid.engine.value.Value;
import org.unionaid.engine.whatif.ComparisonResult;
import org.unionaid.engine.whatif.PolicyComparison;
import org.unionaid.household.Household;
import org.unionaid.household.Member;
import org.unionaid.household.Relationship;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PersonId;
import org.unionaid.ledger.History;
import org.unionaid.policies.PolicyLibrary;
import org.unionaid.time.AsOf;
import org.unionaid.time.DateRange;

/** The chapter on policies through time tells the truth: its policy compiles, and its Java runs. */
class ThroughTimeGuideTests {
    private static final Path GUIDE = Path.of("..", "..", "docs", "guide", "policies-through-time.md");

    private static AidCase familyOf(int members) {
        Household.Builder family = Household.builder().id(HouseholdId.of("H-1"));
        for (int i = 1; i <= members; i++) {
            family.addMembers(Member.builder()
                    .id(PersonId.of("M-" + i))
                    .relationship(Relationship.OTHER)
                    .incomes()
                    .expenses()
                    .build());
        }
        return AidCase.of(family.build()).withoutFile().withHistory(History.none());
    }

    @Test
    void java_ofTheGuide_runs() {
        AidCase aidCase = familyOf(1);
        AidCase amended = familyOf(2);
        // region book
        PolicyCompiler compiler = PolicyCompiler.standard().finding(PolicyLibrary.sources());
        BookResult result = PolicyBook.compile(compiler, List.of(PolicyLibrary.source("xiangxiang-2019")));
        PolicyBook book = result.book();
        BoundPolicy today = book.at(DivisionCode.of("430381"), AsOf.of(2019, 10, 8));
        // endregion
        // region timeline
        DateRange period = DateRange.ofClosed(LocalDate.of(2019, 9, 17), LocalDate.of(2020, 6, 30));
        Timeline before = Timeline.of(book, DivisionCode.of("430381"), aidCase, period);
        Timeline after = Timeline.of(book, DivisionCode.of("430381"), amended, period);
        TimelineDifference corrections = TimelineDifference.between(before, after);
        // endregion
        // region whatif
        Overlay higher = Overlay.none().parameter("L", new Value.Quantity(Fraction.of(90000), Unit.MONEY_PER_MONTH));
        BoundPolicy reform = book.find(LocalDate.of(2019, 10, 8))
                .orElseThrow()
                .with(higher)
                .at(DivisionCode.of("430381"), AsOf.of(2019, 10, 8));
        ComparisonResult effect = Stream.of(aidCase, amended).collect(new PolicyComparison(today, reform).all());
        // endregion

        assertThat(corrections.deltas())
                .allSatisfy(delta -> assertThat(delta.amount().isZero()).isFalse());
        assertThat(effect.cases().count()).isEqualTo(2);
    }

    @Test
    void policy_ofTheGuide_compiles() throws IOException {
        String yaml = blocks("yaml").findFirst().orElseThrow();
        CompiledPolicy policy = CompiledPolicy.of(PolicyCompiler.standard()
                .finding(PolicyLibrary.sources())
                .compile(PolicySource.of("guide.yaml", yaml)));

        assertThat(policy.issues()).isEmpty();
        assertThat(policy.at(DivisionCode.of("430381"), AsOf.of(2019, 10, 8))
                        .parameters()
                        .get("L")
                        .provenance()
                        .source()
                        .key())
                .isEqualTo("city-notice");
    }

    private static Stream<String> blocks(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(GUIDE))
                .results()
                .map(match -> match.group(1));
    }
}

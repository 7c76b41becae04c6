package org.unionaid.engine.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.unionaid.engine.Households.earning;
import static org.unionaid.engine.Households.unasked;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.Households;
import org.unionaid.engine.PolicyText;
import org.unionaid.engine.decision.DecisionKind;
import org.unionaid.engine.policy.Overlay;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Unit;
import org.unionaid.engine.value.Value;
import org.unionaid.household.Member;
import org.unionaid.identity.DivisionCode;
import org.unionaid.ledger.History;
import org.unionaid.money.Money;
import org.unionaid.program.SubjectType;
import org.unionaid.time.AsOf;

/** Test {@link PreparedCases}. */
class PreparedCasesTests {
    private static final DivisionCode PLACE = DivisionCode.of("420100");
    private static final AsOf DAY = AsOf.of(2024, 6, 15);
    private static final CompiledPolicy BASELINE = PolicyText.policy(
            "net: household.income(last 12 months) / 12 months\n",
            PolicyText.cash("living-aid", "net < L", "12 months * L"));
    private static final ImmutableList<AidCase> CASES = ImmutableList.of(
            of(earning("M-1", "100.00")),
            of(earning("M-1", "650.00")),
            of(unasked("M-1")),
            of(earning("M-1", "900.00")));

    private final CodeCache codes = CodeCache.standard();
    private final PreparedCases prepared = new PreparedCases(codes, SubjectType.HOUSEHOLD, CASES, DAY.date());

    private static AidCase of(Member member) {
        return AidCase.of(Households.of(member)).withoutFile().withHistory(History.none());
    }

    private static CompiledPolicy withLine(String yuan) {
        return BASELINE.with(Overlay.none()
                .parameter("L", new Value.Quantity(Fraction.of(Money.cny(yuan).fen()), Unit.MONEY_PER_MONTH)));
    }

    private ImmutableList<DecisionKind> kinds(CompiledPolicy policy) {
        DecidedCases decided = policy.at(PLACE, DAY).decide(prepared);
        return IntStream.range(0, decided.rows(0))
                .mapToObj(row -> decided.kind(0, row))
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void decide_otherValueOfAParameter_readsNothingAgainAndSharesTheClass() {
        ImmutableList<DecisionKind> before = kinds(BASELINE);
        int columns = prepared.columnCount();

        assertThat(before)
                .containsExactly(
                        DecisionKind.ELIGIBLE,
                        DecisionKind.INELIGIBLE,
                        DecisionKind.UNDETERMINED,
                        DecisionKind.INELIGIBLE);
        assertThat(kinds(withLine("700.00")))
                .containsExactly(
                        DecisionKind.ELIGIBLE,
                        DecisionKind.ELIGIBLE,
                        DecisionKind.UNDETERMINED,
                        DecisionKind.INELIGIBLE);
        assertThat(kinds(BASELINE)).isEqualTo(before);
        assertThat(prepared.columnCount()).isEqualTo(columns).isPositive();
        assertThat(codes.made()).isEqualTo(1);
    }

    @Test
    void decide_otherValueOfAParameter_movesTheCap() {
        DecidedCases decided = withLine("700.00").at(PLACE, DAY).decide(prepared);

        assertThat(decided.capFen(0, 1)).isEqualTo(Money.cny("8400.00").fen());
    }

    @Test
    void decide_casesOfAnotherDay_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BASELINE.at(PLACE, AsOf.of(2024, 6, 16)).decide(prepared))
                .withMessageContaining("2024-06-15")
                .withMessageContaining("2024-06-16");
    }
}

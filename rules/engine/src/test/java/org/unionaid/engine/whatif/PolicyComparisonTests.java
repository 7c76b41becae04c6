package org.unionaid.engine.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.unionaid.engine.Households.earning;
import static org.unionaid.engine.Households.unasked;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionaid.casefile.Category;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.Households;
import org.unionaid.engine.PolicyText;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.Reason;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.policy.Flag;
import org.unionaid.engine.policy.Overlay;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Unit;
import org.unionaid.engine.value.Value;
import org.unionaid.household.Member;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.History;
import org.unionaid.money.Money;
import org.unionaid.time.AsOf;

/** Test {@link PolicyComparison} and {@link Overlay}. */
class PolicyComparisonTests {
    private static final DivisionCode PLACE = DivisionCode.of("420100");
    private static final AsOf DAY = AsOf.of(2024, 6, 15);
    private static final ProgramId LIVING = ProgramId.of("living-aid");
    private static final CompiledPolicy BASELINE = PolicyText.policy(
            "net: household.income(last 12 months) / 12 months\n",
            PolicyText.cash("living-aid", "net < L", "12 months * L"));

    private static Value perMonth(String yuan) {
        return new Value.Quantity(Fraction.of(Money.cny(yuan).fen()), Unit.MONEY_PER_MONTH);
    }

    private static AidCase of(Member member) {
        return AidCase.of(Households.of(member)).withoutFile().withHistory(History.none());
    }

    private static AidCase earns(String wage) {
        return of(earning("M-1", wage));
    }

    private static PolicyComparison with(Overlay overlay) {
        return new PolicyComparison(
                BASELINE.at(PLACE, DAY), BASELINE.with(overlay).at(PLACE, DAY));
    }

    @Test
    void with_valuesThatPrintAlike_areOfTwoHashes() {
        CompiledPolicy one = BASELINE.with(Overlay.none().parameter("L", exactly(60_000, 1)));
        CompiledPolicy other = BASELINE.with(Overlay.none().parameter("L", exactly(600_001, 10)));

        assertThat(exactly(60_000, 1)).hasToString(exactly(600_001, 10).toString());
        assertThat(one.policy().hash()).isNotEqualTo(other.policy().hash());
        assertThat(one.policy().hash())
                .isEqualTo(BASELINE.with(Overlay.none().parameter("L", exactly(120_000, 2)))
                        .policy()
                        .hash());
    }

    private static Value exactly(long fen, long of) {
        return new Value.Quantity(Fraction.of(fen).dividedBy(Fraction.of(of)), Unit.MONEY_PER_MONTH);
    }

    @Test
    void all_higherLine_countsEachKindOnceAndSumsExactly() {
        PolicyComparison comparison = with(Overlay.none().parameter("L", perMonth("700.00")));
        List<AidCase> cases = ImmutableList.of(
                earns("100.00"), earns("650.00"), earns("900.00"), of(unasked("M-1")), earns("619.99"));
        ComparisonResult result = cases.stream().collect(comparison.all());

        assertThat(result.cases()).isEqualTo(new Tally(3, 0, 1, 1, 1, 0, Money.cny("14880.00"), Money.cny("25200.00")));
        assertThat(result.cases().effect()).isEqualTo(Money.cny("10320.00"));
        assertThat(result.byProgram()).containsEntry(LIVING, result.cases());
        assertThat(result.byCategory()).containsEntry(Optional.of(Category.NONE), result.cases());
        assertThat(cases.parallelStream().collect(comparison.all())).isEqualTo(result);
    }

    @Test
    void all_lowerLine_hasLosersAndNoLongerEligible() {
        ComparisonResult result = ImmutableList.of(earns("100.00"), earns("610.00")).stream()
                .collect(with(Overlay.none().parameter("L", perMonth("600.00"))).all());

        assertThat(result.cases()).isEqualTo(new Tally(0, 2, 0, 0, 0, 1, Money.cny("14880.00"), Money.cny("7200.00")));
    }

    @Test
    void all_sameRulesTwice_changesNothing() {
        ComparisonResult result = ImmutableList.of(earns("100.00"), earns("650.00")).stream()
                .collect(with(Overlay.none()).all());

        assertThat(result.cases().winners() + result.cases().losers()).isZero();
        assertThat(result.cases().effect()).isEqualTo(Money.ZERO);
    }

    @Test
    void compare_fileNotKnown_isInNoCategory() {
        AidCase aidCase = AidCase.of(Households.of(earning("M-1", "1.00"))).withHistory(History.none());

        assertThat(with(Overlay.none()).compare(aidCase).byCategory().keySet()).containsExactly(Optional.empty());
    }

    @Test
    void compare_oneItemOnly_countsWhatIsGrantedAndNotWhatIsPossible() {
        String text = PolicyText.of(
                        "",
                        PolicyText.cash("living-aid", "L > 1.00 yuan / 1 months", "100.00 yuan")
                                + PolicyText.cash("other-aid", "L > 1.00 yuan / 1 months", "300.00 yuan"))
                + "oneOf: [{programs: [living-aid, other-aid], choose: largest, source: notice, flag: printed}]\n";
        BoundPolicy policy = CompiledPolicy.of(PolicyText.compile(text)).at(PLACE, DAY);
        ComparisonResult result = new PolicyComparison(policy, policy).compare(earns("1.00"));

        assertThat(result.cases().before()).isEqualTo(Money.cny("300.00"));
    }

    @Test
    void with_overlay_leavesTheBaselineAndHasAnotherHash() {
        String hash = BASELINE.policy().hash();
        CompiledPolicy other = BASELINE.with(Overlay.none().parameter("L", perMonth("1.00")));

        assertThat(other.policy().hash()).isNotEqualTo(hash);
        assertThat(BASELINE.policy().hash()).isEqualTo(hash);
        assertThat(BASELINE.with(Overlay.none()).policy()).isEqualTo(BASELINE.policy());
        assertThat(BASELINE.at(PLACE, DAY).parameters().get("L").value()).isEqualTo(perMonth("620.00"));
        ParameterValue assumed = other.at(PLACE, DAY).parameters().get("L");
        assertThat(assumed.provenance().flag()).isEqualTo(Flag.ASSUMED);
    }

    @Test
    void with_valueFromADay_changesNothingBefore() {
        CompiledPolicy other =
                BASELINE.with(Overlay.none().parameter("L", PLACE, LocalDate.of(2024, 7, 1), perMonth("700.00")));

        ParameterValue now = other.at(PLACE, DAY).parameters().get("L");
        assertThat(now.value()).isEqualTo(perMonth("620.00"));
        assertThat(now.provenance().flag()).isEqualTo(Flag.PRINTED);
        assertThat(other.at(PLACE, DAY).assess(earns("650.00")).get(LIVING)).isInstanceOf(Decision.Ineligible.class);
        assertThat(other.at(PLACE, AsOf.of(2024, 7, 1)).assess(earns("650.00")).get(LIVING))
                .isInstanceOf(Decision.Eligible.class);
    }

    @Test
    void with_otherConditionAndCap_decidesByThem() {
        Location here = new Location("what-if", 1, 1);
        Expr never = new Expr.Constant(here, Value.FALSE, Type.BOOLEAN);
        Expr cap = new Expr.Constant(here, Value.of(Money.cny("5.00")), Type.MONEY);
        Decision refused = BASELINE.with(Overlay.none().condition(LIVING, "line", never))
                .at(PLACE, DAY)
                .assess(earns("1.00"))
                .get(LIVING);
        Decision capped = BASELINE.with(Overlay.none().cap(LIVING, cap))
                .at(PLACE, DAY)
                .assess(earns("1.00"))
                .get(LIVING);

        assertThat(refused.reasons()).extracting(Reason::code).contains("line");
        assertThat(refused).isInstanceOf(Decision.Ineligible.class);
        assertThat(capped)
                .isInstanceOfSatisfying(
                        Decision.Eligible.class,
                        eligible -> assertThat(eligible.cap().value()).isEqualTo(Money.cny("5.00")));
    }

    @Test
    void with_whatIsNotThere_isWrongUseWithTheWordMeant() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BASELINE.with(Overlay.none().parameter("l", perMonth("1.00"))))
                .withMessageContaining("did you mean 'L'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BASELINE.with(Overlay.none().parameter("L", Value.of(Money.cny("1.00")))))
                .withMessageContaining("parameter 'L'");
        Expr cap = new Expr.Constant(new Location("what-if", 1, 1), Value.of(Money.cny("5.00")), Type.MONEY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BASELINE.with(Overlay.none().cap(ProgramId.of("living"), cap)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BASELINE.with(Overlay.none().condition(LIVING, "lime", cap)));
    }
}

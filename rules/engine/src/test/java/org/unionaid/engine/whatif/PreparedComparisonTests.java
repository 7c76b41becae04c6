package org.unionaid.engine.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.unionaid.engine.Households.earning;
import static org.unionaid.engine.Households.unasked;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionaid.casefile.Category;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.Households;
import org.unionaid.engine.PolicyText;
import org.unionaid.engine.fast.CodeCache;
import org.unionaid.engine.fast.PreparedCases;
import org.unionaid.engine.policy.Overlay;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Unit;
import org.unionaid.engine.value.Value;
import org.unionaid.household.Member;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.History;
import org.unionaid.money.Money;
import org.unionaid.program.SubjectType;
import org.unionaid.time.AsOf;

/** Test {@link PreparedComparison}; that it equals the comparison of objects on any cases is a property in the test kit. */
class PreparedComparisonTests {
    private static final DivisionCode PLACE = DivisionCode.of("420100");
    private static final AsOf DAY = AsOf.of(2024, 6, 15);
    private static final ProgramId LIVING = ProgramId.of("living-aid");
    private static final ProgramId VISIT = ProgramId.of("visit");
    private static final String NET = "net: household.income(last 12 months) / 12 months\n";
    private static final String LIVING_AID = PolicyText.cash("living-aid", "net < L", "12 months * L");
    private static final CompiledPolicy BASELINE = PolicyText.policy(NET, LIVING_AID);
    private static final ImmutableList<AidCase> CASES = ImmutableList.of(
            of(earning("M-1", "100.00")),
            of(earning("M-1", "650.00")),
            of(earning("M-1", "900.00")),
            of(unasked("M-1")),
            of(earning("M-1", "619.99")));

    private final PreparedCases prepared =
            new PreparedCases(CodeCache.standard(), SubjectType.HOUSEHOLD, CASES, DAY.date());

    private static AidCase of(Member member) {
        return AidCase.of(Households.of(member)).withoutFile().withHistory(History.none());
    }

    private static BoundPolicy at(CompiledPolicy policy) {
        return policy.at(PLACE, DAY);
    }

    private static BoundPolicy withLine(String yuan) {
        return at(BASELINE.with(Overlay.none()
                .parameter("L", new Value.Quantity(Fraction.of(Money.cny(yuan).fen()), Unit.MONEY_PER_MONTH))));
    }

    /** Compares both ways and gives the result, which must be one. */
    private ComparisonResult compare(BoundPolicy before, BoundPolicy after) {
        ComparisonResult result = PreparedComparison.of(before, prepared).with(after);

        assertThat(result).isEqualTo(CASES.stream().collect(new PolicyComparison(before, after).all()));
        return result;
    }

    @Test
    void with_manyReforms_countsEachKindOnceAndSumsExactly() {
        PreparedComparison comparison = PreparedComparison.of(at(BASELINE), prepared);

        ComparisonResult higher = comparison.with(withLine("700.00"));
        assertThat(higher.cases()).isEqualTo(new Tally(3, 0, 1, 1, 1, 0, Money.cny("14880.00"), Money.cny("25200.00")));
        assertThat(higher.byProgram()).containsOnlyKeys(LIVING).containsEntry(LIVING, higher.cases());
        assertThat(higher.byCategory()).containsEntry(Optional.of(Category.NONE), higher.cases());

        Tally lower = comparison.with(withLine("600.00")).cases();
        assertThat(lower.losers()).isEqualTo(2);
        assertThat(lower.noLongerEligible()).isEqualTo(1);
        assertThat(lower.effect()).isEqualTo(Money.cny("-7680.00"));
        assertThat(comparison.with(at(BASELINE)).cases().effect()).isEqualTo(Money.ZERO);
    }

    @Test
    void with_aProgramThatOnlyOnePolicyHas_countsItOnThatSide() {
        CompiledPolicy more =
                PolicyText.policy(NET, LIVING_AID + PolicyText.cash("visit", "net < 2 * L", "500.00 yuan"));

        Tally added = compare(at(BASELINE), at(more)).byProgram().get(VISIT);
        assertThat(added.winners()).isEqualTo(4);
        assertThat(added.after()).isEqualTo(Money.cny("2000.00"));
        assertThat(added.undetermined()).isEqualTo(1);
        assertThat(compare(at(more), at(BASELINE)).byProgram().get(VISIT).noLongerEligible())
                .isEqualTo(4);
    }

    @Test
    void with_aProgramThatTurnsFromHouseholdsToMembers_comparesNobodyWithAnother() {
        CompiledPolicy members = PolicyText.policy(NET, LIVING_AID.replace("for: household", "for: member"));

        Tally tally = compare(at(BASELINE), at(members)).byProgram().get(LIVING);

        assertThat(tally.count()).isEqualTo(2 * CASES.size());
        assertThat(tally.noLongerEligible()).isEqualTo(2);
        assertThat(tally.newlyEligible()).isEqualTo(2);
    }

    @Test
    void with_itemsThatExcludeEachOtherOrShareALimit_grantsWhatEntitlingGrants() {
        String visit = PolicyText.cash("visit", "net < 2 * L", "500.00 yuan");
        String both = "[living-aid, visit]";
        String tail = ", source: notice, flag: printed}\n";
        CompiledPolicy free = PolicyText.policy(NET, LIVING_AID + visit);
        CompiledPolicy one = CompiledPolicy.of(PolicyText.compile(PolicyText.of(NET, LIVING_AID + visit)
                + "oneOf:\n  - {programs: " + both + ", choose: largest" + tail));

        ComparisonResult result = compare(at(free), at(one));

        assertThat(result.cases().losers()).isEqualTo(2);
        assertThat(result.byProgram().get(VISIT).effect()).isEqualTo(Money.cny("-1000.00"));
        assertThat(result.byProgram().get(LIVING).effect()).isEqualTo(Money.ZERO);
    }

    @Test
    void with_aPolicyOfAnotherDay_isRefused() {
        PreparedComparison comparison = PreparedComparison.of(at(BASELINE), prepared);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> comparison.with(BASELINE.at(PLACE, AsOf.of(LocalDate.of(2024, 6, 16)))))
                .withMessageContaining("2024-06-15");
    }
}

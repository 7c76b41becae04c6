package org.unionaid.testkit.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.unionaid.application.Application;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.entitlement.EntitlementResult;
import org.unionaid.engine.expression.ComparisonOperator;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.facts.Catalog;
import org.unionaid.engine.policy.Criterion;
import org.unionaid.engine.policy.Limit;
import org.unionaid.engine.policy.Overlay;
import org.unionaid.engine.policy.Parameter;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Value;
import org.unionaid.household.Household;
import org.unionaid.household.Income;
import org.unionaid.household.IncomeKind;
import org.unionaid.household.Member;
import org.unionaid.household.Relationship;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PersonId;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.History;
import org.unionaid.money.Money;
import org.unionaid.testkit.law.Law;
import org.unionaid.testkit.law.PolicyUnderTest;
import org.unionaid.time.AsOf;

/** Every law about changed policies can fail: a reader that is wrong on purpose breaks it, and the engine keeps it. */
class MutantTests {
    private static final DivisionCode PLACE = DivisionCode.of("420106");
    private static final AsOf DAY = AsOf.of(2024, 7, 1);
    private static final ProgramId AID = ProgramId.of("aid");
    private static final CompiledPolicy POLICY = CompiledPolicy.compile(PolicySource.of("test.yaml", """
            policy: law-test
            title: {zh: 测试政策, en: Test policy}
            jurisdiction: "420100"
            valid: {from: 2024-01-01, reviewBy: 2024-12-31}
            sources: {notice: {title: {zh: 测试通知, en: Test notice}}}
            parameters:
              line: {title: {zh: 标准, en: line}, unit: yuan, values: {"420100": {2024-01-01: "12000.00"}}, source: notice, flag: printed}
            programs:
              aid:
                title: {zh: 救助, en: Aid}
                for: household
                purpose: LIVING
                window: calendarYear
                source: notice
                flag: printed
                gives: cash
                cap: {is: 5000.00 yuan, over: trim}
                eligible:
                  all:
                    - {id: poor, title: {zh: 低收入, en: poor}, when: household.income(last 12 months) < line}
                    - {id: small, title: {zh: 小家庭, en: small}, when: household.size <= 1}
            """));
    private static final PolicyTrial RIGHT = PolicyTrial.of(POLICY, PLACE, DAY, earning("900.00"));

    private static AidCase earning(String wage) {
        return AidCase.of(Household.builder()
                        .id(HouseholdId.of("H-1"))
                        .addMembers(Member.builder()
                                .id(PersonId.of("M-1"))
                                .relationship(Relationship.SELF)
                                .incomes(Income.monthly(
                                        IncomeKind.WAGE,
                                        Money.cny(wage),
                                        YearMonth.of(2023, 1),
                                        YearMonth.of(2024, 12)))
                                .build())
                        .build())
                .withHistory(History.none());
    }

    @Test
    void writtenAndReadIsTheSame_conditionLostInWriting_caught() {
        caught(
                PolicyLaws.writtenAndReadIsTheSame(Catalog.standard()),
                reading(policy -> policy == POLICY.policy() ? policy : withEligible(policy, new Criterion.Everyone())));
    }

    @Test
    void orderOfRulesIrrelevant_onlyTheFirstConditionRead_caught() {
        caught(
                PolicyLaws.orderOfRulesIrrelevant(),
                reading(policy -> withEligible(
                        policy, ((Criterion.AllOf) eligible(policy)).parts().get(0))));
    }

    @Test
    void thresholdsAsPrinted_lineItselfTakenIn_caught() {
        caught(PolicyLaws.thresholdsAsPrinted(), reading(policy -> compared(policy, ComparisonOperator.AT_MOST)));
    }

    @Test
    void thresholdsAsPrinted_comparedTheOtherWay_caught() {
        caught(PolicyLaws.thresholdsAsPrinted(), reading(policy -> compared(policy, ComparisonOperator.MORE)));
    }

    @Test
    void undefinedParameterDecidesNothing_takenAsZero_caught() {
        caught(PolicyLaws.undefinedParameterDecidesNothing(), reading(MutantTests::zeroWhereThereIsNone));
    }

    @Test
    void laterParameterChangesNothing_newestValueTaken_caught() {
        caught(
                PolicyLaws.laterParameterChangesNothing(),
                (policy, place, asOf) -> PolicyReader.engine()
                        .bind(policy, place, AsOf.of(asOf.date().plusDays(1))));
    }

    @Test
    void capAboveEverythingChangesNothing_anyLimitTakenAsUsedUp_caught() {
        caught(PolicyLaws.capAboveEverythingChangesNothing(), reading(policy -> withLimits(policy, "0.01")));
    }

    @Test
    void capAboveEverythingChangesNothing_greatestTakenForLeast_caught() {
        caught(
                PolicyLaws.capAboveEverythingChangesNothing(),
                (policy, place, asOf) -> PolicyReader.engine()
                        .bind(
                                policy.policy()
                                                        .programs()
                                                        .get(AID)
                                                        .amount()
                                                        .orElseThrow()
                                                        .cap()
                                                instanceof Expr.Extreme least
                                        ? policy.with(Overlay.none()
                                                .cap(AID, least.operands().get(1)))
                                        : policy,
                                place,
                                asOf));
    }

    @Test
    void whatIfLeavesTheBaseline_lastPolicyKept_caught() {
        AtomicReference<CompiledPolicy> last = new AtomicReference<>(POLICY);
        caught(PolicyLaws.whatIfLeavesTheBaseline(), (policy, place, asOf) -> {
            last.set(policy);
            return Optional.of(new Forgetful(
                    last, PolicyReader.engine().bind(policy, place, asOf).orElseThrow()));
        });
    }

    @Test
    void receiptRecomputes_anotherCapDecided_caught() {
        Expr cap =
                new Expr.Constant(POLICY.policy().programs().get(AID).at(), Value.of(Money.cny("4999.99")), Type.MONEY);
        caught(
                PolicyLaws.receiptRecomputes(),
                (policy, place, asOf) ->
                        PolicyReader.engine().bind(policy.with(Overlay.none().cap(AID, cap)), place, asOf));
    }

    private static void caught(Law<PolicyTrial> law, PolicyReader wrong) {
        assertThat(law.check(RIGHT)).isEmpty();
        assertThat(law.check(RIGHT.readBy(wrong)))
                .hasValueSatisfying(violation -> assertThat(violation.law()).isEqualTo(law.name()));
    }

    /** A reader that takes policies for others. */
    private static PolicyReader reading(UnaryOperator<Policy> change) {
        return (policy, place, asOf) ->
                PolicyReader.engine().bind(CompiledPolicy.of(change.apply(policy.policy())), place, asOf);
    }

    /** Decides by the policy that was bound last, whichever it is itself. */
    private record Forgetful(AtomicReference<CompiledPolicy> last, PolicyUnderTest self) implements PolicyUnderTest {
        @Override
        public Policy policy() {
            return self.policy();
        }

        @Override
        public DivisionCode place() {
            return self.place();
        }

        @Override
        public AsOf asOf() {
            return self.asOf();
        }

        @Override
        public Assessment assess(AidCase aidCase) {
            return last.get().at(place(), asOf()).assess(aidCase);
        }

        @Override
        public EntitlementResult entitle(AidCase aidCase, Assessment assessment, Application application) {
            return self.entitle(aidCase, assessment, application);
        }
    }

    private static Criterion eligible(Policy policy) {
        return policy.programs().get(AID).eligible();
    }

    private static Policy compared(Policy policy, ComparisonOperator operator) {
        return withEligible(policy, eligible(policy).map(condition -> {
            Expr.Comparison comparison = (Expr.Comparison) condition.expr();
            return condition.id().equals("poor")
                    ? new Criterion.Condition(
                            condition.id(),
                            condition.title(),
                            new Expr.Comparison(comparison.at(), operator, comparison.left(), comparison.right()),
                            condition.formula(),
                            condition.provenance())
                    : condition;
        }));
    }

    private static Policy zeroWhereThereIsNone(Policy policy) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        policy.parameters()
                .forEach((name, each) -> parameters.put(
                        name,
                        each.find(PLACE, DAY.date()).isPresent()
                                ? each
                                : new Parameter(
                                        each.name(),
                                        each.title(),
                                        each.type(),
                                        ImmutableMap.of(
                                                DivisionCode.NATION,
                                                ImmutableSortedMap.of(
                                                        LocalDate.of(2024, 1, 1),
                                                        new Value.Quantity(
                                                                Fraction.ZERO,
                                                                each.type().unit()))),
                                        each.until(),
                                        each.reviewBy(),
                                        each.provenance(),
                                        each.ownProvenance(),
                                        each.at())));
        return Variants.policy(policy, ImmutableMap.copyOf(parameters), policy.definitions(), policy.programs());
    }

    private static Policy withEligible(Policy policy, Criterion eligible) {
        Program program = policy.programs().get(AID);
        return withProgram(policy, Variants.program(program, eligible, program.limits()));
    }

    private static Policy withLimits(Policy policy, String yuan) {
        Program program = policy.programs().get(AID);
        ImmutableList<Limit> limits = program.limits().stream()
                .map(limit -> new Limit(
                        limit.id(),
                        limit.title(),
                        new Limit.Sum(new Expr.Constant(limit.at(), Value.of(Money.cny(yuan)), Type.MONEY), yuan),
                        limit.per(),
                        limit.scope(),
                        ImmutableSet.of(AID),
                        limit.over(),
                        false,
                        limit.provenance(),
                        limit.at()))
                .collect(ImmutableList.toImmutableList());
        return withProgram(policy, Variants.program(program, program.eligible(), limits));
    }

    private static Policy withProgram(Policy policy, Program program) {
        return Variants.policy(
                policy, policy.parameters(), policy.definitions(), ImmutableMap.of(program.id(), program));
    }
}

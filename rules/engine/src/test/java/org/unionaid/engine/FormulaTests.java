package org.unionaid.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionaid.engine.Households.earning;
import static org.unionaid.engine.Households.unasked;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionaid.code.Label;
import org.unionaid.engine.catalog.Formula;
import org.unionaid.engine.catalog.Inputs;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.evaluation.FailureCode;
import org.unionaid.engine.facts.Catalog;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Unit;
import org.unionaid.engine.value.Value;
import org.unionaid.household.Household;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.History;
import org.unionaid.money.Money;
import org.unionaid.time.AsOf;

/** Test {@link Formula}: criteria and benefits in Java, called from a policy. */
class FormulaTests {
    private static final Label TITLE = new Label("测试公式", "test formula");
    private static final String TEXT = PolicyText.of(
            "",
            PolicyText.cash("own", "poor(household.income(last 12 months), 2)", "graded(household.size)")
                    + PolicyText.cash("other", "household.size > 0", "100 yuan"));
    private static final Formula POOR = Formula.criterion(
            "poor",
            TITLE,
            ImmutableMap.of("income", Type.MONEY, "times", Type.NUMBER),
            (inputs, context) -> Value.of(inputs.money("income").fen() < inputs.count("times") * 1_000_000));
    private static final Formula GRADED = Formula.benefit(
            "graded",
            TITLE,
            ImmutableMap.of("size", Type.NUMBER),
            (inputs, context) -> Value.of(Money.ofFen(inputs.count("size") * 100)));

    private static Assessment assess(Household household, Formula... formulas) {
        Catalog catalog = Catalog.standard().with(formulas);
        return CompiledPolicy.of(PolicyCompiler.with(catalog).compile(PolicySource.of("test.yaml", TEXT)))
                .at(DivisionCode.of("420100"), AsOf.of(2024, 6, 15))
                .assess(AidCase.of(household).withHistory(History.none()));
    }

    private static Decision own(Household household, Formula... formulas) {
        return assess(household, formulas).get(ProgramId.of("own"));
    }

    @Test
    void assess_formulaHolds_isEligibleWithItsAmount() {
        Decision decision = own(Households.of(earning("M-1", "1000.00")), POOR, GRADED);

        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Eligible.class,
                        eligible -> assertThat(eligible.cap().value()).isEqualTo(Money.cny("1.00")));
    }

    @Test
    void assess_formulaDoesNotHold_isIneligible() {
        assertThat(own(Households.of(earning("M-1", "2000.00")), POOR, GRADED)).isInstanceOf(Decision.Ineligible.class);
    }

    @Test
    void assess_anInputIsUnknown_isUndeterminedAndTheBodyIsNotCalled() {
        AtomicInteger calls = new AtomicInteger();
        Formula counting = Formula.criterion("poor", TITLE, POOR.inputs(), (inputs, context) -> {
            calls.incrementAndGet();
            return Value.TRUE;
        });

        Decision decision = own(Households.of(unasked("M-1")), counting, GRADED);

        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Undetermined.class,
                        open -> assertThat(open.missing()).map(Object::toString).contains("member[M-1].incomes"));
        assertThat(calls).hasValue(0);
    }

    private static Formula bad(Formula.Body body) {
        return Formula.criterion("poor", TITLE, POOR.inputs(), body);
    }

    @SuppressWarnings("InfiniteRecursion") // the point
    private static Value forever(Inputs inputs) {
        return forever(inputs);
    }

    @SuppressWarnings({"NullAway", "DoNotCallSuggester"}) // a plug-in that breaks its word
    private static Stream<Arguments> badFormulas() {
        return Stream.of(
                Arguments.of("throws", FailureCode.FORMULA_THREW, bad((inputs, context) -> {
                    throw new IllegalStateException("the register is down");
                })),
                Arguments.of(
                        "overflows the stack", FailureCode.FORMULA_THREW, bad((inputs, context) -> forever(inputs))),
                Arguments.of("asserts", FailureCode.FORMULA_THREW, bad((inputs, context) -> {
                    throw new AssertionError("cannot be");
                })),
                Arguments.of(
                        "asks for an input it has not declared",
                        FailureCode.FORMULA_THREW,
                        bad((inputs, context) -> inputs.value("size"))),
                Arguments.of("returns null", FailureCode.FORMULA_BROKE_CONTRACT, bad((inputs, context) -> null)),
                Arguments.of("returns none", FailureCode.FORMULA_BROKE_CONTRACT, bad((inputs, context) -> Value.NONE)),
                Arguments.of(
                        "returns another type",
                        FailureCode.FORMULA_BROKE_CONTRACT,
                        bad((inputs, context) -> Value.of(1))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFormulas")
    void assess_formulaMisbehaves_isFailedWithItsNameAndOthersDoNotNotice(
            String what, FailureCode code, Formula formula) {
        Assessment assessment = assess(Households.of(earning("M-1", "1000.00")), formula, GRADED);

        assertThat(assessment.get(ProgramId.of("own")))
                .as(what)
                .isInstanceOfSatisfying(Decision.Failed.class, failed -> {
                    assertThat(failed.failure().code()).isEqualTo(code);
                    assertThat(failed.failure().detail()).isEqualTo("poor");
                    assertThat(failed.failure().where().file()).isEqualTo("test.yaml");
                });
        assertThat(assessment.get(ProgramId.of("other"))).isInstanceOf(Decision.Eligible.class);
    }

    @Test
    void assess_benefitInAnotherUnitOrWithAFractionOfAFen_isFailed() {
        for (Value.Quantity wrong : List.of(
                new Value.Quantity(Fraction.of(100), Unit.MONEY_PER_MONTH),
                new Value.Quantity(Fraction.ONE.dividedBy(Fraction.of(3)), Unit.MONEY))) {
            Formula graded = Formula.benefit("graded", TITLE, GRADED.inputs(), (inputs, context) -> wrong);

            assertThat(own(Households.of(earning("M-1", "1000.00")), POOR, graded))
                    .isInstanceOfSatisfying(
                            Decision.Failed.class,
                            failed ->
                                    assertThat(failed.failure().code()).isEqualTo(FailureCode.FORMULA_BROKE_CONTRACT));
        }
    }

    @Test
    void assess_formulaTriesToChangeItsInputs_isFailedAndNothingChanges() {
        Formula listing = Formula.criterion(
                "poor",
                TITLE,
                ImmutableMap.of("people", Type.listOf("member"), "times", Type.NUMBER),
                (inputs, context) -> {
                    tamper(((Value.Elements) inputs.value("people")).elements());
                    return Value.TRUE;
                });
        String text = TEXT.replace("household.income(last 12 months)", "household.members");
        BoundPolicy policy = CompiledPolicy.of(
                        PolicyCompiler.with(Catalog.standard().with(listing, GRADED))
                                .compile(PolicySource.of("test.yaml", text)))
                .at(DivisionCode.of("420100"), AsOf.of(2024, 6, 15));
        Household household = Households.of(earning("M-1", "1000.00"));

        Decision decision =
                policy.assess(AidCase.of(household).withHistory(History.none())).get(ProgramId.of("own"));

        assertThat(decision).isInstanceOf(Decision.Failed.class);
        assertThat(household).isEqualTo(Households.of(earning("M-1", "1000.00")));
    }

    @SuppressWarnings({"deprecation", "DoNotCall"}) // the point
    private static void tamper(ImmutableList<Value.Element> elements) {
        elements.clear();
    }

    @Test
    void compile_inputOfAnotherUnit_isAnIssue() {
        String text = TEXT.replace("household.income(last 12 months), 2", "household.size, 2");

        assertThat(PolicyCompiler.with(Catalog.standard().with(POOR, GRADED))
                        .compile(PolicySource.of("test.yaml", text))
                        .issues())
                .anySatisfy(issue -> {
                    assertThat(issue.code()).isEqualTo(IssueCode.TYPE_MISMATCH);
                    assertThat(issue.text().en()).isEqualTo("the argument must be yuan, found number");
                });
    }

    @Test
    void compile_unknownFormula_suggestsTheNearest() {
        String text = TEXT.replace("poor(", "pooor(");

        assertThat(PolicyCompiler.with(Catalog.standard().with(POOR, GRADED))
                        .compile(PolicySource.of("test.yaml", text))
                        .issues())
                .anySatisfy(issue -> assertThat(issue.toString()).contains("'pooor' is no function", "poor"));
    }

    @Test
    void with_nameOfAFunctionOfTheLanguage_isRefused() {
        Catalog catalog = Catalog.standard().with(Formula.criterion("min", TITLE, POOR.inputs(), POOR.body()));

        assertThatThrownBy(() -> PolicyCompiler.with(catalog))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("min");
    }

    @Test
    void with_twoOfOneName_isRefused() {
        assertThatThrownBy(() -> Catalog.standard().with(POOR, POOR)).isInstanceOf(IllegalArgumentException.class);
    }
}

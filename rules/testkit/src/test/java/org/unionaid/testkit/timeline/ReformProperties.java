package org.unionaid.testkit.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.compile.PolicySources;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.policy.Overlay;
import org.unionaid.engine.policy.Parameter;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.value.Fraction;
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
import org.unionaid.money.Money;
import org.unionaid.policies.PolicyLibrary;
import org.unionaid.testkit.aidcase.AidCaseArbitrary;
import org.unionaid.time.AsOf;

/** Laws about policies beside other policies: overlays, comparisons, and policies that extend others. */
class ReformProperties {
    /** A bundled policy at a place and day, with a case for it. */
    record Question(String name, CompiledPolicy compiled, DivisionCode place, AsOf asOf, AidCase aidCase) {
        BoundPolicy bound() {
            return compiled.at(place, asOf);
        }
    }

    private static final AidCase SOMEBODY = AidCase.of(Household.builder()
                    .id(HouseholdId.of("H-1"))
                    .addMembers(Member.builder()
                            .id(PersonId.of("M-1"))
                            .relationship(Relationship.SELF)
                            .build())
                    .build())
            .withHistory(History.none());
    private static final ImmutableMap<String, CompiledPolicy> BUNDLED =
            PolicyLibrary.names().stream().collect(ImmutableMap.toImmutableMap(name -> name, PolicyLibrary::compile));

    @Property(tries = 8)
    void baseline_afterAnyWhatIfInAnyThread_isAsBefore(
            @ForAll("questions") Question question, @ForAll @IntRange(min = 1, max = 5) int factor) {
        CompiledPolicy baseline = question.compiled();
        Policy before = baseline.policy();
        String text = before.toString();
        Assessment answer = question.bound().assess(question.aidCase());
        IntStream.range(0, 4).parallel().forEach(i -> {
            CompiledPolicy reform = baseline.with(scaled(before, factor + i));
            ComparisonResult result = new PolicyComparison(
                            question.bound(), reform.at(question.place(), question.asOf()))
                    .compare(question.aidCase());
            assertThat(result.cases().count()).isEqualTo(1);
            assertThat(question.bound().assess(question.aidCase())).isEqualTo(answer);
        });

        assertThat(baseline.policy()).isSameAs(before);
        assertThat(before).hasToString(text);
        assertThat(question.bound().assess(question.aidCase())).isEqualTo(answer);
    }

    @Property(tries = 15)
    void parameterDatedAfterADay_neverChangesTheAnswerOfThatDay(
            @ForAll("questions") Question question,
            @ForAll @IntRange(min = 1, max = 400) int days,
            @ForAll @IntRange(min = 0, max = 5) int factor) {
        LocalDate later = question.asOf().date().plusDays(days);
        Overlay overlay = Overlay.none();
        for (Parameter parameter : question.compiled().policy().parameters().values()) {
            Value value = times(anyValue(parameter), factor);
            overlay = overlay.parameter(parameter.name(), question.place(), later, value)
                    .parameter(parameter.name(), DivisionCode.NATION, later, value);
        }
        BoundPolicy changed = question.compiled().with(overlay).at(question.place(), question.asOf());

        assertThat(changed.assess(question.aidCase()).decisions().values())
                .extracting(Decision::getClass)
                .isEqualTo(question.bound().assess(question.aidCase()).decisions().values().stream()
                        .map(Decision::getClass)
                        .toList());
        ComparisonResult result = new PolicyComparison(question.bound(), changed).compare(question.aidCase());
        assertThat(result.cases().effect()).isEqualTo(Money.ZERO);
    }

    @Property(tries = 15)
    void childThatChangesNothing_decidesAsItsParent(@ForAll("questions") Question question) {
        Policy parent = question.compiled().policy();
        PolicySource child = PolicySource.of(
                "child.yaml",
                String.join(
                        "\n",
                        "policy: child",
                        "extends: " + parent.id().value(),
                        "title: child",
                        "jurisdiction: \"" + question.place().value() + "\"",
                        "valid: {from: " + parent.valid().start() + ", reviewBy: "
                                + parent.valid().start() + "}",
                        ""));
        CompiledPolicy compiled = CompiledPolicy.of(
                PolicyCompiler.standard().finding(PolicyLibrary.sources()).compile(child));

        assertThat(compiled.at(question.place(), question.asOf())
                        .assess(question.aidCase())
                        .decisions())
                .isEqualTo(question.bound().assess(question.aidCase()).decisions());
    }

    @Property(tries = 25)
    void bindingCap_isNeverExceededByTheChilds(
            @ForAll @IntRange(max = 5000) int parentYuan, @ForAll @IntRange(max = 5000) int childYuan) {
        PolicySource parent = PolicySource.of("parent.yaml", """
                policy: parent
                title: parent
                jurisdiction: "100000"
                valid: {from: 2020-01-01, reviewBy: 2020-01-01}
                sources: {plan: {title: plan}}
                programs:
                  aid:
                    {title: aid, for: household, purpose: LIVING, window: once, source: plan, flag: printed, gives: cash,
                     cap: {is: %d.00 yuan, over: trim, binding: true}, eligible: everyone}
                """.formatted(parentYuan));
        PolicySource child = PolicySource.of("child.yaml", """
                policy: child
                extends: parent
                title: child
                jurisdiction: "420000"
                valid: {from: 2020-01-01, reviewBy: 2020-01-01}
                sources: {notice: {title: notice}}
                override: {source: notice, flag: printed, programs: {aid: {cap: {is: %d.00 yuan, over: trim}}}}
                """.formatted(childYuan));
        CompiledPolicy compiled = CompiledPolicy.of(PolicyCompiler.standard()
                .finding(PolicySources.of(List.of(parent)))
                .compile(child));
        Decision decision = Iterables.getFirst(
                compiled.at(DivisionCode.of("420000"), AsOf.of(2020, 6, 1))
                        .assess(SOMEBODY)
                        .decisions()
                        .values(),
                null);

        int most = Math.min(parentYuan, childYuan);
        if (most == 0) {
            assertThat(decision).isInstanceOf(Decision.Ineligible.class);
        } else {
            assertThat(decision)
                    .isInstanceOfSatisfying(
                            Decision.Eligible.class,
                            eligible -> assertThat(eligible.fullCap().value()).isEqualTo(Money.ofFen(100L * most)));
        }
    }

    private static Overlay scaled(Policy policy, int factor) {
        Overlay overlay = Overlay.none();
        for (Parameter parameter : policy.parameters().values()) {
            overlay = overlay.parameter(parameter.name(), times(anyValue(parameter), factor));
        }
        return overlay;
    }

    private static Value anyValue(Parameter parameter) {
        return parameter.values().values().iterator().next().values().iterator().next();
    }

    private static Value times(Value value, int factor) {
        return value instanceof Value.Quantity quantity
                ? new Value.Quantity(quantity.amount().times(Fraction.of(factor)), quantity.unit())
                : value;
    }

    @Provide
    Arbitrary<Question> questions() {
        return Arbitraries.of(BUNDLED.keySet()).flatMap(name -> {
            CompiledPolicy compiled = BUNDLED.get(name);
            Policy policy = compiled.policy();
            AsOf asOf = AsOf.of(policy.valid().start().plusDays(20));
            DivisionCode place = policy.jurisdiction();
            return AidCaseArbitrary.at(asOf)
                    .allKnown()
                    .map(aidCase -> new Question(name, compiled, place, asOf, aidCase));
        });
    }
}

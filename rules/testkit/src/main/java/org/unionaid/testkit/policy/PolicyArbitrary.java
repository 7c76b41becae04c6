package org.unionaid.testkit.policy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.compile.PolicySources;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.PolicyId;

/**
 * Generates policies (政策) as files: parameters by place and date, tables, bands and steps, one to four programs for households and
 * members with conditions joined in every way, caps of every form, limits of their own and shared, groups of which one item may be
 * had, and an order.
 *
 * <p>All are of {@link #PLACE}, valid from 2024 on, and compile without an error. Every method returns a new arbitrary. Immutable
 * and thread-safe.
 */
public final class PolicyArbitrary extends ArbitraryDecorator<PolicySource> {
    /** The place whose policies they are, a province. */
    public static final DivisionCode PLACE = DivisionCode.of("420000");

    /** The name of each of them. */
    public static final PolicyId ID = PolicyId.of("random");

    private static final int MOST_PROGRAMS = 4;

    private final int most;

    private PolicyArbitrary(int most) {
        this.most = most;
    }

    /**
     * Policies of one to four programs.
     *
     * @return the arbitrary
     */
    public static PolicyArbitrary standard() {
        return new PolicyArbitrary(MOST_PROGRAMS);
    }

    /**
     * Policies of fewer or more programs.
     *
     * @param programs  how many at most, at least 1
     * @return a new arbitrary
     * @throws IllegalArgumentException if it is below 1
     */
    public PolicyArbitrary withProgramsUpTo(int programs) {
        if (programs < 1) {
            throw new IllegalArgumentException("Policy must have at least one program, asked for " + programs);
        }
        return new PolicyArbitrary(programs);
    }

    /**
     * The same, compiled.
     *
     * @return a new arbitrary
     */
    public Arbitrary<CompiledPolicy> compiled() {
        return read().map(Read::policy);
    }

    /**
     * Policies of the city 420100 that extend one of these, replace a parameter, may replace the cap of a program or take a
     * program away, and add one; compiled.
     *
     * @return a new arbitrary
     */
    public Arbitrary<CompiledPolicy> extended() {
        Arbitrary<PolicySource> parents = this;
        return parents.flatMap(parent -> ChildText.arbitrary(parent.text())
                        .map(child -> PolicyCompiler.standard()
                                .finding(PolicySources.of(List.of(parent)))
                                .compile(PolicySource.of("child.yaml", child))))
                .filter(result -> !result.hasErrors())
                .map(CompiledPolicy::of);
    }

    @Override
    protected Arbitrary<PolicySource> arbitrary() {
        return read().map(Read::source);
    }

    /** A file and the policy that it is. */
    private record Read(PolicySource source, CompiledPolicy policy) {}

    /** Conditions that contradict each other in one program are refused by the compiler, and not wanted here. */
    private Arbitrary<Read> read() {
        Arbitrary<List<ProgramText>> programs =
                ProgramText.arbitrary().list().ofMinSize(1).ofMaxSize(most);
        return Combinators.combine(ParameterText.all(), programs, StackingText.arbitrary())
                .as((parameters, all, stacking) -> PolicySource.of("random.yaml", text(parameters, all, stacking)))
                .map(source -> Tuple.of(source, PolicyCompiler.standard().compile(source)))
                .filter(each -> !each.get2().hasErrors())
                .map(each -> new Read(each.get1(), CompiledPolicy.of(each.get2())))
                .withoutEdgeCases();
    }

    private static String text(String parameters, List<ProgramText> programs, StackingText stacking) {
        ImmutableList<String> ids = IntStream.rangeClosed(1, programs.size())
                .mapToObj(number -> "p" + number)
                .collect(ImmutableList.toImmutableList());
        StringBuilder text = new StringBuilder(HEAD).append(parameters).append(DEFINITIONS);
        for (int i = 0; i < ids.size(); i++) {
            text.append(programs.get(i).write(ids.get(i)));
        }
        return text.append(stacking.write(ids)).toString();
    }

    private static final String HEAD = """
            policy: random
            title: {zh: 随机政策, en: Random policy}
            jurisdiction: "420000"
            valid: {from: 2024-01-01, reviewBy: 2030-12-31}
            sources:
              notice: {title: {zh: 某通知, en: A notice}}
            parameters:
            """;

    private static final String DEFINITIONS = """
            definitions:
              perHead:
                title: {zh: 人均收入, en: net income a head}
                is: (household.income(last 12 months) - household.rigid(last 12 months)) / (household.size * 12 months)
              spent: {title: {zh: 刚性支出, en: rigid expenditure}, is: household.rigid(last 12 months)}
              assets: {title: {zh: 金融资产, en: assets}, is: household.financialAssets.orValue(0 yuan)}
              own: {title: {zh: 本人支出, en: spent by the member}, for: member, is: "member.expenses.sum(x, x.amount(calendarYear))"}
              category:
                title: {zh: 类别, en: category}
                first:
                  - {when: perHead < L, is: DEEP}
                  - {when: perHead <= 2 * L, is: RELATIVE}
                  - {else: NONE}
              banded: {title: {zh: 分段, en: by bands}, bands: {of: spent, rates: [{upTo: 5000.00 yuan, rate: 45%}, {upTo: M + 5000.00 yuan, rate: share}, {rate: 10%}]}}
              stepped:
                title: {zh: 分档, en: by steps}
                steps:
                  of: spent
                  edge: upper
                  includeFirst: true
                  rows: [{from: 0 yuan, to: 1000.00 yuan, is: 500.00 yuan}, {from: 1000.00 yuan, to: 9000.00 yuan, is: 800.00 yuan}]
                  else: M
            programs:
            """;
}

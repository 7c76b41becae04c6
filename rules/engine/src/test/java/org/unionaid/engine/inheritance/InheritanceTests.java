package org.unionaid.engine.inheritance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionaid.engine.Households.earning;
import static org.unionaid.engine.inheritance.Family.NATION;
import static org.unionaid.engine.inheritance.Family.child;
import static org.unionaid.engine.inheritance.Family.compile;
import static org.unionaid.engine.inheritance.Family.compiled;
import static org.unionaid.engine.inheritance.Family.onlyIssue;
import static org.unionaid.engine.inheritance.Family.province;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.compile.CompileResult;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.Reason;
import org.unionaid.engine.issue.Issue;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.PolicyLevel;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.policy.Provenance;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Value;
import org.unionaid.household.Household;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.History;
import org.unionaid.money.Money;
import org.unionaid.time.AsOf;

/** Test {@link Inheritance}. */
class InheritanceTests {
    private static final ProgramId LIVING = ProgramId.of("living-aid");
    private static final DivisionCode PLACE = DivisionCode.of("420106");
    private static final AsOf DAY = AsOf.of(2024, 6, 15);

    private static Decision decide(CompiledPolicy policy, String wage) {
        Household household = Household.builder()
                .id(HouseholdId.of("H-1"))
                .addMembers(earning("M-1", wage))
                .homes()
                .build();
        return policy.at(PLACE, DAY)
                .assess(AidCase.of(household).withHistory(History.none()))
                .get(LIVING);
    }

    private static Money cap(CompiledPolicy policy) {
        Decision.Eligible eligible = (Decision.Eligible) decide(policy, "10.00");
        return eligible.fullCap().value();
    }

    private static String levelOf(Provenance provenance) {
        return provenance.level().map(PolicyLevel::policy).orElseThrow().value();
    }

    @Test
    void join_nothingChanged_decidesAsTheParent() {
        CompiledPolicy nation = CompiledPolicy.of(compile(NATION));
        CompiledPolicy province = compiled();

        assertThat(province.policy().programs()).isEqualTo(nation.policy().programs());
        assertThat(decide(province, "599.99")).isEqualTo(decide(nation, "599.99"));
        assertThat(decide(province, "600.00")).isEqualTo(decide(nation, "600.00"));
    }

    @Test
    void join_additions_standBesideWhatIsInherited() {
        CompiledPolicy province = compiled(
                "parameters:",
                "  Extra: {title: 增发, unit: yuan, source: province-notice, flag: printed, values: {\"420000\": {2020-01-01: \"50.00\"}}}",
                "programs:",
                "  coal:",
                "    {title: 取暖, for: household, purpose: LIVING, window: calendarYear, source: province-notice,",
                "     flag: printed, gives: cash, cap: {is: Extra, over: trim}, eligible: {all: [{id: poor, when: net < L}]}}");

        assertThat(province.policy().programs().keySet())
                .extracting(ProgramId::value)
                .containsExactly("living-aid", "visit", "coal");
        Program coal = province.policy().programs().values().asList().get(2);
        assertThat(levelOf(coal.provenance())).isEqualTo("province");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "definitions: {net: 1 + 1} ~ net",
                "programs: {visit: {}} ~ visit",
                "parameters: {L: {}} ~ L",
            })
    void join_redefinitionOutsideOverride_isAnErrorAtTheName(String line, String name) {
        Issue issue = onlyIssue(line.strip());

        assertThat(issue.code()).isEqualTo(IssueCode.NAME_CLASH);
        assertThat(issue.location().file()).isEqualTo("province-2020-01-01.yaml");
        assertThat(issue.location().column()).isEqualTo(line.indexOf("{" + name) + 2);
        assertThat(issue.text().en()).contains("nation.yaml").contains("override");
    }

    @Test
    void join_sourceKeyOfTheParent_isAskedToBeAnother() {
        Issue issue = compile(
                        PolicySource.of("p.yaml", province().text().replace("province-notice:", "national-plan:")),
                        NATION)
                .issues()
                .get(0);

        assertThat(issue.code()).isEqualTo(IssueCode.NAME_CLASH);
        assertThat(issue.text().en()).contains("another key");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "override: {source: province-notice, flag: printed, definitions: {nett: '1'}} ~ net",
                "override: {source: province-notice, flag: printed, programs: {visits: {times: 1}}} ~ visit",
                "override: {source: province-notice, flag: printed, program: {visit: {times: 1}}} ~ programs",
                "override: {source: province-notice, flag: printed, programs: {living-aid: {conditions: {lin: {when: net < L}}}}} ~ line",
                "without: [programs.visits] ~ visit",
                "without: [programs.living-aid.conditions.few-home] ~ few-homes",
                "without: [definition.net] ~ definitions",
            })
    void join_overrideOfNothing_isAnErrorWithTheWordMeant(String line, String meant) {
        Issue issue = onlyIssue(line.strip());

        assertThat(issue.code()).isEqualTo(IssueCode.UNKNOWN_NAME);
        assertThat(issue.location().file()).isEqualTo("province-2020-01-01.yaml");
        assertThat(issue.suggestion()).contains(meant);
    }

    @Test
    void join_overrideWithoutSource_isAnError() {
        List<Issue> issues = compile(
                        province("override: {definitions: {net: household.income(last 12 months) / 12 months}}"),
                        NATION)
                .issues();

        assertThat(issues).extracting(Issue::code).containsOnly(IssueCode.NO_SOURCE);
    }

    @Test
    void join_overriddenDefinition_changesWhatTheParentsProgramsMean() {
        CompiledPolicy province = compiled(
                "override: {source: province-notice, flag: printed, definitions: {net: household.income(last 12 months) / 24 months}}");

        assertThat(decide(province, "1000.00")).isInstanceOf(Decision.Eligible.class);
    }

    @ParameterizedTest
    @CsvSource({"6 months * L, 3600.00", "24 months * L, 7200.00"})
    void join_bindingCap_theLesserApplies(String cap, String expected) {
        CompiledPolicy province =
                compiled("override: {source: province-notice, flag: printed, programs: {living-aid: {cap: {is: " + cap
                        + ", over: trim}}}}");

        assertThat(cap(province)).isEqualTo(Money.cny(expected));
    }

    @Test
    void join_overriddenCap_isCitedFromTheChildAndConditionsFromTheParent() {
        CompiledPolicy province = compiled(
                "override: {source: province-notice, clause: 第九条, flag: printed, programs: {living-aid: {cap: {is: 6 months * L, over: trim}}}}");
        Program living = program(province, "living-aid");

        assertThat(levelOf(living.provenance())).isEqualTo("province");
        assertThat(living.provenance().source().key()).isEqualTo("province-notice");
        assertThat(decide(province, "10.00").reasons())
                .filteredOn(reason -> reason.code().equals("line"))
                .allSatisfy(reason -> {
                    Provenance provenance = reason.provenance().orElseThrow();
                    assertThat(levelOf(provenance)).isEqualTo("nation");
                    assertThat(provenance.source().key()).isEqualTo("national-plan");
                    assertThat(provenance.clause().orElseThrow().zh()).isEqualTo("第三条");
                });
        assertThat(decide(province, "10.00").reasons())
                .filteredOn(reason -> reason.code().equals("few-homes"))
                .extracting(reason ->
                        reason.provenance().orElseThrow().clause().orElseThrow().zh())
                .containsExactly("第二条");
    }

    @Test
    void join_bindingCondition_bothMustHold() {
        CompiledPolicy province = compiled(
                "override: {source: province-notice, flag: printed, programs: {living-aid: {conditions: {line: {when: net < 2 * L}}}}}");
        Decision between = decide(province, "900.00");

        assertThat(between)
                .isInstanceOfSatisfying(
                        Decision.Ineligible.class,
                        ineligible -> assertThat(ineligible.failing())
                                .extracting(Reason::code)
                                .containsExactly("line"));
        assertThat(between.reasons()).extracting(Reason::code).startsWith("line", "line@province");
    }

    @Test
    void join_eligibleReplacedWholly_keepsTheBindingConditions() {
        CompiledPolicy province = compiled(
                "override: {source: province-notice, flag: printed, programs: {living-aid: {eligible: everyone}}}");

        assertThat(decide(province, "599.99")).isInstanceOf(Decision.Eligible.class);
        assertThat(decide(province, "600.00")).isInstanceOf(Decision.Ineligible.class);
    }

    @Test
    void join_conditionThatIsNotBinding_isReplaced() {
        CompiledPolicy province = compiled(
                "override: {source: province-notice, clause: 第八条, flag: assumed, programs: {living-aid: {conditions: {few-homes: {when: household.size < 1}}}}}");
        Decision decision = decide(province, "10.00");

        assertThat(decision).isInstanceOf(Decision.Ineligible.class);
        Provenance provenance = decision.reasons().get(1).provenance().orElseThrow();
        assertThat(levelOf(provenance)).isEqualTo("province");
        assertThat(provenance.clause().orElseThrow().zh()).isEqualTo("第八条");
        assertThat(levelOf(program(province, "living-aid").provenance())).isEqualTo("nation");
    }

    @ParameterizedTest
    @CsvSource({
        "without: [programs.living-aid.cap]",
        "without: [programs.living-aid.conditions.line]",
        "without: [parameters.L]",
        "without: [parameters.L.binding]",
        "without: [parameters.L.values]",
        "without: [parameters]",
        "without: [programs.living-aid.cap.binding]",
        "without: [programs.living-aid.eligible]",
        "'override: {source: province-notice, flag: printed, parameters: {L: {values: {\"420000\": {2022-01-01..2022-06-30: \"600.01\"}}}}}'",
        "'override: {source: province-notice, flag: printed, parameters: {L: {values: {\"420000\": {2022-01-01: \"5.00\", 2022-02-01..2022-02-28: \"600.01\"}}}}}'",
        "'override: {source: province-notice, flag: printed, parameters: {L: {values: {\"420000\": {2022-01-01: \"600.01\"}}}}}'",
        "'override: {source: province-notice, flag: printed, parameters: {L: {unit: yuan}}}'",
    })
    void join_againstWhatIsBinding_isAnError(String line) {
        assertThat(onlyIssue(line).code()).isEqualTo(IssueCode.BINDING);
    }

    @Test
    void join_valueOfSomeDaysWithinWhatIsBinding_holdsOnThemOnly() {
        CompiledPolicy province = compiled(
                "override: {source: province-notice, flag: printed, parameters: {L: {values: {\"420000\": {2022-01-01..2022-06-30: \"500.00\"}}}}}");

        assertThat(lineOn(province, 2022, 6, 30)).isEqualTo(Fraction.of(50_000));
        assertThat(lineOn(province, 2022, 7, 1)).isEqualTo(Fraction.of(60_000));
    }

    private static Fraction lineOn(CompiledPolicy policy, int year, int month, int day) {
        ParameterValue line =
                policy.at(PLACE, AsOf.of(year, month, day)).parameters().get("L");
        return ((Value.Quantity) line.value()).amount();
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit: date", "unit: codes Category"})
    void compile_bindingParameterThatIsNoNumber_isAnError(String unit) {
        PolicySource nation = PolicySource.of("nation.yaml", NATION.text().replace("unit: yuan/month", unit));

        assertThat(compile(nation).issues()).extracting(Issue::code).contains(IssueCode.BINDING);
    }

    @Test
    void join_bindingOnAConditionThatNeedNotHold_isAnError() {
        PolicySource nation = PolicySource.of(
                "nation.yaml",
                NATION.text()
                        .replace(
                                "- {id: few-homes, when: household.homes.size() <= 1}",
                                "- {any: [{id: few-homes, when: household.homes.size() <= 1, binding: true}]}"));

        assertThat(compile(nation).issues()).extracting(Issue::code).containsExactly(IssueCode.BINDING);
    }

    @Test
    void join_valueOfOnePlace_hasThatPlacesSourceAndLeavesOthersTheirs() {
        CompiledPolicy province = compiled(
                "override: {source: province-notice, flag: printed, parameters: {L: {values: {\"420100\": {2022-01-01: \"500.00\"}}}}}");

        ParameterValue inTheCity = province.at(PLACE, DAY).parameters().get("L");
        ParameterValue elsewhere =
                province.at(DivisionCode.of("420200"), DAY).parameters().get("L");
        assertThat(inTheCity.provenance().source().key()).isEqualTo("province-notice");
        assertThat(levelOf(inTheCity.provenance())).isEqualTo("province");
        assertThat(elsewhere.provenance().source().key()).isEqualTo("national-plan");
        assertThat(levelOf(elsewhere.provenance())).isEqualTo("nation");
    }

    @Test
    void join_removedProgram_isGoneFromTheGroupsThatNameIt() {
        CompiledPolicy province = compiled("without: [programs.visit]");

        assertThat(province.policy().programs().keySet()).containsExactly(LIVING);
    }

    @Test
    void join_removedAndWrittenAgain_isStillARedefinition() {
        List<Issue> issues = compile(
                        province(
                                "without: [definitions.net]",
                                "definitions: {net: household.income(last 12 months) / 12 months}"),
                        NATION)
                .issues();

        assertThat(issues).extracting(Issue::code).contains(IssueCode.NAME_CLASH);
    }

    @Test
    void join_fourLevels_eachClauseKnowsItsOwn() {
        PolicySource province = province(
                "override: {source: province-notice, flag: printed, programs: {living-aid: {cap: {is: 10 months * L, over: trim}}}}");
        PolicySource city = child(
                "city",
                "province",
                "420100",
                "override: {source: city-notice, flag: printed, parameters: {L: {values: {\"420100\": {2020-01-01: \"550.00\"}}}}}");
        PolicySource county = child(
                "county",
                "city",
                "420106",
                "override: {source: county-notice, flag: printed, programs: {living-aid: {cap: {is: 11 months * L, over: trim}, conditions: {line: {when: net < L / 2}}}}}");
        CompileResult result = compile(county, city, province, NATION);
        CompiledPolicy policy = CompiledPolicy.of(result);

        assertThat(result.issues()).isEmpty();
        assertThat(cap(policy)).isEqualTo(Money.cny("5500.00"));
        assertThat(decide(policy, "275.00").reasons()).extracting(Reason::code).contains("line", "line@county");
        assertThat(levelOf(program(policy, "living-aid").provenance())).isEqualTo("county");
        assertThat(levelOf(program(policy, "visit").provenance())).isEqualTo("nation");
    }

    private static Program program(CompiledPolicy compiled, String id) {
        Policy policy = compiled.policy();
        return policy.programs().get(ProgramId.of(id));
    }
}

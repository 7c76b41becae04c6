package org.unionaid.engine.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionaid.engine.Households.earning;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.unionaid.code.Language;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.Households;
import org.unionaid.engine.compile.CompileResult;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.inheritance.Family;
import org.unionaid.engine.policy.Origin;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.household.Household;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.History;
import org.unionaid.program.Beneficiary;
import org.unionaid.time.AsOf;

/** Test {@link Origin}: explanations say which policy of a line states what, and whose text it took the place of. */
class OriginTests {
    private static final String ALLOWED = "override: {source: province-notice, clause: 第九条, flag: printed, ";

    private static Explanation explain(CompiledPolicy policy) {
        BoundPolicy bound = policy.at(DivisionCode.of("420106"), AsOf.of(2024, 6, 15));
        Household household = Households.of(earning("M-1", "100.00"));
        DecisionKey key = new DecisionKey(ProgramId.of("living-aid"), Beneficiary.household(household.id()));
        return Objects.requireNonNull(
                bound.explain(AidCase.of(household).withHistory(History.none())).get(key));
    }

    private static ImmutableList<String> lines(CompiledPolicy policy, Language language) {
        return new Explainer(policy.policy(), language).explain(explain(policy));
    }

    private static String line(ImmutableList<String> lines, String start) {
        return lines.stream()
                .filter(line -> line.strip().startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError(start + " in " + lines));
    }

    @Test
    void explain_policyOfItsOwn_saysNothingOfLevels() {
        CompiledPolicy nation = CompiledPolicy.of(Family.compile(Family.NATION));

        assertThat(lines(nation, Language.EN))
                .noneMatch(line -> line.contains("[" + "from") || line.contains("set here"));
    }

    @Test
    void explain_inherited_saysFromWhereAndWhetherItBinds() {
        CompiledPolicy province = Family.compiled();

        assertThat(line(lines(province, Language.EN), "[+] net < L"))
                .endsWith("; \"National plan\", 第三条 (printed) [from national \"National policy\", binding]");
        assertThat(line(lines(province, Language.ZH), "[+] net < L")).endsWith("〔出自全国《全国政策》，下级须遵守〕");
        assertThat(line(lines(province, Language.EN), "[?] household.homes"))
                .endsWith(" [from national \"National policy\"]");
        assertThat(line(lines(province, Language.EN), "rule:")).endsWith(" [from national \"National policy\"]");
        assertThat(line(lines(province, Language.EN), "net =")).endsWith(" [from national \"National policy\"]");
        assertThat(line(lines(province, Language.EN), "uses L"))
                .endsWith(" [from national \"National policy\", binding]");
        assertThat(new ExplanationMarkdown(province.policy(), Language.EN).of(explain(province)))
                .anyMatch(line -> line.endsWith(" \\[from national \"National policy\", binding\\]"));
    }

    @Test
    void explain_overridden_saysWhoseTextItTookThePlaceOf() {
        CompiledPolicy province = Family.compiled(
                ALLOWED,
                "  definitions: {net: household.income(last 12 months) / (household.size * 12 months)},",
                "  parameters: {L: {values: {\"420000\": {2020-01-01: \"550.00\"}}}},",
                "  programs: {living-aid: {cap: {is: 10 months * L, over: trim},",
                "    conditions: {few-homes: {when: household.homes.size() <= 2}}}}}");

        ImmutableList<String> lines = lines(province, Language.EN);
        String here = " [set here, overriding national \"National policy\"]";
        assertThat(line(lines, "net =")).endsWith(here);
        assertThat(line(lines, "[?] household.homes")).endsWith("\"Notice of province\", 第九条 (printed)" + here);
        assertThat(line(lines, "[+] net < L")).endsWith(" [from national \"National policy\", binding]");
        assertThat(line(lines, "rule:")).endsWith(here);
        assertThat(line(lines, "uses L")).endsWith(here);
        assertThat(line(lines(province, Language.ZH), "依据")).endsWith("〔本级规定，改动全国《全国政策》〕");
        assertThat(province.policy().definitions().get("net").provenance()).isPresent();
    }

    @Test
    void explain_overriddenTwice_namesBothFromTheNearest() {
        CompileResult city = Family.compile(
                Family.child(
                        "city",
                        "province",
                        "420100",
                        "override: {source: city-notice, flag: printed, definitions: {net: 1 yuan / 1 months}}"),
                Family.province(
                        "override: {source: province-notice, flag: printed, definitions: {net: 2 yuan / 1 months}}"),
                Family.NATION);

        assertThat(line(lines(CompiledPolicy.of(city), Language.EN), "net ="))
                .endsWith(" [set here, overriding provincial \"Policy of province\", national \"National policy\"]");
    }

    @Test
    void tree_inherited_carriesLevelAndWhatWasReplaced() {
        CompiledPolicy province = Family.compiled(
                ALLOWED + "programs: {living-aid: {conditions: {few-homes: {when: household.homes.size() <= 2}}}}}");

        Map<String, Object> tree = ExplanationTree.of(explain(province));

        assertThat(tree).containsEntry("policy", "province");
        assertThat(origin(tree, "line"))
                .containsEntry("policy", "nation")
                .containsEntry("rank", "NATION")
                .containsEntry("jurisdiction", "100000")
                .containsEntry("inherited", true)
                .containsEntry("binding", true)
                .containsEntry("replaced", List.of());
        assertThat(origin(tree, "few-homes"))
                .containsEntry("policy", "province")
                .containsEntry("rank", "PROVINCE")
                .containsEntry("inherited", false)
                .extractingByKey("replaced")
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .singleElement()
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("policy", "nation");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> origin(Map<String, Object> tree, String code) {
        return ((List<Map<String, Object>>) Objects.requireNonNull(tree.get("reasons")))
                .stream()
                        .filter(reason -> code.equals(reason.get("code")))
                        .map(reason -> (Map<String, Object>) Objects.requireNonNull(reason.get("source")))
                        .map(source -> (Map<String, Object>) Objects.requireNonNull(source.get("origin")))
                        .findFirst()
                        .orElseThrow();
    }
}

package org.unionaid.engine.missing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.Households;
import org.unionaid.engine.PolicyText;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.History;
import org.unionaid.time.AsOf;

/** Test {@link MissingSet} through whole decisions. */
class MissingSetTests {
    @Test
    void aConditionSaidTwice_sparesWhatItMakesIrrelevant() {
        assertThat(missing("file.active && (file.active || household.vehicles.all(v, v.use == ORDINARY))"))
                .containsExactly("file");
    }

    @Test
    void aDefinitionReadTwice_isOneCondition() {
        assertThat(missing("!filed || (filed && household.financialAssets.orValue(0 yuan) < 5 yuan)"))
                .containsExactly("file", "household.financialAssets");
        assertThat(missing("filed && !(household.financialAssets.orValue(0 yuan) < 5 yuan && !filed)"))
                .containsExactly("file");
    }

    @Test
    void conditionsOfEachMember_areDifferent() {
        assertThat(missing("household.members.exists(m, m.ill) && household.members.all(m, !m.ill)"))
                .containsExactly("member[M-1].illnesses", "member[M-2].illnesses");
    }

    @Test
    void conditionsOfEachMemberByADefinition_areDifferentToo() {
        String definitions = """
                filed: file.active
                sick: {for: member, title: sick, is: member.ill}
                spent: {for: member, title: spent, is: member.income(last 12 months)}
                poor: {for: member, title: poor, is: spent < 5 yuan}
                """;
        String some = "household.members.exists(m, m.~) && !household.members.all(m, m.~) && filed";

        assertThat(paths(PolicyText.policy(definitions, PolicyText.cash("aid", some.replace("~", "sick"), "100 yuan"))))
                .containsExactlyInAnyOrder("member[M-1].illnesses", "member[M-2].illnesses", "file");
        assertThat(paths(PolicyText.policy(definitions, PolicyText.cash("aid", some.replace("~", "poor"), "100 yuan"))))
                .containsExactlyInAnyOrder("member[M-1].incomes", "member[M-2].incomes", "file");
    }

    @Test
    void whatTheAmountAloneNeeds_comesLast() {
        assertThat(missing("household.vehicles.all(v, v.use == ORDINARY)", "household.financialAssets.orValue(0 yuan)"))
                .containsExactly("household.vehicles", "household.financialAssets");
    }

    @Test
    void whatMostRequirementsWaitFor_comesFirst() {
        String program = PolicyText.cash("aid", "household.vehicles.all(v, v.use == ORDINARY)", "100 yuan")
                + "      - {id: on-file, title: on file, when: file.active, because: 二}\n"
                + "      - {id: deep, title: deep, when: file.category == DEEP, because: 三}\n";
        assertThat(paths(PolicyText.policy("", program))).containsExactly("file", "household.vehicles");
    }

    private static ImmutableList<String> missing(String when) {
        return missing(when, "100 yuan");
    }

    private static ImmutableList<String> missing(String when, String cap) {
        return paths(PolicyText.policy("filed: file.active", PolicyText.cash("aid", when, cap)));
    }

    private static ImmutableList<String> paths(CompiledPolicy policy) {
        AidCase aidCase = AidCase.of(Households.of(Households.unasked("M-1"), Households.unasked("M-2")))
                .withHistory(History.none());
        Decision decision = policy.at(DivisionCode.of("420100"), AsOf.of(2024, 7, 1))
                .assess(aidCase)
                .get(ProgramId.of("aid"));
        return ((Decision.Undetermined) decision)
                .missing().stream().map(MissingFact::path).collect(ImmutableList.toImmutableList());
    }
}

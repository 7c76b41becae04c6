package org.unionaid.engine.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.unionaid.code.Language;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.Households;
import org.unionaid.engine.PolicyText;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.household.Household;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.History;
import org.unionaid.program.Beneficiary;
import org.unionaid.time.AsOf;

/** Test {@link Explainer}. */
class ExplainerTests {
    private static final BoundPolicy POLICY = PolicyText.policy(
                    "net: (household.income(last 12 months) - household.rigid(last 12 months)) / (household.size * 12 months)\n",
                    PolicyText.cash("living-aid", "net < 2 * L", "12 months * L"))
            .at(DivisionCode.of("420100"), AsOf.of(2024, 6, 15));

    private static ImmutableList<String> explain(Household household, Language language) {
        Assessment assessment = POLICY.assess(AidCase.of(household).withHistory(History.none()));
        DecisionKey key = new DecisionKey(ProgramId.of("living-aid"), Beneficiary.household(household.id()));
        return new Explainer(POLICY.policy(), language)
                .explain(key, assessment.decisions().get(key));
    }

    @Test
    void explain_aboveTheLine_saysValueLineDistanceClauseAndFlag() {
        Household household = Households.of(Households.earning("M-1", "1286.00"));

        assertThat(explain(household, Language.EN))
                .containsExactly(
                        "Test aid · household:H-1: not eligible",
                        "  [-] income below the line: 1,286.00 yuan a month, required below 1,240.00 yuan a month,"
                                + " 46.00 yuan a month above the line; \"Test notice\", 第一条 (printed)",
                        "  rule: \"Test notice\", 第一条 (printed)",
                        "  uses L = 620.00 yuan a month (living line, 420100 from 2024-01-01): \"Test notice\" (printed)");
        assertThat(explain(household, Language.ZH))
                .containsExactly(
                        "测试救助 · household:H-1: 不符合条件",
                        "  [-] 收入低于标准：1,286.00 元/月，要求低于 1,240.00 元/月，高出 46.00 元/月；《测试通知》第一条（文件载明）",
                        "  依据：《测试通知》第一条（文件载明）",
                        "  参数 L = 620.00 元/月（低保标准，420100，自 2024-01-01）：《测试通知》（文件载明）");
    }

    @Test
    void explain_notAsked_saysWhatToAsk() {
        ImmutableList<String> lines = explain(Households.of(Households.unasked("M-1")), Language.EN);

        assertThat(lines.get(0)).endsWith(": undetermined");
        assertThat(lines).contains("  to ask: every income (member[M-1].incomes)");
    }

    @Test
    void explain_onTheLine_saysSo() {
        assertThat(explain(Households.of(Households.earning("M-1", "1240.00")), Language.EN)
                        .get(1))
                .contains("on the line");
    }

    @Test
    void explain_codeAsDemanded_showsOnlyWhatWasFound() {
        assertThat(reason("household.members.exists(m, m.relationship == OTHER) == true"))
                .isEqualTo("[+] income below the line: yes");
        assertThat(reason("file.category == NONE")).isEqualTo("[+] income below the line: in none of the categories");
    }

    @Test
    void explain_codeNotAsDemanded_saysWhichIs() {
        assertThat(reason("file.category != NONE"))
                .isEqualTo(
                        "[-] income below the line: in none of the categories, required other than in none of the categories");
        assertThat(reason("file.category == DEEP"))
                .isEqualTo("[-] income below the line: in none of the categories, required in deep hardship");
    }

    @Test
    void explain_date_hasNoDistance() {
        assertThat(reason("today < date(\"2024-01-01\")"))
                .isEqualTo("[-] income below the line: 2024-06-15, required below 2024-01-01");
    }

    /** The reason of a program's one condition, without its source. */
    private static String reason(String when) {
        BoundPolicy policy = PolicyText.policy("", PolicyText.cash("living-aid", when, "12 months * L"))
                .at(DivisionCode.of("420100"), AsOf.of(2024, 6, 15));
        Assessment assessment = policy.assess(
                AidCase.of(Households.of(Households.idle("M-1"))).withoutFile().withHistory(History.none()));
        String line = new Explainer(policy.policy(), Language.EN)
                .reason(assessment.get(ProgramId.of("living-aid")).reasons().get(0));
        return line.substring(0, line.indexOf(';'));
    }
}

package org.unionaid.testkit.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.issue.IssueCollector;
import org.unionaid.engine.receipt.Receipt;
import org.unionaid.engine.receipt.ReceiptJson;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.verification.ReceiptChecker;
import org.unionaid.policies.PolicyLibrary;
import org.unionaid.testkit.aidcase.AidCaseArbitrary;
import org.unionaid.testkit.law.Policies;

/** Receipts of the bundled policies about whole cases: they recompute what was decided, and they can be read again. */
class BundledReceiptsProperties {
    /** A policy and a case for it. */
    private record Case(BoundPolicy policy, AidCase aidCase) {}

    @Property(tries = 150)
    void receipts_ofAnyCase_recomputeTheDecision(@ForAll("cases") Case it) {
        ImmutableMap<DecisionKey, Decision> decisions =
                it.policy().assess(it.aidCase()).decisions();
        ImmutableMap<DecisionKey, Receipt> receipts = it.policy().receipts(it.aidCase(), "");

        assertThat(receipts.keySet()).containsExactlyElementsOf(decisions.keySet());
        receipts.forEach((key, receipt) -> {
            assertThat(new ReceiptChecker().check(receipt)).as(key.toString()).isEmpty();
            assertThat(receipt.answer()).as(key.toString()).containsAllEntriesOf(answer(decisions.get(key)));
        });
    }

    @Property(tries = 30)
    void receipts_writtenAndRead_areTheSame(@ForAll("cases") Case it) {
        ImmutableList<Receipt> receipts =
                it.policy().receipts(it.aidCase(), "abc").values().asList();
        IssueCollector issues = new IssueCollector();
        assertThat(ReceiptJson.read("r.json", ReceiptJson.write(receipts), issues))
                .isEqualTo(receipts);
        assertThat(issues.sorted()).isEmpty();
    }

    private static ImmutableMap<String, String> answer(Decision decision) {
        return decision.match(
                eligible -> ImmutableMap.of(
                        "decision", "ELIGIBLE", "cap", eligible.cap().value().fen() + " fen"),
                ineligible -> ImmutableMap.of("decision", "INELIGIBLE"),
                undetermined -> ImmutableMap.of("decision", "UNDETERMINED"),
                failed -> ImmutableMap.of("decision", "FAILED"));
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.of(PolicyLibrary.names()).flatMap(name -> {
            BoundPolicy policy = Policies.bundled(name);
            AidCaseArbitrary cases = AidCaseArbitrary.of(policy);
            return Arbitraries.oneOf(cases.allKnown(), cases).map(aidCase -> new Case(policy, aidCase));
        });
    }
}

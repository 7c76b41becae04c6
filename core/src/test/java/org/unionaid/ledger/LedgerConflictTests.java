package org.unionaid.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionaid.ledger.Samples.DAY;
import static org.unionaid.ledger.Samples.after;
import static org.unionaid.ledger.Samples.disbursement;
import static org.unionaid.ledger.Samples.entitlement;
import static org.unionaid.ledger.Samples.event;
import static org.unionaid.ledger.Samples.planned;
import static org.unionaid.ledger.Samples.settled;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionaid.disbursement.Disbursement;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.ledger.LedgerEvent.Approved;
import org.unionaid.ledger.LedgerEvent.Failed;
import org.unionaid.ledger.LedgerEvent.Planned;
import org.unionaid.ledger.LedgerEvent.Returned;
import org.unionaid.ledger.LedgerEvent.Reversed;
import org.unionaid.time.DateRange;

/** Test that nothing is granted twice: {@link Ledger} with two entitlements that repeat each other. */
class LedgerConflictTests {

    private static final Entitlement FIRST = entitlement("E-1");
    private static final Entitlement SECOND = entitlement("E-2");
    private static final Disbursement ONE = disbursement("D-1", FIRST, "500.00");
    private static final Disbursement TWO = disbursement("D-2", SECOND, "500.00");
    private static final Ledger LEDGER = Samples.ledger(FIRST, SECOND);

    @Test
    void planned_whileTheOtherIsPlanned_needsAReasonAndWarns() {
        Ledger first = after(LEDGER, List.of(planned(ONE)));
        Posting second = first.post(withReason(TWO));

        assertThat(refusalOf(first.post(planned(TWO)))).contains(RefusalCode.CONFLICT_NEEDS_REASON);
        assertThat(second.match(Posting.Posted::warnings, refused -> null))
                .containsExactly(new SoftConflict(event("D-2/planned"), SECOND.id(), FIRST.id()));
    }

    @Test
    void planned_sameEventAgain_doesNotWarnAgain() {
        Ledger both = after(LEDGER, List.of(planned(ONE), withReason(TWO)));

        assertThat(both.postAll(List.of(planned(ONE), withReason(TWO)))).isEqualTo(nothingNew(both));
    }

    @Test
    void approved_firstOfTwo_makesTheOtherImpossible() {
        Ledger both = after(LEDGER, List.of(planned(ONE), withReason(TWO)));
        Ledger approved = after(both, List.of(new Approved(event("A-2"), DAY, TWO.id())));

        assertThat(refusalOf(approved.post(new Approved(event("A-1"), DAY, ONE.id()))))
                .contains(RefusalCode.CONFLICT);
        assertThat(refusalOf(approved.post(
                        new Planned(event("P"), DAY, disbursement("D-3", FIRST, "1.00"), Optional.of("needed")))))
                .contains(RefusalCode.CONFLICT);
    }

    @Test
    void planned_afterTheOtherFailedReturnedOrWasReversed_isFree() {
        Ledger issued = after(LEDGER, settled(ONE).subList(0, 3));
        Ledger settled = after(LEDGER, settled(ONE));

        assertThat(after(issued, List.of(new Failed(event("F"), DAY.plusDays(9), ONE.id(), "card closed")))
                        .post(planned(TWO))
                        .isPosted())
                .isTrue();
        assertThat(after(settled, List.of(new Returned(event("R"), DAY.plusDays(9), ONE.id(), Samples.yuan("500"))))
                        .post(planned(TWO))
                        .isPosted())
                .isTrue();
        assertThat(after(settled, List.of(new Reversed(event("V"), DAY.plusDays(9), ONE.id())))
                        .post(planned(TWO))
                        .isPosted())
                .isTrue();
    }

    @Test
    void planned_afterTheOtherCameBackInPart_isRefused() {
        Ledger part = after(
                after(LEDGER, settled(ONE)),
                List.of(new Returned(event("R"), DAY.plusDays(9), ONE.id(), Samples.yuan("499.99"))));

        assertThat(refusalOf(part.post(withReason(TWO)))).contains(RefusalCode.CONFLICT);
    }

    @Test
    void planned_furtherInstalmentOfTheSameEntitlement_isNoConflict() {
        Ledger settled = after(LEDGER, settled(ONE));

        assertThat(settled.post(planned(disbursement("D-3", FIRST, "700.00"))).isPosted())
                .isTrue();
    }

    @Test
    void planned_nextPeriod_isNoConflictAndOverlapIs() {
        Entitlement next = SECOND.withPeriod(DateRange.ofYear(2025));
        Entitlement overlapping = SECOND.withPeriod(DateRange.parse("2024-12-31..2025-12-30"));
        Ledger settled = after(LEDGER, settled(ONE));

        assertThat(withOnly(settled, next)
                        .post(planned(disbursement("D-3", next, "1.00")))
                        .isPosted())
                .isTrue();
        assertThat(refusalOf(withOnly(settled, overlapping).post(planned(disbursement("D-3", overlapping, "1.00")))))
                .contains(RefusalCode.CONFLICT);
    }

    @Test
    void planned_perEvent_conflictsByTheEvent() {
        Entitlement fire = FIRST.withEvent("fire-1");
        Entitlement sameFire = SECOND.withEvent("fire-1").withPeriod(DateRange.ofYear(2025));
        Entitlement otherFire = SECOND.withEvent("fire-2");
        Ledger settled = after(Samples.ledger(fire), settled(disbursement("D-1", fire, "500.00")));

        assertThat(refusalOf(withOnly(settled, sameFire).post(planned(disbursement("D-3", sameFire, "1.00")))))
                .contains(RefusalCode.CONFLICT);
        assertThat(withOnly(settled, otherFire)
                        .post(planned(disbursement("D-3", otherFire, "1.00")))
                        .isPosted())
                .isTrue();
    }

    @Test
    void repeating_beforePlanning_showsWhatWouldConflict() {
        Ledger settled = after(Samples.ledger(FIRST), settled(ONE));

        assertThat(settled.repeating(SECOND))
                .containsExactly(settled.findObligation(FIRST.id()).orElseThrow());
        assertThat(settled.repeating(SECOND).get(0).isFirm()).isTrue();
        assertThat(settled.repeating(FIRST)).isEmpty();
    }

    @Test
    void softConflict_text_namesBoth() {
        SoftConflict conflict = new SoftConflict(event("X"), SECOND.id(), FIRST.id());

        assertThat(conflict.text().en()).contains("E-1", "E-2");
        assertThat(conflict.text().zh()).contains("E-1", "E-2");
    }

    private static Ledger withOnly(Ledger ledger, Entitlement entitlement) {
        return after(Samples.ledger(ledger.liveObligations().get(0).entitlement(), entitlement), ledger.events());
    }

    private static Planned withReason(Disbursement disbursement) {
        return new Planned(event(disbursement.id() + "/planned"), DAY, disbursement, Optional.of("fire on the 2nd"));
    }

    private static Optional<RefusalCode> refusalOf(Posting posting) {
        return posting.match(posted -> Optional.empty(), refused -> Optional.of(refused.code()));
    }

    private static PostingReport nothingNew(Ledger ledger) {
        return new PostingReport(ledger, ImmutableList.of(), ImmutableList.of());
    }
}

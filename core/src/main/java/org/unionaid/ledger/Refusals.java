package org.unionaid.ledger;

import java.time.LocalDate;
import org.unionaid.code.Label;
import org.unionaid.disbursement.Disbursement;
import org.unionaid.disbursement.DisbursementState;
import org.unionaid.entitlement.ApprovalLevel;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.funding.FundRefusal;
import org.unionaid.identity.FundId;
import org.unionaid.money.Money;

/** The refusals with their texts; ids, dates and amounts only, nothing personal. */
final class Refusals {

    private Refusals() {}

    static Posting.Refused eventIdReused(LedgerEvent event) {
        return refused(
                event,
                RefusalCode.EVENT_ID_REUSED,
                "台账中已有内容不同的事件 " + event.id(),
                "The ledger has an event '" + event.id() + "' with other content");
    }

    static Posting.Refused disbursementExists(LedgerEvent event) {
        return refused(
                event,
                RefusalCode.DISBURSEMENT_EXISTS,
                "发放 " + event.disbursementId() + " 已计划",
                "Disbursement '" + event.disbursementId() + "' was planned before");
    }

    static Posting.Refused disbursementUnknown(LedgerEvent event) {
        return refused(
                event,
                RefusalCode.DISBURSEMENT_UNKNOWN,
                "发放 " + event.disbursementId() + " 未计划",
                "Disbursement '" + event.disbursementId() + "' was never planned");
    }

    static Posting.Refused entitlementUnknown(LedgerEvent.Planned event) {
        Disbursement disbursement = event.disbursement();
        return refused(
                event,
                RefusalCode.ENTITLEMENT_UNKNOWN,
                "台账中没有待遇 " + disbursement.entitlement(),
                "The ledger was not given entitlement '" + disbursement.entitlement() + "'");
    }

    static Posting.Refused entitlementDiffers(LedgerEvent.Planned event, String partZh, String partEn) {
        Disbursement disbursement = event.disbursement();
        return refused(
                event,
                RefusalCode.ENTITLEMENT_DIFFERS,
                "发放 " + disbursement.id() + " 的" + partZh + "与待遇 " + disbursement.entitlement() + " 不一致",
                "The " + partEn + " of disbursement '" + disbursement.id() + "' is not that of entitlement '"
                        + disbursement.entitlement() + "'");
    }

    static Posting.Refused aboveAward(LedgerEvent event, Obligation obligation) {
        Entitlement entitlement = obligation.entitlement();
        Money room = obligation.room().value();
        return refused(
                event,
                RefusalCode.ABOVE_AWARD,
                "待遇 " + entitlement.id() + " 的核定额只余 " + room,
                "Of the award of entitlement '" + entitlement.id() + "', " + room + " is left");
    }

    static Posting.Refused conflict(LedgerEvent event, Entitlement entitlement, Entitlement other) {
        return refused(
                event,
                RefusalCode.CONFLICT,
                "待遇 " + entitlement.id() + " 与已批准的待遇 " + other.id() + " 重复",
                "Entitlement '" + entitlement.id() + "' repeats entitlement '" + other.id() + "', which is approved");
    }

    static Posting.Refused conflictNeedsReason(LedgerEvent event, Entitlement entitlement, Entitlement other) {
        return refused(
                event,
                RefusalCode.CONFLICT_NEEDS_REASON,
                "待遇 " + entitlement.id() + " 与已计划的待遇 " + other.id() + " 重复,须说明理由",
                "Entitlement '" + entitlement.id() + "' repeats entitlement '" + other.id()
                        + "', which is planned; a reason is needed");
    }

    static Posting.Refused approvalLevel(LedgerEvent event, ApprovalLevel needed) {
        return refused(
                event,
                RefusalCode.APPROVAL_LEVEL,
                "发放 " + event.disbursementId() + " 须由 " + needed.code() + " 审批",
                "Disbursement '" + event.disbursementId() + "' has to be approved by " + needed.code());
    }

    static Posting.Refused illegalTransition(LedgerEvent event, DisbursementState state) {
        return refused(
                event,
                RefusalCode.ILLEGAL_TRANSITION,
                "发放 " + event.disbursementId() + " 的状态为“" + state.label().zh() + "”,不允许此事件",
                "Disbursement '" + event.disbursementId() + "' is "
                        + state.label().en() + ", which does not allow this event");
    }

    static Posting.Refused dateBeforeState(LedgerEvent event, LocalDate since) {
        return refused(
                event,
                RefusalCode.DATE_BEFORE_STATE,
                "日期 " + event.on() + " 早于发放 " + event.disbursementId() + " 进入当前状态的日期 " + since,
                "The date " + event.on() + " is before " + since + ", when disbursement '" + event.disbursementId()
                        + "' came into its state");
    }

    static Posting.Refused amountNotFitting(LedgerEvent event) {
        return refused(
                event,
                RefusalCode.AMOUNT_NOT_FITTING,
                "发放 " + event.disbursementId() + ":现金须有大于零的金额,其他方式不得有金额",
                "Disbursement '" + event.disbursementId()
                        + "': cash needs an amount above zero, anything else has none");
    }

    static Posting.Refused currencyDiffers(LedgerEvent event) {
        return refused(
                event,
                RefusalCode.CURRENCY_DIFFERS,
                "发放 " + event.disbursementId() + " 的币种不符",
                "The currency does not fit disbursement '" + event.disbursementId() + "'");
    }

    static Posting.Refused settledAboveDue(LedgerEvent event, Balance balance) {
        Money due = balance.outstanding();
        return refused(
                event,
                RefusalCode.SETTLED_ABOVE_DUE,
                "发放 " + event.disbursementId() + " 只余 " + due + " 未到账",
                "Of disbursement '" + event.disbursementId() + "', only " + due + " is still to arrive");
    }

    static Posting.Refused returnedAbovePaid(LedgerEvent event, Balance balance) {
        Money kept = balance.kept();
        return refused(
                event,
                RefusalCode.RETURNED_ABOVE_PAID,
                "发放 " + event.disbursementId() + " 至多可退回 " + kept,
                "Of disbursement '" + event.disbursementId() + "', at most " + kept + " can come back");
    }

    static Posting.Refused correctedTooLow(LedgerEvent event) {
        return refused(
                event,
                RefusalCode.CORRECTED_TOO_LOW,
                "发放 " + event.disbursementId() + " 更正后须大于零,且不低于已到账金额",
                "Disbursement '" + event.disbursementId()
                        + "' must stay above zero and at least what has arrived of it");
    }

    static Posting.Refused partlySettled(LedgerEvent event, Balance balance) {
        Money settled = balance.settled();
        return refused(
                event,
                RefusalCode.PARTLY_SETTLED,
                "发放 " + event.disbursementId() + " 已到账 " + settled + ",请改为更正至该金额",
                "Of disbursement '" + event.disbursementId() + "', " + settled
                        + " has arrived; correct it down to that instead");
    }

    static Posting.Refused fundMissing(LedgerEvent event) {
        return refused(
                event,
                RefusalCode.FUND_MISSING,
                "现金发放 " + event.disbursementId() + " 未指定资金来源",
                "Cash disbursement '" + event.disbursementId() + "' names no fund");
    }

    static Posting.Refused fundRefuses(LedgerEvent.Planned event, FundId fund, FundRefusal refusal) {
        return refused(
                event,
                RefusalCode.valueOf(refusal.name()),
                "资金 " + fund + ":" + refusal.label().zh(),
                "Fund '" + fund + "': " + refusal.label().en());
    }

    static Posting.Refused budgetMissing(LedgerEvent event, FundId fund, LocalDate due) {
        return refused(
                event,
                RefusalCode.BUDGET_MISSING,
                "资金 " + fund + " 没有 " + due + " 的预算",
                "Fund '" + fund + "' has no budget for " + due);
    }

    static Posting.Refused budgetExhausted(LedgerEvent event, FundId fund, Money available) {
        return refused(
                event,
                RefusalCode.BUDGET_EXHAUSTED,
                "资金 " + fund + " 的预算只余 " + available,
                "The budget of fund '" + fund + "' has " + available + " available");
    }

    private static Posting.Refused refused(LedgerEvent event, RefusalCode code, String zh, String en) {
        return new Posting.Refused(event, code, Label.of(zh, en));
    }
}

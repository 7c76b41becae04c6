package org.unionaid.ledger;

import org.unionaid.code.Code;
import org.unionaid.code.Label;

/** Why the ledger refuses an event (拒绝入账原因). */
public enum RefusalCode implements Code {
    /** Another event has this id. */
    EVENT_ID_REUSED("事件编号重复", "event id used twice"),
    /** A disbursement with this id was planned before. */
    DISBURSEMENT_EXISTS("发放已存在", "disbursement exists"),
    /** No disbursement with this id was planned. */
    DISBURSEMENT_UNKNOWN("发放不存在", "disbursement unknown"),
    /** The ledger was not given the entitlement. */
    ENTITLEMENT_UNKNOWN("待遇不存在", "entitlement unknown"),
    /** The disbursement says something else than its entitlement. */
    ENTITLEMENT_DIFFERS("与待遇不一致", "differs from entitlement"),
    /** The live instalments would exceed the award. */
    ABOVE_AWARD("超过核定额", "above award"),
    /** The same thing is approved or paid under another entitlement. */
    CONFLICT("重复享受待遇", "granted twice"),
    /** The same thing is planned under another entitlement, and no reason is given. */
    CONFLICT_NEEDS_REASON("疑似重复,须说明理由", "possibly granted twice, reason needed"),
    /** The award needs the approval of another level. */
    APPROVAL_LEVEL("审批层级不符", "other level has to approve"),
    /** The disbursement's state does not allow it. */
    ILLEGAL_TRANSITION("状态不允许", "state does not allow it"),
    /** It is dated before the day the disbursement came into its state. */
    DATE_BEFORE_STATE("日期早于当前状态", "dated before current state"),
    /** Money is named for something that is not cash, or none for cash. */
    AMOUNT_NOT_FITTING("金额与发放方式不符", "amount does not fit the aid"),
    /** The amount is in another currency than the disbursement or its budget. */
    CURRENCY_DIFFERS("币种不符", "currency differs"),
    /** More would arrive than is still to be paid. */
    SETTLED_ABOVE_DUE("到账超过应发", "settled above due"),
    /** More would come back than was paid. */
    RETURNED_ABOVE_PAID("退回超过已发", "returned above paid"),
    /** A correction would leave nothing, or less than was paid. */
    CORRECTED_TOO_LOW("更正后金额过低", "corrected too low"),
    /** A part of it has arrived; correct it down to that part instead. */
    PARTLY_SETTLED("已部分到账", "partly settled"),
    /** Cash names no fund that pays it. */
    FUND_MISSING("未指定资金来源", "fund missing"),
    /** The fund is earmarked for other purposes. */
    EARMARK("专款专用", "earmarked for other purposes"),
    /** The fund serves files only, and there is none. */
    NO_FILE("未建档", "no file"),
    /** The fund serves certain levels of file, and the disbursement does not say which level this one's has. */
    FILE_LEVEL_UNKNOWN("档案级别不明", "level of file unknown"),
    /** The fund serves other levels of file. */
    SOURCE_NOT_ALLOWED_FOR_FILE_LEVEL("资金不能用于此级别的档案", "fund serves other levels of file"),
    /** The fund has no budget for the due date. */
    BUDGET_MISSING("无对应预算", "budget missing"),
    /** The budget does not have that much available. */
    BUDGET_EXHAUSTED("预算不足", "budget exhausted");

    private final String zh;
    private final String en;

    RefusalCode(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The name of the constant. */
    @Override
    public String code() {
        return name();
    }

    /**
     * What the reason is called; {@link Posting.Refused#text} says more.
     *
     * @return the reason in Chinese and English
     */
    public Label label() {
        return Label.of(zh, en);
    }
}

package org.unionaid.payment;

import java.util.Objects;
import org.unionaid.code.Label;
import org.unionaid.identity.DisbursementId;

/**
 * A payment that was not put into a batch (未列入批次), and why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param disbursement what is not paid
 * @param reason why not
 */
public record HeldBack(DisbursementId disbursement, Reason reason) {

    /** Why a payment is held back; stable codes. */
    public enum Reason {
        /** The ledger knows no such disbursement. */
        NEVER_PLANNED("台账中没有该笔发放", "the ledger knows no such disbursement"),
        /** It is not approved, or was issued before. */
        NOT_APPROVED("不在“已审批”状态", "it does not stand at approved"),
        /** It is goods, a service, a voucher or cover. */
        NOT_CASH("不是现金发放", "it is not in cash"),
        /** Nobody said where to pay. */
        NO_PAYEE("没有收款账户", "there is no account to pay to"),
        /** The payee is not among the persons whom the disbursement names. */
        OTHER_PERSON("收款人不在该笔发放的实名名单中", "the payee is not among the persons named"),
        /** The card is held in another name. */
        OTHER_HOLDER("户名与收款人姓名不一致", "the card is held in another name"),
        /** The same disbursement stands in the list before. */
        LISTED_TWICE("名单中重复", "it is listed twice");

        private final Label label;

        Reason(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        /**
         * The reason in words.
         *
         * @return the words
         */
        public Label label() {
            return label;
        }
    }

    /** Creates the statement. */
    public HeldBack {
        Objects.requireNonNull(disbursement, "disbursement");
        Objects.requireNonNull(reason, "reason");
    }
}

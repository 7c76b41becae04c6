package org.unionaid.disbursement;

import com.google.common.collect.ImmutableSet;
import org.unionaid.code.Code;
import org.unionaid.code.Label;

/**
 * Where a disbursement stands (发放状态).
 *
 * <pre>
 * PLANNED → APPROVED → ISSUED → SETTLED → RETURNED
 *                  ↘       ↘
 *                    FAILED        and REVERSED from each of PLANNED, APPROVED, ISSUED, SETTLED
 * </pre>
 *
 * <p>FAILED, RETURNED and REVERSED are final: a payment is tried again as a new disbursement, so that both attempts stay
 * readable.
 */
public enum DisbursementState implements Code {
    /** Intended (已计划): its money is committed. */
    PLANNED("已计划", "planned"),
    /** Released by whoever decides (已审批). */
    APPROVED("已审批", "approved"),
    /** On its way (已发出): handed to the bank or to the people who deliver; perhaps paid in part. */
    ISSUED("已发出", "issued"),
    /** Arrived in full (已到账). */
    SETTLED("已到账", "settled"),
    /** Did not arrive (发放失败). */
    FAILED("发放失败", "failed"),
    /** Arrived and came back in full (已退回). */
    RETURNED("已退回", "returned"),
    /** Entered wrongly and taken out of the books by a counter-entry (已冲正). */
    REVERSED("已冲正", "reversed");

    private final String zh;
    private final String en;

    DisbursementState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The name of the constant. */
    @Override
    public String code() {
        return name();
    }

    /**
     * What the state is called.
     *
     * @return the state in Chinese and English
     */
    public Label label() {
        return Label.of(zh, en);
    }

    /**
     * The states that may follow directly.
     *
     * @return the next states; empty if this one is final
     */
    public ImmutableSet<DisbursementState> successors() {
        return switch (this) {
            case PLANNED -> ImmutableSet.of(APPROVED, REVERSED);
            case APPROVED -> ImmutableSet.of(ISSUED, FAILED, REVERSED);
            case ISSUED -> ImmutableSet.of(SETTLED, FAILED, REVERSED);
            case SETTLED -> ImmutableSet.of(RETURNED, REVERSED);
            case FAILED, RETURNED, REVERSED -> ImmutableSet.of();
        };
    }

    /**
     * Whether another state may follow directly.
     *
     * @param next the other state, not null
     * @return true if it is one of {@link #successors}
     */
    public boolean canBecome(DisbursementState next) {
        return successors().contains(next);
    }

    /**
     * Whether the disbursement counts: against its award, against limits per period, and against a second grant of the
     * same thing.
     *
     * @return true from planned to settled, false once failed, returned or reversed
     */
    public boolean isLive() {
        return isOpen() || this == SETTLED;
    }

    /**
     * Whether money is still to be paid.
     *
     * @return true if planned, approved or issued
     */
    public boolean isOpen() {
        return this == PLANNED || this == APPROVED || this == ISSUED;
    }

    /**
     * Whether the disbursement is live and decided, so that a second grant of the same thing is refused outright instead
     * of only warned about.
     *
     * @return true if approved, issued or settled
     */
    public boolean isFirm() {
        return isLive() && this != PLANNED;
    }
}

package org.unionaid.engine.allocation;

import org.unionaid.code.Label;

/** Why an entitlement waits (候补原因). */
public enum WaitReason {
    /** The program's places are all taken. */
    QUOTA_USED_UP(new Label("名额已用完", "quota used up")),
    /** No fund may pay for this purpose or file level. */
    NO_FUND_MAY_PAY(new Label("没有可用于此项的资金来源", "no fund may pay for this")),
    /** The funds that may pay have not enough left. */
    BUDGET_EXHAUSTED(new Label("预算余额不足", "not enough left in the budget")),
    /** The method that was to share failed. */
    METHOD_FAILED(new Label("分配办法出错", "the allocation method failed"));

    private final Label label;

    WaitReason(Label label) {
        this.label = label;
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

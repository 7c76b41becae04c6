package org.unionaid.engine.entitlement;

import org.unionaid.code.Label;

/** Why a request was not granted (不予核定的原因). */
public enum RefusalCode {
    /** The policy has no such program for such a beneficiary. */
    NOT_DECIDED(new Label("政策没有面向该对象的此项目", "the policy has no such program for this beneficiary")),
    /** The decision is ineligible. */
    INELIGIBLE(new Label("不符合条件", "not eligible")),
    /** The decision is undetermined. */
    UNDETERMINED(new Label("信息不全，暂不能决定", "undetermined: something must be asked first")),
    /** The decision failed. */
    FAILED(new Label("规则无法计算", "the rule could not be computed")),
    /** The proposed award lies above the cap, and the policy refuses instead of trimming. */
    ABOVE_CAP(new Label("核定额超过上限", "the proposed award is above the cap")),
    /** The policy sets no award and the officer proposed none. */
    NO_AWARD_PROPOSED(new Label("未提出核定额", "no award was proposed")),
    /** Another item of a group of which only one is granted was kept. */
    ONE_ITEM_ONLY(new Label("只享受一项", "only one of these items is granted")),
    /** The program is for events, and the request names none. */
    NO_EVENT(new Label("未写明批次或事项", "the request names no event"));

    private final Label label;

    RefusalCode(Label label) {
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

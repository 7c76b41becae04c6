package org.unionaid.engine.decision;

import org.unionaid.code.Label;

/** How one requirement stands (逐项结论). */
public enum Verdict {
    /** Met. */
    MET(new Label("符合", "met")),
    /** Not met. */
    NOT_MET(new Label("不符合", "not met")),
    /** Not to be told before something is asked. */
    OPEN(new Label("待核实", "open")),
    /** Could not be computed. */
    FAILED(new Label("无法计算", "failed"));

    private final Label label;

    Verdict(Label label) {
        this.label = label;
    }

    /**
     * The verdict in words.
     *
     * @return the words
     */
    public Label label() {
        return label;
    }
}

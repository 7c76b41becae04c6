package org.unionaid.engine.policy;

import org.unionaid.code.Label;

/** How far a rule or number can be trusted to be the place's own (可信程度). */
public enum Flag {
    /** The cited document prints it. */
    PRINTED(new Label("文件载明", "printed")),
    /** The place's document is silent; the national rule cited is used. */
    NATIONAL(new Label("按全国规定", "national rule")),
    /** No document prints it; an assumption that the place must replace by its own figure. */
    ASSUMED(new Label("假定，待核实", "assumed"));

    private final Label label;

    Flag(Label label) {
        this.label = label;
    }

    /**
     * The flag in words.
     *
     * @return the words an explanation shows
     */
    public Label label() {
        return label;
    }
}

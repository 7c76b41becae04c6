package org.unionaid.cli.render;

import org.unionaid.cli.terminal.Style;
import org.unionaid.engine.decision.Decision;

/** The four kinds of decisions, by name. */
enum DecisionKind {
    ELIGIBLE(Style.GOOD),
    INELIGIBLE(Style.BAD),
    UNDETERMINED(Style.OPEN),
    FAILED(Style.BAD);

    private final Style style;

    DecisionKind(Style style) {
        this.style = style;
    }

    static DecisionKind of(Decision decision) {
        return decision.match(e -> ELIGIBLE, i -> INELIGIBLE, u -> UNDETERMINED, f -> FAILED);
    }

    Style style() {
        return style;
    }
}

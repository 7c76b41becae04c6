package org.unionaid.engine.coverage;

import org.unionaid.engine.coverage.RowCoverage.Kind;
import org.unionaid.engine.expression.Expr;

/** One way to go at a choice. Two like ways at two places are two: equal only to itself. */
final class Way {
    private final Spot spot;
    private final Kind kind;
    private final String text;
    private final Expr choice;

    Way(Spot spot, Kind kind, String text, Expr choice) {
        this.spot = spot;
        this.kind = kind;
        this.text = text;
        this.choice = choice;
    }

    Spot spot() {
        return spot;
    }

    Kind kind() {
        return kind;
    }

    /** The way as a policy writes it; of a cell its code. */
    String text() {
        return text;
    }

    /** The table, steps, bands or extreme that it belongs to. */
    Expr choice() {
        return choice;
    }
}

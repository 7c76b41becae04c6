package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.issue.IssueCollector;
import org.unionaid.engine.value.Fraction;

/** Checks on every day on which anything changes that bands and steps ascend, without overlap and without a hole. */
final class TableOrder {
    private final DatedConstants constants;
    private final IssueCollector issues;

    TableOrder(DatedConstants constants, IssueCollector issues) {
        this.constants = constants;
        this.issues = issues;
    }

    void check(Expr.Bands bands) {
        ImmutableList.Builder<Expr> ends = ImmutableList.builder();
        bands.bands().forEach(band -> band.upTo().ifPresent(ends::add));
        ImmutableList<Expr> all = ends.build();
        for (DatedConstants.Moment moment : constants.moments(all)) {
            Fraction from = Fraction.ZERO;
            for (Expr end : all) {
                Optional<Fraction> to = constants.at(moment, end);
                if (to.isPresent() && to.get().compareTo(from) <= 0) {
                    bad(end, moment, "each band must end above the one before it", "各段上限应递增");
                    return;
                }
                from = to.orElse(from);
            }
        }
    }

    void check(Expr.Steps steps) {
        ImmutableList.Builder<Expr> ends = ImmutableList.builder();
        steps.steps().forEach(step -> {
            step.from().ifPresent(ends::add);
            step.to().ifPresent(ends::add);
        });
        for (DatedConstants.Moment moment : constants.moments(ends.build())) {
            Optional<Fraction> reached = Optional.empty();
            for (Expr.Steps.Step step : steps.steps()) {
                Optional<Fraction> from = step.from().flatMap(edge -> constants.at(moment, edge));
                Optional<Fraction> to = step.to().flatMap(edge -> constants.at(moment, edge));
                boolean apart = reached.isPresent() && from.isPresent() && !from.equals(reached);
                boolean descends =
                        from.isPresent() && to.isPresent() && to.get().compareTo(from.get()) <= 0;
                if (apart || descends) {
                    Expr at = step.from().or(step::to).orElse(step.is());
                    bad(
                            at,
                            moment,
                            "each step must start where the one before it ends, and end above its start",
                            "各档应首尾相接且递增");
                    return;
                }
                reached = to;
            }
        }
    }

    private void bad(Expr at, DatedConstants.Moment moment, String en, String zh) {
        boolean always = constants.moments(ImmutableList.of(at)).size() <= 1;
        issues.error(
                IssueCode.BAD_BANDS,
                at.at(),
                en + (always ? "" : ", which fails on " + moment),
                zh + (always ? "" : "（" + moment + " 不成立）"));
    }
}

package org.unionaid.testkit.change;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionaid.code.Label;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.decision.Reason;
import org.unionaid.engine.decision.Verdict;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.policy.Criterion;
import org.unionaid.engine.policy.Overlay;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Value;
import org.unionaid.testkit.law.Law;
import org.unionaid.testkit.law.Violation;

/**
 * A fen below a line, on it and a fen above it, a condition holds just where the comparison that is printed for it says so.
 *
 * <p>The line is what the case made of it; the figure that is held against it is replaced by one around the line.
 */
final class ThresholdsAsPrinted implements Law<PolicyTrial> {
    private static final Pattern COMPARISON = Pattern.compile("<=|>=|==|!=|<|>");

    @Override
    public String name() {
        return "thresholds-as-printed";
    }

    @Override
    public Label description() {
        return Label.of(
                "金额恰为标准、少一分、多一分时，结论与条文所写的比较一致",
                "a fen below a line of money, on it and a fen above, the answer is that of the comparison as printed");
    }

    @Override
    public Optional<Violation> check(PolicyTrial trial) {
        Assessment before = trial.assess();
        for (Map.Entry<DecisionKey, Decision> entry : before.decisions().entrySet()) {
            Program program =
                    trial.policy().policy().programs().get(entry.getKey().program());
            if (program == null) {
                continue;
            }
            for (Criterion.Condition condition : program.eligible().conditions()) {
                Optional<Violation> violation = line(condition, entry.getValue())
                        .flatMap(line -> around(trial, entry.getKey(), condition, line));
                if (violation.isPresent()) {
                    return violation;
                }
            }
        }
        return Optional.empty();
    }

    /** The line of money that a condition was held against; empty if it is no comparison of money, or was not settled. */
    static Optional<Value.Quantity> line(Criterion.Condition condition, Decision decision) {
        return printed(condition)
                .flatMap(operator -> reason(condition, decision))
                .flatMap(Reason::measure)
                .flatMap(measure -> measure.limit() instanceof Value.Quantity limit
                                && limit.unit().money() == 1
                                && measure.value() instanceof Value.Quantity
                        ? Optional.of(limit)
                        : Optional.empty());
    }

    /** The comparison in the text of a condition that is one. */
    private static Optional<String> printed(Criterion.Condition condition) {
        Matcher matcher = COMPARISON.matcher(condition.formula());
        if (!(condition.expr() instanceof Expr.Comparison) || !matcher.find()) {
            return Optional.empty();
        }
        String operator = matcher.group();
        return matcher.find() ? Optional.empty() : Optional.of(operator);
    }

    private static Optional<Reason> reason(Criterion.Condition condition, Decision decision) {
        return decision.reasons().stream()
                .filter(reason -> reason.code().equals(condition.id()))
                .findFirst();
    }

    /** Where the decision rests on other conditions then, and gives this one for no reason, nothing is said of it. */
    private Optional<Violation> around(
            PolicyTrial trial, DecisionKey key, Criterion.Condition condition, Value.Quantity line) {
        for (int fen = -1; fen <= 1; fen++) {
            Value.Quantity value = new Value.Quantity(line.amount().plus(Fraction.of(fen)), line.unit());
            boolean expected = holds(fen, printed(condition).orElseThrow());
            Optional<Boolean> found = trial.assess(replaced(key, condition, value))
                    .map(after -> after.decisions().get(key))
                    .flatMap(decision -> reason(condition, decision))
                    .map(reason -> (reason.verdict() == Verdict.MET) != reason.negated());
            if (found.isPresent() && found.get() != expected) {
                return Optional.of(Violation.of(
                        this,
                        Label.of(
                                "条件“" + condition.formula() + "”在 " + value + " 处与条文不符",
                                "'" + condition.formula() + "' is " + found.get() + " at " + value),
                        ImmutableList.of(
                                key + ", condition " + condition.id() + ", line " + line,
                                "  " + value + " " + printed(condition).orElseThrow() + " " + line + " must be "
                                        + expected)));
            }
        }
        return Optional.empty();
    }

    private static Overlay replaced(DecisionKey key, Criterion.Condition condition, Value.Quantity value) {
        Expr.Comparison comparison = (Expr.Comparison) condition.expr();
        Expr left = comparison.left();
        return Overlay.none()
                .condition(
                        key.program(),
                        condition.id(),
                        new Expr.Comparison(
                                comparison.at(),
                                comparison.operator(),
                                new Expr.Constant(left.at(), value, left.type()),
                                comparison.right()));
    }

    private static boolean holds(int side, String operator) {
        return switch (operator) {
            case "<" -> side < 0;
            case "<=" -> side <= 0;
            case ">" -> side > 0;
            case ">=" -> side >= 0;
            case "==" -> side == 0;
            default -> side != 0;
        };
    }
}

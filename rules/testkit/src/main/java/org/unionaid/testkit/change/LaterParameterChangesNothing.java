package org.unionaid.testkit.change;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionaid.code.Label;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.policy.Overlay;
import org.unionaid.engine.policy.Parameter;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Value;
import org.unionaid.testkit.law.Law;
import org.unionaid.testkit.law.Violation;

/** What a parameter will be from tomorrow on is not what it is today. */
final class LaterParameterChangesNothing implements Law<PolicyTrial> {
    private static final ImmutableList<Integer> FACTORS = ImmutableList.of(0, 7);

    @Override
    public String name() {
        return "later-parameter-changes-nothing";
    }

    @Override
    public Label description() {
        return Label.of(
                "当日之后才生效的参数值不影响当日的决定", "a value of a parameter from a later day on changes no decision of the day");
    }

    @Override
    public Optional<Violation> check(PolicyTrial trial) {
        Assessment before = trial.assess();
        LocalDate tomorrow = trial.asOf().date().plusDays(1);
        for (int factor : FACTORS) {
            Overlay overlay = Overlay.none();
            for (Parameter parameter : trial.policy().policy().parameters().values()) {
                Optional<Value> other = otherValue(parameter, factor);
                if (other.isPresent()) {
                    overlay = overlay.parameter(parameter.name(), trial.place(), tomorrow, other.get());
                }
            }
            Optional<Violation> violation = trial.assess(overlay)
                    .flatMap(after -> Essence.difference(
                            this,
                            Label.of(
                                    "自 " + tomorrow + " 起的参数值改变了 " + trial.asOf() + " 的决定",
                                    "values from " + tomorrow + " on changed a decision of " + trial.asOf()),
                            before,
                            after));
            if (violation.isPresent()) {
                return violation;
            }
        }
        return Optional.empty();
    }

    /** A figure so many times as large; other kinds of values are left alone. */
    private static Optional<Value> otherValue(Parameter parameter, int factor) {
        return parameter.values().values().stream()
                .flatMap(dated -> dated.values().stream())
                .flatMap(value -> value instanceof Value.Quantity quantity
                        ? Stream.<Value>of(
                                new Value.Quantity(quantity.amount().times(Fraction.of(factor)), quantity.unit()))
                        : Stream.empty())
                .findFirst();
    }
}

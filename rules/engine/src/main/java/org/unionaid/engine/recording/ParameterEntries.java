package org.unionaid.engine.recording;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.unionaid.code.Language;
import org.unionaid.engine.evaluation.Situation;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.receipt.Operand;
import org.unionaid.engine.receipt.ParameterEntry;
import org.unionaid.engine.receipt.Step;
import org.unionaid.identity.DivisionCode;

/** The parameters that the steps of a receipt used, also those of other places. */
final class ParameterEntries {
    private final Situation situation;

    ParameterEntries(Situation situation) {
        this.situation = situation;
    }

    ImmutableList<ParameterEntry> of(ImmutableList<Step> steps) {
        Map<String, ParameterEntry> entries = new LinkedHashMap<>();
        for (Step step : steps) {
            String name = step.detail("name");
            if (step.operator().equals("parameter")) {
                Optional.ofNullable(situation.parameters().get(name))
                        .ifPresent(value -> entries.put(name, entry(name, value)));
            } else if (step.operator().equals("parameter-elsewhere")) {
                elsewhere(step, steps).ifPresent(place -> {
                    String there = name + " at " + place;
                    find(name, place).ifPresent(value -> entries.put(there, entry(there, value)));
                });
            }
        }
        return ImmutableList.copyOf(entries.values());
    }

    private static Optional<String> elsewhere(Step step, ImmutableList<Step> steps) {
        return step.operands().stream()
                .map(Operand::step)
                .map(number -> steps.get(number - 1).result())
                .filter(result -> result.startsWith("place:"))
                .map(result -> result.substring("place:".length()))
                .findFirst();
    }

    private Optional<ParameterValue> find(String name, String place) {
        return Optional.ofNullable(situation.declared().get(name))
                .flatMap(parameter -> parameter.find(
                        DivisionCode.of(place), situation.context().asOf().date()));
    }

    private static ParameterEntry entry(String name, ParameterValue value) {
        return new ParameterEntry(
                name,
                Written.of(value.value()),
                value.level().value(),
                value.from().toString(),
                value.parameter().provenance().cite(Language.ZH));
    }
}

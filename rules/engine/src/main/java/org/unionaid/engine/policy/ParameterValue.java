package org.unionaid.engine.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.unionaid.engine.value.Value;
import org.unionaid.identity.DivisionCode;

/**
 * A parameter's value as used for one place and day.
 *
 * @param parameter  the parameter
 * @param value  its value
 * @param level  the place whose value it is: the place asked about or one above it
 * @param from  the day from which it holds
 */
public record ParameterValue(Parameter parameter, Value value, DivisionCode level, LocalDate from) {
    /**
     * Where the value comes from.
     *
     * @return the document and clause
     */
    public Provenance provenance() {
        return Optional.ofNullable(parameter.ownProvenance().get(level, from)).orElse(parameter.provenance());
    }
}

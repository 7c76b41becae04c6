package org.unionaid.engine.policy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableTable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Value;
import org.unionaid.identity.DivisionCode;

/**
 * A value by place and date, such as the local minimum living standard (参数, 如低保标准). Immutable and thread-safe.
 *
 * @param name  its name in expressions
 * @param title  its name for people
 * @param type  the type of all its values
 * @param values  by place, the value from each day on until the next; {@link Value#NONE} from the day on which a value has
 *     ended and no other begun
 * @param until  the last day on which the last value of each place holds; open if empty
 * @param reviewBy  the day after which somebody must look whether the last value still holds; the policy's if empty
 * @param provenance  where the values come from
 * @param ownProvenance  where single values come from, by place and first day, where that is another document
 * @param at  where it is written
 */
public record Parameter(
        String name,
        Label title,
        Type type,
        ImmutableMap<DivisionCode, ImmutableSortedMap<LocalDate, Value>> values,
        Optional<LocalDate> until,
        Optional<LocalDate> reviewBy,
        Provenance provenance,
        ImmutableTable<DivisionCode, LocalDate, Provenance> ownProvenance,
        Location at) {
    /**
     * The value for a place on a day: the place's own, else that of the nearest place above it.
     *
     * @param place  the place asked about, not null
     * @param day  the day asked about, not null
     * @return the value with the place and day it was set for, or empty if there is none (never zero)
     */
    public Optional<ParameterValue> find(DivisionCode place, LocalDate day) {
        if (until.isPresent() && day.isAfter(until.get())) {
            return Optional.empty();
        }
        for (DivisionCode level : place.lineage()) {
            ImmutableSortedMap<LocalDate, Value> dated = values.get(level);
            Map.Entry<LocalDate, Value> entry = dated == null ? null : dated.floorEntry(day);
            if (entry != null && !entry.getValue().equals(Value.NONE)) {
                return Optional.of(new ParameterValue(this, entry.getValue(), level, entry.getKey()));
            }
        }
        return Optional.empty();
    }
}

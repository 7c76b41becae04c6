package org.unionaid.engine.interview;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.time.AsOf;

/**
 * Finds the place of an answer by the path of the fact. The standard facts have theirs; a plug-in adds its own with
 * {@link #and}.
 */
@FunctionalInterface
public interface Slots {
    /**
     * Where an interview stands.
     *
     * @param policy  the policy that decides
     * @param asOf  the day asked about
     * @param aidCase  the case as known
     */
    record Setting(Policy policy, AsOf asOf, AidCase aidCase) {}

    /**
     * The place of a fact.
     *
     * @param path  the fact's path, not null
     * @param setting  where the interview stands, not null
     * @return the place, or empty if this knows no such fact
     */
    Optional<Slot> find(String path, Setting setting);

    /**
     * The places of the standard facts.
     *
     * @return the places
     */
    static Slots standard() {
        return (path, setting) ->
                ImmutableList.<Slots>of(new CaseSlots(), new HouseholdSlots(), new MemberSlots()).stream()
                        .flatMap(slots -> slots.find(path, setting).stream())
                        .findFirst();
    }

    /**
     * These places and others.
     *
     * @param others  asked where this knows no place, not null
     * @return both
     */
    default Slots and(Slots others) {
        return (path, setting) -> find(path, setting).or(() -> others.find(path, setting));
    }
}

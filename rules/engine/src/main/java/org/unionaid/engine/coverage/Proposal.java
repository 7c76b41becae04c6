package org.unionaid.engine.coverage;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.cases.PolicyCase;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.entitlement.EntitlementResult;
import org.unionaid.engine.value.Value;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.PriorAward;
import org.unionaid.money.Money;

/**
 * A case that is missing: an existing one with one thing changed. What it comes to was computed by the policy itself, so
 * somebody has to confirm it against the notice before it proves anything.
 *
 * @param id  an id that no case has
 * @param spot  where in the policy stands what it shows
 * @param title  what it shows and how, for people
 * @param template  the case it is made from
 * @param program  the program decided or asked for; empty if a value is looked at
 * @param member  the member it is about, if it is about one
 * @param day  the day asked about
 * @param given  the values set
 * @param nothingKnown  whether it describes nobody, so that all is to be asked
 * @param before  an award that was granted before, beside those of the template
 * @param expected  what the policy says
 */
public record Proposal(
        String id,
        Spot spot,
        Label title,
        PolicyCase template,
        Optional<ProgramId> program,
        Optional<String> member,
        LocalDate day,
        ImmutableMap<String, Value> given,
        boolean nothingKnown,
        Optional<PriorAward> before,
        Expected expected) {
    /** What the policy says of a proposed case. A closed family of immutable values. */
    public sealed interface Expected {
        /**
         * A decision.
         *
         * @param decision  eligible, ineligible or undetermined
         */
        record OfDecision(Decision decision) implements Expected {}

        /**
         * What becomes of a request.
         *
         * @param ask  the award proposed
         * @param result  one request, granted or refused
         */
        record OfRequest(Money ask, EntitlementResult result) implements Expected {}

        /**
         * A value.
         *
         * @param name  the definition or parameter
         * @param value  what it comes to
         */
        record OfValue(String name, Value value) implements Expected {}
    }
}

package org.unionaid.engine.cases;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unionaid.engine.entitlement.RefusalCode;
import org.unionaid.engine.issue.Location;
import org.unionaid.identity.ProgramId;
import org.unionaid.money.Money;

/**
 * One application of a case (用例中的申请): what is asked on one day, with what is expected of each request. Later
 * applications of the case see what earlier ones were granted. Immutable and thread-safe.
 *
 * @param received  the day it is received; the rules of that day apply
 * @param requests  what is asked, at least one
 */
public record Asked(LocalDate received, ImmutableList<Item> requests) {
    /**
     * One request.
     *
     * @param program  the program asked for
     * @param member  the member it is for, for programs about members; the case's, else the first
     * @param award  the award that the officer proposes
     * @param event  the event it answers; a name of its own unless given
     * @param reason  the officer's reason to go beyond soft limits
     * @param expected  what is expected of it
     * @param at  where it is written
     */
    public record Item(
            ProgramId program,
            Optional<String> member,
            Optional<Money> award,
            Optional<String> event,
            Optional<String> reason,
            Ruling expected,
            Location at) {}

    /**
     * What is expected of a request: granted, or refused. What is not said is not checked.
     *
     * @param granted  the award granted, goods at unit value
     * @param refused  why it is refused
     * @param because  the codes of reasons that are not met, of a request refused as ineligible; all of them if any is named
     * @param adjusted  the codes of the adjustments of a request granted, in order; all of them if any is named
     * @param details  approval, days and shares of a request granted
     */
    public record Ruling(
            Optional<Money> granted,
            Optional<RefusalCode> refused,
            ImmutableList<String> because,
            ImmutableList<String> adjusted,
            Details details) {}
}

package org.unionaid.cli.story;

import com.google.common.collect.ImmutableList;
import org.unionaid.application.Application;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.money.Money;

/**
 * What became of an application.
 *
 * @param application  what was asked
 * @param aidCase  the case as it was known on that day, with its history
 * @param assessment  every decision of the policy about the case
 * @param granted  what was granted and planned
 * @param denied  what was refused or left waiting, with the reason, in the order asked
 */
public record Outcome(
        Application application,
        AidCase aidCase,
        Assessment assessment,
        ImmutableList<Granted> granted,
        ImmutableList<Denied> denied) {
    /**
     * The value of what was granted, goods at unit value.
     *
     * @return the sum of the awards
     */
    public Money value() {
        return Money.sum(
                granted.stream().map(each -> each.entitlement().award().value()).toList());
    }
}

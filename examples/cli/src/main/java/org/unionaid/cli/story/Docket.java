package org.unionaid.cli.story;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.funding.Budget;
import org.unionaid.funding.FundingSource;
import org.unionaid.time.DateRange;

/**
 * The sheet on top of a story ({@code docket.yaml}): what it is about, which policy decides it, who pays.
 *
 * @param title  its title
 * @param about  what happens in it, in a sentence or two
 * @param policy  the id of a bundled policy, or a path relative to the folder
 * @param statistics  the days to count, by settlement
 * @param funds  the sources of money in the order in which they are drawn on
 * @param budgets  what the funds hold
 * @param schedule  when grants are approved and paid
 * @param expect  what the story promises of itself; unchecked if empty
 */
public record Docket(
        Label title,
        Label about,
        String policy,
        DateRange statistics,
        Optional<ImmutableList<FundingSource>> funds,
        Optional<ImmutableList<Budget>> budgets,
        Optional<PayPlan> schedule,
        Optional<Promises> expect) {

    /**
     * The sources of money.
     *
     * @return the sources in the order in which they are drawn on; empty if none is named
     */
    public ImmutableList<FundingSource> sources() {
        return funds.orElse(ImmutableList.of());
    }

    /**
     * When grants are approved and paid.
     *
     * @return the plan named, or the usual one
     */
    public PayPlan payPlan() {
        return schedule.orElse(PayPlan.USUAL);
    }
}

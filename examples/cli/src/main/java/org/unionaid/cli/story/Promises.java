package org.unionaid.cli.story;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.unionaid.money.Money;

/**
 * What a story promises of itself, so that running it checks it. What is not promised is not checked.
 *
 * @param policyIssues  the codes of the errors in its policy, each once, in any order; nothing is assessed then
 * @param awards  by application, the value of all that was granted and planned
 * @param refusals  by application, the codes of everything refused or left waiting, in order; an application that is not named
 *     has none
 * @param totals  the statistics over the window
 */
public record Promises(
        Optional<ImmutableList<String>> policyIssues,
        Optional<ImmutableMap<String, Money>> awards,
        Optional<ImmutableMap<String, ImmutableList<String>>> refusals,
        Optional<Totals> totals) {

    /**
     * The statistics, as far as promised.
     *
     * @param households  户
     * @param householdTimes  户次
     * @param persons  人
     * @param personTimes  人次
     * @param employers  企业
     * @param money  金额
     * @param goodsValue  the value of goods
     * @param premiums  the premiums of cover given
     */
    public record Totals(
            Optional<Long> households,
            Optional<Long> householdTimes,
            Optional<Long> persons,
            Optional<Long> personTimes,
            Optional<Long> employers,
            Optional<Money> money,
            Optional<Money> goodsValue,
            Optional<Money> premiums) {}
}

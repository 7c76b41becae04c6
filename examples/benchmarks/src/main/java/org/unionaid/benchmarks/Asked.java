package org.unionaid.benchmarks;

import org.unionaid.household.Household;
import org.unionaid.money.Money;

/**
 * One household and what its application and place add.
 *
 * @param household  the household
 * @param months  months of aid asked, 1 to 18
 * @param localStandard  the local minimum living standard, a person and month
 */
record Asked(Household household, int months, Money localStandard) {}

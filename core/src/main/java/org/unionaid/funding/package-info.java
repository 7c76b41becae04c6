/**
 * Who pays, how much there is, and what it may pay for (资金): the sources, their budgets and the limits that come with
 * the money.
 *
 * <p>Start with {@link org.unionaid.funding.FundingSource}, a source of money with its earmark and the file levels that
 * it may serve; {@link org.unionaid.funding.Budget} says how much of it there is for a period, and
 * {@link org.unionaid.funding.BudgetPosition} where that budget stands. {@link org.unionaid.funding.Quota} is the same for
 * places and pieces instead of money. {@link org.unionaid.funding.Apportionment} deals a budget out among claims that are more
 * than it.
 *
 * <p>The one idea: a limit is data that came with the money, and a check of it is a pure function that names what is in
 * the way. Central finance serves national-level files only because its source says so, not because this room knows.
 */
@NullMarked
package org.unionaid.funding;

import org.jspecify.annotations.NullMarked;

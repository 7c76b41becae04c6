/**
 * Generators of realistic households and their members.
 *
 * <p>The entry point is {@link org.unionaid.testkit.household.HouseholdArbitrary}: households of one to six members with
 * plausible ages and relationships, dated incomes and rigid expenses, schooling by age, illness, disability, honours and
 * property. Narrow it with its methods, such as {@code HouseholdArbitrary.standard().withMembers(1, 3).allKnown()}.
 *
 * <p>The one idea: dates are days and months counted back from one day that the caller names, and money is counted in round
 * steps from zero. Nothing depends on a clock, and what fails shrinks to few members, round sums and the day itself.
 */
@NullMarked
package org.unionaid.testkit.household;

import org.jspecify.annotations.NullMarked;

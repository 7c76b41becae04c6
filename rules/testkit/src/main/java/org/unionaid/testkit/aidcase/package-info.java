/**
 * Generators of what stands beside a household: hardship files, earlier awards, enterprises, rosters, and whole cases.
 *
 * <p>The entry point is {@link org.unionaid.testkit.aidcase.AidCaseArbitrary}: {@code AidCaseArbitrary.of(boundPolicy)} gives
 * cases for a policy. The one idea: a case is drawn for a policy, so that its subjects are of the types the policy is for, its
 * dates lie around the policy's day, and its history holds awards of the policy's own programs, which is where caps are used
 * up and second grants refused.
 */
@NullMarked
package org.unionaid.testkit.aidcase;

import org.jspecify.annotations.NullMarked;

/**
 * What another policy would do to people and to the budget.
 *
 * <p>The entry point is {@link org.unionaid.engine.whatif.PolicyComparison}; a population that is asked about again and again is
 * prepared once for {@link org.unionaid.engine.whatif.PreparedComparison}. The one idea: a policy is a value, so a reform is
 * another value beside it: an {@link org.unionaid.engine.policy.Overlay} laid over it, or a policy that extends it. Both decide
 * the same cases, one after the other, and only counts and sums are kept. {@link org.unionaid.engine.whatif.IncomeSweep} turns
 * that round: one policy decides one household again and again, at another income each time.
 */
@NullMarked
package org.unionaid.engine.whatif;

import org.jspecify.annotations.NullMarked;

/**
 * One policy laid over another: a city's file that states only what differs from its province's.
 *
 * <p>The entry point is {@link org.unionaid.engine.inheritance.Inheritance}. The one idea: trees are joined before anything is
 * checked, and every piece keeps its place. So the joined policy is checked as if it were one file, each mistake is told in the
 * file where it was made, and each clause knows the {@link org.unionaid.engine.policy.Origin} it has.
 */
@NullMarked
package org.unionaid.engine.inheritance;

import org.jspecify.annotations.NullMarked;

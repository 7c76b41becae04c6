/**
 * Decisions through time, and what a late fact or a new rule changes in them.
 *
 * <p>The entry point is {@link org.unionaid.engine.timeline.Timeline}. The one idea: a timeline is nothing but the assessment of
 * every single day, with equal neighbours told as one. It is found faster by asking only on days on which something can change:
 * those of the rules, those that the case names, and firsts of months; a policy that looks at the day in other ways is asked
 * every day.
 */
@NullMarked
package org.unionaid.engine.timeline;

import org.jspecify.annotations.NullMarked;

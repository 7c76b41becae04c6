/**
 * Sharing what there is: entitlements of many applicants against quotas and budgets.
 *
 * <p>The entry point is {@link org.unionaid.engine.allocation.Allocator}. It takes applicants by declared rank, then in the order
 * of the day received and the application id, and shares by an {@link org.unionaid.engine.allocation.AllocationMethod}: in order,
 * in proportion, or one of your own that a policy names. The one idea: only this room sees other applicants; a method proposes, the allocator checks,
 * and everyone left waiting is told what was used up.
 */
@NullMarked
package org.unionaid.engine.allocation;

import org.jspecify.annotations.NullMarked;

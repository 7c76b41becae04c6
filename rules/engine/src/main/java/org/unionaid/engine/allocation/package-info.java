/**
 * Sharing what there is: entitlements of many applicants against quotas and budgets.
 *
 * <p>The entry point is {@link org.unionaid.engine.allocation.Allocator}. The one idea: only this room sees other applicants.
 * It takes them in the order of the day received and the application id, funds each whole or not at all, and says of each one
 * left waiting what was used up.
 */
@NullMarked
package org.unionaid.engine.allocation;

import org.jspecify.annotations.NullMarked;

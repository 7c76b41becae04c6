/**
 * What is granted (应享待遇): to whom, for which period and purpose, and how much.
 *
 * <p>Start with {@link org.unionaid.entitlement.Entitlement}. Its cap (上限) and its award (核定额) are two numbers: the
 * policy gives the cap, the award is what was decided within it, and {@link org.unionaid.entitlement.Adjustment}s say how
 * the one became the other. {@link org.unionaid.entitlement.ApprovalLevels} says who has to approve an award of a size.
 *
 * <p>The one idea: the entitlement is the obligation. Disbursements are instalments under it, and everything that must
 * not happen twice, from a second grant of the same thing to a second payment, is judged by the entitlement.
 */
@NullMarked
package org.unionaid.entitlement;

import org.jspecify.annotations.NullMarked;

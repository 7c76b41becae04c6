/**
 * From decisions to entitlements: what one applicant is granted of what they asked for.
 *
 * <p>The entry point is {@link org.unionaid.engine.entitlement.Entitler}, reached through
 * {@link org.unionaid.engine.BoundPolicy#entitle}. The one idea: cap (上限) and award (核定额) are two numbers. The policy sets
 * the cap, an officer proposes the award, and this room is a left fold over the requests: each is ruled on by the decision of the
 * moment, trimmed or refused where it lies above a limit, and becomes part of the case that the next one is assessed with.
 * Decisions themselves are never rewritten.
 */
@NullMarked
package org.unionaid.engine.entitlement;

import org.jspecify.annotations.NullMarked;

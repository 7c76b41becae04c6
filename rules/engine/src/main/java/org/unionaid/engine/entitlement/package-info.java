/**
 * From decisions to entitlements: what one applicant is granted of what they asked for.
 *
 * <p>The entry point is {@link org.unionaid.engine.entitlement.Entitler}, reached through
 * {@link org.unionaid.engine.BoundPolicy#entitle}. The one idea: cap (上限) and award (核定额) are two numbers. The policy sets
 * the cap, an officer proposes the award, and this room refuses or trims what lies above the cap and keeps the rule of one
 * item only; decisions themselves are never rewritten.
 */
@NullMarked
package org.unionaid.engine.entitlement;

import org.jspecify.annotations.NullMarked;

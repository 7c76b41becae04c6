/**
 * The answer: one decision for each program and beneficiary, with every reason.
 *
 * <p>The entry point is {@link org.unionaid.engine.decision.Assessment}, a map from
 * {@link org.unionaid.engine.decision.DecisionKey} to {@link org.unionaid.engine.decision.Decision}: eligible, ineligible,
 * undetermined or failed. The one idea: ineligible is not a failure and not a lack of data. It always has a reason, with the
 * value found, the limit, and the distance between them.
 */
@NullMarked
package org.unionaid.engine.decision;

import org.jspecify.annotations.NullMarked;

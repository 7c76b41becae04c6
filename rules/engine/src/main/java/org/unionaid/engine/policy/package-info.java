/**
 * A policy after every check: one jurisdiction's programs, definitions and parameters for a period, as immutable data.
 *
 * <p>The entry point is {@link org.unionaid.engine.policy.Policy}. A {@link org.unionaid.engine.policy.Program} has a
 * {@link org.unionaid.engine.policy.Criterion} (who may have it) and a {@link org.unionaid.engine.policy.Benefit} (what it
 * gives at most). The one idea: no number without its {@link org.unionaid.engine.policy.Provenance}: the document and clause
 * it comes from, and whether that document printed it, a national rule lent it, or somebody assumed it.
 */
@NullMarked
package org.unionaid.engine.policy;

import org.jspecify.annotations.NullMarked;

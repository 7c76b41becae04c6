/**
 * What a policy's own cases exercise of it, and which cases on its lines are missing.
 *
 * <p>The entry point is {@link org.unionaid.engine.coverage.Coverage}. The one idea: the cases are decided once more by an
 * evaluator that is watched, so that what counts as exercised is what was really looked at, as a set of marks; and a missing
 * case is an existing one with one thing changed that leaves a mark no case left.
 */
@NullMarked
package org.unionaid.engine.coverage;

import org.jspecify.annotations.NullMarked;

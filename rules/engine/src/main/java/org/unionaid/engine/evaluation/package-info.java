/**
 * The evaluator: what an expression or criterion is worth for one case, obviously right rather than fast.
 *
 * <p>The entry point is {@link org.unionaid.engine.evaluation.Evaluator}. Every expression ends in one of three outcomes:
 * known, unknown (with the facts to ask), or failed (with the place). The one idea: unknown travels exactly as far as it
 * matters. In an <i>and</i>, false beats failed beats unknown beats true; in an <i>or</i>, dually; so asking for a missing fact
 * can settle an open question but never overturn a settled one.
 */
@NullMarked
package org.unionaid.engine.evaluation;

import org.jspecify.annotations.NullMarked;

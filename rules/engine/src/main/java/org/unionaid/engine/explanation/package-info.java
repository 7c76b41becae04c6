/**
 * Decisions in words, for the person who decided and the person who is decided about.
 *
 * <p>The entry point is {@link org.unionaid.engine.explanation.Explainer}. The one idea: an explanation is made from the
 * decision's own reasons on demand: what was found, the line, the distance, the clause, and whether the rule is printed in the
 * place's document, lent by a national one, or assumed.
 */
@NullMarked
package org.unionaid.engine.explanation;

import org.jspecify.annotations.NullMarked;

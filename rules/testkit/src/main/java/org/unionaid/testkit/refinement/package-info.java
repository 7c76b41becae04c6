/**
 * Asking for what is not known: pairs of cases of which the second answers what the first left open.
 *
 * <p>The entry point is {@link org.unionaid.testkit.refinement.Refinement}; {@link org.unionaid.testkit.refinement.CaseFacts}
 * lists the facts of a case by the paths that the engine names when it asks. The one idea: to fill an unknown with a plausible
 * value, begin from the end. A whole case is drawn, some of its facts are hidden, and the hidden ones are the answers.
 */
@NullMarked
package org.unionaid.testkit.refinement;

import org.jspecify.annotations.NullMarked;

/**
 * Policies tried against the cases written beside them.
 *
 * <p>Start with {@link org.unionaid.cli.trial.Trials}. The one idea: a file that cannot be read is a failure, never a pass; and
 * whole cases, partial ones and recorded ones are counted apart.
 */
@NullMarked
package org.unionaid.cli.trial;

import org.jspecify.annotations.NullMarked;

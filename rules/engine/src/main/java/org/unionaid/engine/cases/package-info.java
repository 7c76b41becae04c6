/**
 * A policy's own tests: cases beside the policy, each with what is given, what is expected, and the source that says so.
 *
 * <p>The entry point is {@link org.unionaid.engine.cases.CaseFile}, read with
 * {@link org.unionaid.engine.cases.CaseFileReader} and run with {@link org.unionaid.engine.cases.CaseRunner}. The one idea: a
 * case may give a whole household, or set single definitions, parameters and facts (a <i>partial</i> case); and a case whose
 * amount an officer proposed proves a payment, not a rule (a <i>recorded</i> case). Reports count the three apart.
 */
@NullMarked
package org.unionaid.engine.cases;

import org.jspecify.annotations.NullMarked;

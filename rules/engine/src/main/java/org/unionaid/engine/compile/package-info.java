/**
 * From a text somebody wrote to a policy that has passed every check.
 *
 * <p>The entry point is {@link org.unionaid.engine.compile.PolicyCompiler}; it gives a
 * {@link org.unionaid.engine.compile.CompileResult} and never throws on a bad policy. The one idea: names are resolved on
 * demand (a formula that uses a definition checks that definition first), so one pass finds unknown names, wrong units and
 * circles, and reports all of them in the order of the file.
 */
@NullMarked
package org.unionaid.engine.compile;

import org.jspecify.annotations.NullMarked;

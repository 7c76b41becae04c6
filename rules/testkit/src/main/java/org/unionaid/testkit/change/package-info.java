/**
 * Laws about a policy and what becomes of it when it is written back, put in another order, or changed.
 *
 * <p>The entry point is {@link org.unionaid.testkit.change.PolicyLaws}, the catalogue; what a law looks at is a
 * {@link org.unionaid.testkit.change.PolicyTrial}: a compiled policy, a place, a day and a case. The one idea: each law makes
 * another policy of the given one, of which it is known beforehand what it must answer, and asks both. A
 * {@link org.unionaid.testkit.change.PolicyReader} binds them: the engine, or whatever else reads policies as data.
 */
@NullMarked
package org.unionaid.testkit.change;

import org.jspecify.annotations.NullMarked;

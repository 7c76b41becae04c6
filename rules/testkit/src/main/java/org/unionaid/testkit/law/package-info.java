/**
 * Laws: what every sound policy keeps, whatever it grants.
 *
 * <p>The entry point is {@link org.unionaid.testkit.law.Laws}, the catalogue. A {@link org.unionaid.testkit.law.Law} is a value
 * with a name and a description; {@code check} gives the violation found, {@code verify} throws an {@code AssertionError} that
 * explains the decisions in question, so that a law can be called from any test framework:
 *
 * <pre>{@code
 * Laws.orderOfMembersIrrelevant().verify(Trial.of(policy, aidCase));
 * }</pre>
 *
 * <p>The one idea: a law looks at functions, not at texts. It is checked against a
 * {@link org.unionaid.testkit.law.PolicyUnderTest}, which is a bound policy, or anything else that assesses and entitles. Laws
 * draw nothing at random and catch no exception; what varies is handed in.
 */
@NullMarked
package org.unionaid.testkit.law;

import org.jspecify.annotations.NullMarked;

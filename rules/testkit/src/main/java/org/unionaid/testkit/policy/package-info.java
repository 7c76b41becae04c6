/**
 * Generators of policies: whole, well-typed, and read by the compiler without an error.
 *
 * <p>The entry point is {@link org.unionaid.testkit.policy.PolicyArbitrary}. The one idea: a policy is drawn as the text of a
 * file, so that everything that reads policies can be held to the same laws on it, from the compiler on.
 */
@NullMarked
package org.unionaid.testkit.policy;

import org.jspecify.annotations.NullMarked;

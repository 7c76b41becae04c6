/**
 * The test kit: random cases, and laws that any policy should keep.
 *
 * <p>The entry points are {@link org.unionaid.testkit.AidDomain}, which a jqwik test names with {@code @Domain}, and
 * {@link org.unionaid.testkit.law.Laws}, whose laws can be checked in any test framework. The one idea: nothing here is global.
 * A jar on the test path changes no test; a test says which generators it wants, and which laws its policy is held to.
 */
@NullMarked
package org.unionaid.testkit;

import org.jspecify.annotations.NullMarked;

/**
 * The policies of real places, as data.
 *
 * <p>The entry point is {@link org.unionaid.policies.PolicyLibrary}: it names the bundled policies and hands out the text of
 * each, for a {@link org.unionaid.engine.CompiledPolicy}, and the text of the cases that test it. The one idea: there is no rule
 * of any place in Java. A place is a folder with {@code policy.yaml}, {@code cases.yaml} and {@code README.md}; every number in
 * it names its source and says whether that source prints it, the nation does, or somebody assumed it.
 */
@NullMarked
package org.unionaid.policies;

import org.jspecify.annotations.NullMarked;

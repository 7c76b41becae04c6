/**
 * Invented households, to try a policy or the speed of a screening on.
 *
 * <p>Start with {@link org.unionaid.cli.population.Population}. The one idea: a household follows from the seed and its number
 * alone, so the same command gives the same file everywhere, and a longer file begins with the shorter one.
 */
@NullMarked
package org.unionaid.cli.population;

import org.jspecify.annotations.NullMarked;

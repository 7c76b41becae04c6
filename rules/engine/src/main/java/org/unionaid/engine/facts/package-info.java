/**
 * The catalog, and the standard facts in it: what every policy may ask of households, members, files, enterprises and rosters.
 *
 * <p>The entry point is {@link org.unionaid.engine.facts.Catalog#standard()}, with {@code with(...)} for an integrator's own.
 * The one idea: the standard facts use only what an integrator's own facts could use; they are examples as much as they are a
 * vocabulary.
 */
@NullMarked
package org.unionaid.engine.facts;

import org.jspecify.annotations.NullMarked;

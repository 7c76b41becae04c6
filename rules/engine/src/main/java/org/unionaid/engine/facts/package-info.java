/**
 * The standard facts: what every policy may ask of households, members, files, enterprises and rosters.
 *
 * <p>The entry point is {@link org.unionaid.engine.facts.StandardFacts#catalog()}. The one idea: these facts use only what an
 * integrator's own facts could use; they are examples as much as they are a vocabulary.
 */
@NullMarked
package org.unionaid.engine.facts;

import org.jspecify.annotations.NullMarked;

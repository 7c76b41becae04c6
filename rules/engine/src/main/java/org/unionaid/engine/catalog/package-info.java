/**
 * The words a policy may use: facts about the case, and lists of codes.
 *
 * <p>The entry point is {@link org.unionaid.engine.catalog.Catalog}: {@code Catalog.of(facts, codes)} and {@code with(...)}.
 * A {@link org.unionaid.engine.catalog.Fact} is a typed, named reading of one thing of the case; it answers with a
 * {@link org.unionaid.engine.catalog.Reading}: a value, or the facts that are missing. The one idea: there is no registry
 * that fills itself. What a policy can say is exactly what the catalog it is compiled with holds.
 */
@NullMarked
package org.unionaid.engine.catalog;

import org.jspecify.annotations.NullMarked;

/**
 * What the JSON of both Jacksons has in common, and no Jackson itself: how large a document may be
 * ({@link org.unionaid.json.JsonLimits}) and what is said of one that is refused ({@link org.unionaid.json.JsonProblem}).
 * Mappers are in {@code org.unionaid.json.jackson2} and {@code org.unionaid.json.jackson3}, whichever an embedder has.
 *
 * <p>The one idea: a refused document is an everyday event at an officer's desk, so what is wrong is a value with a place, a
 * kind and a sentence in Chinese and English, and never repeats what stood there.
 */
@NullMarked
package org.unionaid.json;

import org.jspecify.annotations.NullMarked;

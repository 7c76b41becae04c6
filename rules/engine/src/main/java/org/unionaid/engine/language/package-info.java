/**
 * The short expressions inside a policy, from text to syntax tree.
 *
 * <p>The entry point is {@link org.unionaid.engine.language.ExpressionParser}. Spelling follows CEL where CEL has the word
 * ({@code && || ! == in ?: exists all filter size}); ours are units ({@code 2000.00 yuan}, {@code 12 months}, {@code 50%}),
 * windows ({@code last 12 months}), {@code sum min max}, and {@code orValue}. The one idea: this room knows no names and no
 * types, only form; what a name means is decided later, so one reading of a file can report every mistake.
 */
@NullMarked
package org.unionaid.engine.language;

import org.jspecify.annotations.NullMarked;

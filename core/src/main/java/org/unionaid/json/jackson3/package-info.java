/**
 * JSON with Jackson 3: {@link org.unionaid.json.jackson3.UnionAidJson#mapper()}. The room for Jackson 2 writes the same
 * bytes; neither needs the other.
 *
 * <p>The one idea: what is read is exactly what was meant, or it is refused with line and column. A misspelt key, a key
 * given twice, a missing or null value, a number written as text, text after the end: each is an error, because each can
 * make somebody eligible who is not. An error never repeats the value, which may be somebody's identity number.
 *
 * <p>{@code Answer} properties are a value, {@code null} for none, and left out for unknown. Who has a mapper of their
 * own adds {@link org.unionaid.json.jackson3.UnionAidModule} to it, with the module for Guava.
 */
@NullMarked
package org.unionaid.json.jackson3;

import org.jspecify.annotations.NullMarked;

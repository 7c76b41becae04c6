/**
 * JSON with Jackson 2: {@link org.unionaid.json.jackson2.UnionAidJson#mapper()}. The room for Jackson 3 writes the same
 * bytes; neither needs the other.
 *
 * <p>The one idea: what is read is exactly what was meant, or it is refused with line and column. A misspelt key, a key
 * given twice, a missing or null value, a number written as text, text after the end: each is an error, because each can
 * make somebody eligible who is not. An error never repeats the value, which may be somebody's identity number.
 *
 * <p>{@code Answer} properties are a value, {@code null} for none, and left out for unknown. Who has a mapper of their
 * own adds {@link org.unionaid.json.jackson2.UnionAidModule} to it, with the modules for Guava, {@code Optional} and
 * {@code java.time}.
 */
@NullMarked
package org.unionaid.json.jackson2;

import org.jspecify.annotations.NullMarked;

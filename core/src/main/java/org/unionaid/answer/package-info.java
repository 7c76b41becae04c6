/**
 * What is known, what is known not to be, and what is not known: {@link org.unionaid.answer.Answer}.
 *
 * <p>The one idea: unknown is not none, and none is not zero. A household whose income nobody has asked for must not be read
 * as one without income, since that would make it eligible. So every fact that can be answered is an answer, in Java, in JSON
 * (a value, {@code null}, a missing key) and through copying; there is no way to turn unknown into a value by accident.
 */
@NullMarked
package org.unionaid.answer;

import org.jspecify.annotations.NullMarked;

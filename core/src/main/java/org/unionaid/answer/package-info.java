/** The room {@code answer}. */
@NullMarked
package org.unionaid.answer;

import org.jspecify.annotations.NullMarked;

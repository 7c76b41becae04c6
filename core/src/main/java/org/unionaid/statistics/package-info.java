/** The room {@code statistics}. */
@NullMarked
package org.unionaid.statistics;

import org.jspecify.annotations.NullMarked;

/** The room {@code employer}. */
@NullMarked
package org.unionaid.employer;

import org.jspecify.annotations.NullMarked;

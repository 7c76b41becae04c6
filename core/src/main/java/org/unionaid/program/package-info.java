/** The room {@code program}. */
@NullMarked
package org.unionaid.program;

import org.jspecify.annotations.NullMarked;

/** The room {@code allocation}. */
@NullMarked
package org.unionaid.engine.allocation;

import org.jspecify.annotations.NullMarked;

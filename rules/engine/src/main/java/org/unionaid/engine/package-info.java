/** The room {@code engine}. */
@NullMarked
package org.unionaid.engine;

import org.jspecify.annotations.NullMarked;

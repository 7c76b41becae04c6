/** The room {@code evaluation}. */
@NullMarked
package org.unionaid.engine.evaluation;

import org.jspecify.annotations.NullMarked;

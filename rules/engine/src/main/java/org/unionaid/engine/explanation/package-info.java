/** The room {@code explanation}. */
@NullMarked
package org.unionaid.engine.explanation;

import org.jspecify.annotations.NullMarked;

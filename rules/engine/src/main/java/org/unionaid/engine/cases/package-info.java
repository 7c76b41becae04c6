/** The room {@code cases}. */
@NullMarked
package org.unionaid.engine.cases;

import org.jspecify.annotations.NullMarked;

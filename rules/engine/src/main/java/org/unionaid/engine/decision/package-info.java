/** The room {@code decision}. */
@NullMarked
package org.unionaid.engine.decision;

import org.jspecify.annotations.NullMarked;

/** The room {@code household}. */
@NullMarked
package org.unionaid.household;

import org.jspecify.annotations.NullMarked;

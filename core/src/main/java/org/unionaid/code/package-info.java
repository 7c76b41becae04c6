/** The room {@code code}. */
@NullMarked
package org.unionaid.code;

import org.jspecify.annotations.NullMarked;

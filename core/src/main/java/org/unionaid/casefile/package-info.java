/** The room {@code casefile}. */
@NullMarked
package org.unionaid.casefile;

import org.jspecify.annotations.NullMarked;

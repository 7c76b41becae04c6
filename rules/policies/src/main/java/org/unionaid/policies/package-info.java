/** The room {@code policies}. */
@NullMarked
package org.unionaid.policies;

import org.jspecify.annotations.NullMarked;

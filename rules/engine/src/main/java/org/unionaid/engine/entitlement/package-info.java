/** The room {@code entitlement}. */
@NullMarked
package org.unionaid.engine.entitlement;

import org.jspecify.annotations.NullMarked;

/** The room {@code money}. */
@NullMarked
package org.unionaid.money;

import org.jspecify.annotations.NullMarked;

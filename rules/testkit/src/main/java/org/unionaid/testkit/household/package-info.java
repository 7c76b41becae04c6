/** The room {@code household}. */
@NullMarked
package org.unionaid.testkit.household;

import org.jspecify.annotations.NullMarked;

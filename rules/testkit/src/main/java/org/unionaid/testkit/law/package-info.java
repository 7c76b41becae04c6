/** The room {@code law}. */
@NullMarked
package org.unionaid.testkit.law;

import org.jspecify.annotations.NullMarked;

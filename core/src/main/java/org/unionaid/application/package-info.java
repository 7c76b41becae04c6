/** The room {@code application}. */
@NullMarked
package org.unionaid.application;

import org.jspecify.annotations.NullMarked;

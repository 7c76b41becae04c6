/** The room {@code cli}. */
@NullMarked
package org.unionaid.cli;

import org.jspecify.annotations.NullMarked;

/** The room {@code json.jackson3}. */
@NullMarked
package org.unionaid.json.jackson3;

import org.jspecify.annotations.NullMarked;

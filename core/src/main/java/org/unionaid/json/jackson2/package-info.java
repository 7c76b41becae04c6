/** The room {@code json.jackson2}. */
@NullMarked
package org.unionaid.json.jackson2;

import org.jspecify.annotations.NullMarked;

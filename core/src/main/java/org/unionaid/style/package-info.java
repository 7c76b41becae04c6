/** How the value types of this library are generated; not exported. */
@NullMarked
package org.unionaid.style;

import org.jspecify.annotations.NullMarked;

/**
 * What the JSON of both Jacksons has in common, and no Jackson itself. Embedders use {@code org.unionaid.json.jackson2}
 * or {@code org.unionaid.json.jackson3}, whichever they have; this room is not exported.
 */
@NullMarked
package org.unionaid.json;

import org.jspecify.annotations.NullMarked;

/** What both Jacksons' rooms say of a document that does not fit; not exported. */
@NullMarked
package org.unionaid.json.words;

import org.jspecify.annotations.NullMarked;

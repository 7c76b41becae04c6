/** What both rooms for Jackson share behind the scenes: words for what does not fit, constants to share; not exported. */
@NullMarked
package org.unionaid.json.words;

import org.jspecify.annotations.NullMarked;

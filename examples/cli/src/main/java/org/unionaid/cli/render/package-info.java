/**
 * Results as lines of text and as JSON.
 *
 * <p>Start with {@link org.unionaid.cli.render.Table}, which every listing uses. The one idea: a renderer is a function
 * from a result to lines; it decides nothing, reads nothing and prints nothing, so a test can look at what it says. Widths
 * are counted in terminal columns: a Chinese character takes two.
 */
@NullMarked
package org.unionaid.cli.render;

import org.jspecify.annotations.NullMarked;

/**
 * A page about one policy, made from the policy itself: what it says, where each rule and number comes from, and what it does to
 * a household's income.
 *
 * <p>Start with {@link org.unionaid.cli.page.PolicyPage}. The one idea: the page is a reading of the policy's own tree and of
 * decisions of the real engine, so it cannot say anything else than the policy does. HTML and SVG are written through
 * {@link org.unionaid.cli.page.Markup}, which closes what it opens and escapes what it is given.
 */
@NullMarked
package org.unionaid.cli.page;

import org.jspecify.annotations.NullMarked;

/**
 * Money: {@link org.unionaid.money.Money}, exact to the minor unit.
 *
 * <p>The one idea: an amount is a whole number of fen. Sums, differences and whole multiples are exact or refused as out of
 * range; whoever divides or takes a rate names the rounding. Nothing here knows {@code double}. In JSON an amount is text, such
 * as {@code "1240.00"}, since readers of JSON numbers go through {@code double}.
 */
@NullMarked
package org.unionaid.money;

import org.jspecify.annotations.NullMarked;

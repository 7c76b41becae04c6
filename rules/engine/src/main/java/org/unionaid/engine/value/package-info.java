/**
 * What an expression can be worth: values, their types and their units.
 *
 * <p>The entry point is {@link org.unionaid.engine.value.Value}, a closed family; {@link org.unionaid.engine.value.Type} says
 * which values an expression may have, and {@link org.unionaid.engine.value.Unit} keeps yuan, months, days and plain numbers
 * apart. The one idea: a number is always an exact {@link org.unionaid.engine.value.Fraction} with a unit, so
 * {@code 20 / 6 * 3} is ten, and yuan cannot be compared with persons.
 */
@NullMarked
package org.unionaid.engine.value;

import org.jspecify.annotations.NullMarked;

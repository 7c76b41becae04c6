/**
 * What to ask: of all that is not known about a case, no more than an answer needs, in the order worth asking.
 *
 * <p>The entry point is {@link org.unionaid.engine.missing.MissingSet}. The one idea: to find out whether a fact must be
 * asked, leave it open and suppose every way in which the conditions that rest on the other facts may turn out. If each way
 * settles the answer, the fact need not be asked. This room works only on answers that are open, after they were given.
 */
@NullMarked
package org.unionaid.engine.missing;

import org.jspecify.annotations.NullMarked;

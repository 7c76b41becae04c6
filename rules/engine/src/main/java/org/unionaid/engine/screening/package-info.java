/**
 * Many households at once: every case of a place by that place's policy, in parallel and in bounded memory (批量筛查).
 *
 * <p>The entry point is {@link org.unionaid.engine.screening.Screening}: {@code Screening.of(book, asOf).screen(cases, each)}. The
 * one idea: what comes out is what deciding one case after the other would come to, in the order in which the cases came. How
 * many threads worked on it does not show, and nothing is kept but the sums. A case that cannot be read or decided is a result
 * like any other, a {@link org.unionaid.engine.screening.ScreenedCase.Failed}, and is never lost.
 */
@NullMarked
package org.unionaid.engine.screening;

import org.jspecify.annotations.NullMarked;

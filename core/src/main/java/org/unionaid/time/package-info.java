/**
 * Days and months that facts hold for: {@link org.unionaid.time.DateRange}, {@link org.unionaid.time.MonthRange},
 * {@link org.unionaid.time.AsOf}, {@link org.unionaid.time.Dated}.
 *
 * <p>The one idea: nothing here knows what day it is. Every fact carries the period it holds for, and whoever asks says
 * as of which day ({@code AsOf}), so the same question has the same answer next year.
 *
 * <p>A range of days is half-open inside (a start and an exclusive end, so that ranges meet without a gap) and closed
 * outside: JSON and {@code toString} name the first and the last day, as regulations do. A missing end is an open one.
 */
@NullMarked
package org.unionaid.time;

import org.jspecify.annotations.NullMarked;

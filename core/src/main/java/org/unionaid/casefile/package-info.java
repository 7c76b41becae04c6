/**
 * The hardship file (困难职工档案) that a household must hold before filed aid (先建档、后帮扶).
 *
 * <p>Entry point: {@link org.unionaid.casefile.HardshipFile}. It names the household and its holder, and keeps dated
 * categories, causes and steps. {@link org.unionaid.casefile.Lifecycle} says which step may follow which; a place says which
 * steps it requires.
 *
 * <pre>{@code
 * HardshipFile filed = file.advance(FileStep.of(FileState.FILED, day), Lifecycle.free());
 * filed.isActiveAt(day);                                                     // true
 * filed.isActiveAt(day.minusDays(1));                                        // false
 * }</pre>
 *
 * <p>The one idea: nothing is overwritten. A file is the sequence of its steps and the periods of its categories and causes,
 * and every question to it names the day. The figures of a procedure are the place's and are given: which steps it requires,
 * how many days a notice stays up and of which kind, which papers a step needs are a
 * {@link org.unionaid.casefile.Procedure}; how long papers are kept is a {@link org.unionaid.casefile.Term}; how many months
 * above the line end hardship is an {@link org.unionaid.casefile.ExitStandard}. So are holidays, which come from a
 * {@link org.unionaid.casefile.HolidayCalendar}.
 *
 * <p>That a household has one file is kept by a {@link org.unionaid.casefile.FileRegister}; what the public may read of a file
 * is a {@link org.unionaid.casefile.NoticeLine}.
 */
@NullMarked
package org.unionaid.casefile;

import org.jspecify.annotations.NullMarked;
